import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import type { Facts } from '../../../rules/facts'
import { noteStore } from '../../../storage/note-queries'
import type { Stored } from '../../../storage/note-store'
import { Button } from '../../../ui/button'
import { useUndo } from '../../../ui/undo'
import { SECTION_NAMES } from '../../../note-view/section-names'
import { useWorkspace } from '../workspace'
import { BothWordings } from './both-wordings'
import { goneBackTo, sectionsThatDiffer } from './earlier-wording'

const route = getRouteApi('/words/notes/$id/history')
const WHEN = { dateStyle: 'medium', timeStyle: 'medium' } as const

type Wording = Extract<Stored, { kind: 'note' }>

const local = { networkMode: 'always', retry: false, gcTime: 0, staleTime: 0 } as const

/** What the note said before, and the way back to it while it may be written. */
export function EarlierWordings({ now, isHeld }: { now: Facts; isHeld: boolean }) {
  const { id } = route.useParams()
  const { i18n } = useLingui()
  const { data, isError } = useQuery({
    queryKey: ['notes', id, 'earlier'],
    queryFn: () => noteStore.earlier(id),
    ...local,
  })
  const [chosen, setChosen] = useState<number>()
  const wording = data?.find(({ revision }) => revision === chosen) ?? data?.[0]
  return (
    <>
      <p className="mb-5 max-w-[66ch] text-sm text-ink-soft">
        {isHeld ? (
          <Trans>
            How the note read while it was written. It is not open to writing now: there is no way
            back to one of these.
          </Trans>
        ) : (
          <Trans>
            While you write, the wording of every half minute is kept: the 20 that tell the most.
            Going back to one loses nothing; the wording of now is kept as well.
          </Trans>
        )}
      </p>
      {isError ? (
        <p role="alert">
          <Trans>The earlier wordings cannot be read now.</Trans>
        </p>
      ) : data === undefined ? null : wording === undefined ? (
        <p className="text-ink-soft">
          {isHeld ? (
            <Trans>None are kept.</Trans>
          ) : (
            <Trans>None yet. The first is kept with the next change of this note.</Trans>
          )}
        </p>
      ) : (
        <>
          <ol className="mb-6 overflow-hidden rounded-lg border border-line bg-surface">
            {data.map((each) => (
              <li key={each.revision} className="border-b border-line last:border-b-0">
                <button
                  type="button"
                  aria-pressed={each === wording}
                  onClick={() => setChosen(each.revision)}
                  className="flex w-full flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-2 text-start text-sm -outline-offset-2 hover:bg-accent-soft aria-pressed:bg-accent-soft pointer-coarse:py-3"
                >
                  <time dateTime={each.savedAt} className="font-medium tabular-nums">
                    {i18n.date(new Date(each.savedAt), WHEN)}
                  </time>
                  <Difference then={each.note} now={now.note} />
                </button>
              </li>
            ))}
          </ol>
          <Chosen wording={wording} now={now} isHeld={isHeld} />
        </>
      )}
    </>
  )
}

function Difference({ then, now }: { then: DraftNote; now: DraftNote }) {
  const { i18n, t } = useLingui()
  const names = sectionsThatDiffer(then, now).map((section) => i18n._(SECTION_NAMES[section]))
  if (names.length === 0)
    return (
      <span className="text-ink-soft">
        <Trans>As it is now</Trans>
      </span>
    )
  const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names)
  return <span className="text-ink-soft">{t`Changed since: ${list}`}</span>
}

interface ChosenProps {
  readonly wording: Wording
  readonly now: Facts
  readonly isHeld: boolean
}

function Chosen({ wording, now, isHeld }: ChosenProps) {
  const { i18n, t } = useLingui()
  const { id } = route.useParams()
  const { saving, readOnly } = useWorkspace()
  const form = useFormContext<DraftNote>()
  const offerUndo = useUndo()
  const navigate = useNavigate()
  const time = i18n.date(new Date(wording.savedAt), WHEN)
  const isNow = sectionsThatDiffer(wording.note, now.note).length === 0

  function write(note: DraftNote) {
    saving.keepBefore()
    form.reset(note)
  }
  function goBack() {
    const before = structuredClone(form.getValues())
    write(goneBackTo(wording.note, wording.savedAt, before.session.blocks))
    offerUndo(t`Back at the wording of ${time}.`, () => write(before))
    void navigate({ to: '/notes/$id', params: { id } })
  }

  return (
    <section aria-labelledby="wording">
      <div className="mb-3 flex flex-wrap items-center gap-3">
        <h2 id="wording" className="grow text-lg font-semibold tracking-tight">
          {time}
        </h2>
        {isHeld ? null : (
          <Button kind="primary" disabled={isNow || readOnly} onClick={goBack}>
            <Trans>Go back to this wording</Trans>
          </Button>
        )}
      </div>
      <BothWordings then={wording.note} now={now} name={<Trans>Then</Trans>} />
    </section>
  )
}
