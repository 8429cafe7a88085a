import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { localDate } from '../../note-view/local-date'
import type { Person } from '../../storage/exchange/people'
import { notesQuery } from '../../storage/note-queries'
import { readPreferences } from '../../storage/preferences'
import { peopleQuery } from '../../storage/exchange/people-query'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { saveFile } from '../../ui/save-file'
import { NotesToHandOver } from './notes-to-hand-over'
import { LINK, Part } from './part'
import { Refusal } from './refusal'
import { useExchange } from './use-exchange'
import { WordsToCompare } from './words-to-compare'
import { WorkProgress } from './work-progress'

/** Notes into a file that one colleague opens: which, for whom, and what they will read. */
export function HandOverPage() {
  const { t } = useLingui()
  const { note } = useSearch({ from: '/words/vault/hand-over' })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(note ? [note] : []))
  const [to, setTo] = useState<string>()
  const notes = useQuery(notesQuery).data ?? []
  const { data: people } = useQuery(peopleQuery)
  const { mutate, data, isPending, isError, stop, reset } = useExchange('handOver')
  const others = people?.kind === 'people' ? people.others : []
  const person = others.find(({ keyId }) => keyId === to)
  const heads = notes.flatMap((entry) => (entry.kind === 'head' ? [entry.head] : []))
  const ids = heads.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
  const write = ({ contact }: Person) => {
    const now = new Date()
    const asked = { name: readPreferences().name, ids, to: contact, now: now.toISOString() }
    mutate(
      { given: [asked] },
      {
        onSuccess: (made) => {
          if (made.kind === 'handed-over')
            saveFile(
              `skillednote-for-review-${localDate(now)}.snote.age`,
              made.file,
              'application/octet-stream',
            )
        },
      },
    )
  }
  return (
    <Page title={<Trans>Hand notes to a colleague</Trans>} documentTitle={t`Hand notes over`}>
      <p className="max-w-xl text-ink-soft">
        <Trans>
          The notes go into a file that only this colleague and you can open. You send the file
          yourself; SkilledNote sends nothing.
        </Trans>
      </p>
      <Part title={<Trans>Which notes</Trans>}>
        <NotesToHandOver
          heads={heads}
          chosen={chosen}
          onChosen={(next) => {
            reset()
            setChosen(next)
          }}
        />
      </Part>
      <Part title={<Trans>For whom</Trans>}>
        {people && people.kind !== 'people' ? <Refusal why={people} /> : null}
        {people?.kind === 'people' && others.length === 0 ? (
          <p className="text-sm">
            <Trans>
              First add the contact card of a colleague:{' '}
              <Link to="/settings/colleagues" className={LINK}>
                Colleagues
              </Link>
            </Trans>
          </p>
        ) : (
          <fieldset className="grid gap-2">
            <legend className="sr-only">
              <Trans>For whom</Trans>
            </legend>
            {others.map((each) => (
              <Choice
                key={each.keyId}
                person={each}
                isChosen={each.keyId === to}
                onChoose={() => {
                  reset()
                  setTo(each.keyId)
                }}
              />
            ))}
          </fieldset>
        )}
      </Part>
      <div className="mt-8 grid max-w-xl gap-3 border-t border-line pt-6">
        {isPending ? (
          <WorkProgress what={<Trans>Writing the file</Trans>} step={undefined} onCancel={stop} />
        ) : (
          <div>
            <Button
              kind="primary"
              disabled={!person || ids.length === 0}
              onClick={() => person && write(person)}
            >
              {person && ids.length > 0 ? (
                t`Save the file for ${person.contact.name}`
              ) : (
                <Trans>Save the file</Trans>
              )}
            </Button>
          </div>
        )}
        {!person || ids.length === 0 ? (
          <p className="text-sm text-ink-soft">
            <Trans>Choose at least one note and a colleague.</Trans>
          </p>
        ) : null}
        {isError ? <Refusal why={{ kind: 'failed' }} /> : null}
        {data && data.kind !== 'handed-over' ? <Refusal why={data} /> : null}
        <p role="status" className="text-sm empty:hidden">
          {data?.kind === 'handed-over' ? (
            <>
              <Plural
                value={data.notes}
                one="The file with # note was handed to your browser. Send it to them."
                other="The file with # notes was handed to your browser. Send it to them."
              />{' '}
              {data.cleaned === 0 ? null : (
                <Plural
                  value={data.cleaned}
                  one="Hidden characters were taken out of # text."
                  other="Hidden characters were taken out of # texts."
                />
              )}
            </>
          ) : null}
        </p>
      </div>
    </Page>
  )
}

function Choice({
  person: { contact, words, comparedAt },
  isChosen,
  onChoose,
}: {
  person: Person
  isChosen: boolean
  onChoose: () => void
}) {
  const { t } = useLingui()
  const name = contact.name || t`No name yet`
  return (
    <label
      aria-label={name}
      className="flex items-start gap-3 rounded-md border border-line bg-surface p-3 text-sm has-checked:border-accent has-checked:bg-accent-soft"
    >
      <input
        type="radio"
        name="colleague"
        checked={isChosen}
        onChange={onChoose}
        className="mt-1 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 wrap-anywhere">
        <bdi className="font-medium">{name}</bdi>
        <span className="block">
          <WordsToCompare words={words} />
        </span>
        <span className={comparedAt === '' ? 'block text-fix' : 'block text-ink-soft'}>
          {comparedAt === '' ? (
            <Trans>The words were not compared yet: call them before you send a first file.</Trans>
          ) : (
            <Trans>You compared the words.</Trans>
          )}
        </span>
      </span>
    </label>
  )
}
