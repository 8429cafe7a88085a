import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Actor } from '../../../domain/history/history-entry'
import { historyQuery, type NoteHistory } from '../../../storage/history/history-queries'
import { Button } from '../../../ui/button'
import { brokenWords } from './broken-words'
import { actorsIn, Who, type Whose } from './whose-key'

interface VerifyProps {
  readonly id: string
  readonly history: NoteHistory
  readonly whose: (actor: Actor) => Whose
}

/** Goes through the whole history anew and says what was checked, and what that means. */
export function Verify({ id, history, whose }: VerifyProps) {
  const { i18n, t } = useLingui()
  const client = useQueryClient()
  const [isBusy, setBusy] = useState(false)
  const [at, setAt] = useState<Date>()
  const isRight = history.kind === 'whole' && history.sameWords

  async function verify() {
    setBusy(true)
    setAt(undefined)
    await client.refetchQueries(historyQuery(id))
    setBusy(false)
    setAt(new Date())
  }
  const time = at && i18n.date(at, { timeStyle: 'medium' })
  return (
    <section aria-label={t`Verify`} className="rounded-lg border border-line bg-surface p-4">
      <div className="flex flex-wrap items-center gap-3">
        <p className="max-w-[66ch] grow text-sm text-ink-soft">
          <Trans>
            Each step is signed with the key of whoever took it, and holds on to the one before.
            Verify goes through all of them on this device; no network is needed.
          </Trans>
        </p>
        <Button className="ms-auto" onClick={() => void verify()} disabled={isBusy}>
          <Trans>Verify</Trans>
        </Button>
      </div>
      <div role="status">
        {isRight && time !== undefined ? (
          <Right
            entries={history.entries}
            state={history.standing.state}
            whose={whose}
            time={time}
          />
        ) : null}
      </div>
      {isRight ? null : <Wrong history={history} time={time} />}
    </section>
  )
}

interface RightProps extends Pick<VerifyProps, 'whose'> {
  readonly entries: Extract<NoteHistory, { kind: 'whole' }>['entries']
  readonly state: string
  readonly time: string
}

function Right({ entries, state, whose, time }: RightProps) {
  const { t } = useLingui()
  const isWritten = state === 'draft' || state === 'returned'
  return (
    <div className="mt-4 text-sm">
      <p className="text-base font-semibold">{t`All is as it was signed. Checked at ${time}.`}</p>
      <ul className="mt-2 grid list-disc gap-1 ps-5">
        <li>
          <Plural
            value={entries.length}
            one="# step: it is the first, and nothing is missing after it."
            other="# steps, from the first to the last: none is missing, changed, or out of place."
          />
        </li>
        <li>
          <Plural
            value={entries.length}
            one="# signature: it was made with the key it names."
            other="# signatures: each was made with the key it names."
          />
        </li>
        <li>
          {isWritten ? (
            <Trans>Nobody answers for the words as they are now: the note is being written.</Trans>
          ) : (
            <Trans>The words of the note are the signed ones, letter for letter.</Trans>
          )}
        </li>
      </ul>
      <p className="mt-3 font-medium">
        <Trans>The keys belong to:</Trans>
      </p>
      <ul className="mt-1 grid list-disc gap-1 ps-5">
        {actorsIn(entries).map((actor) => (
          <li key={actor.keyId}>
            <Who actor={actor} whose={whose(actor)} />
          </li>
        ))}
      </ul>
      <p className="mt-3 max-w-[66ch] text-ink-soft">
        <Trans>
          This is evidence that nothing was changed since. It is not a legal signature: the keys are
          made on the devices of these people, and nobody certifies them. Compare the words of a key
          with its owner to know whose it is.
        </Trans>
      </p>
    </div>
  )
}

function Wrong({ history, time }: { history: NoteHistory; time: string | undefined }) {
  const { t } = useLingui()
  return (
    <div role="alert" className="mt-4 rounded-md border-2 border-block bg-block-soft p-4 text-sm">
      <p className="text-base font-semibold">
        {history.kind === 'whole' ? (
          <Trans>The note has other words than those that were signed.</Trans>
        ) : history.why === 'cannot-check' ? (
          <Trans>Not checked.</Trans>
        ) : (
          t`Step ${history.seq} is not right.`
        )}
      </p>
      {history.kind === 'broken' ? (
        <p className="mt-1">{brokenWords(history.why)}</p>
      ) : (
        <p className="mt-1">
          <Trans>All steps are whole. What was changed are the words of the note.</Trans>
        </p>
      )}
      {history.kind === 'broken' && history.why === 'cannot-check' ? null : (
        <p className="mt-3 max-w-[66ch]">
          <Trans>
            What to do: do not rely on this note, and do not pass it on as signed. Compare it with
            the copy in the clinic's record, or bring it back from a backup. Nothing here is
            deleted.
          </Trans>
        </p>
      )}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        <Link to="/restore" preload={false} className="underline underline-offset-4">
          <Trans>Bring notes from a backup</Trans>
        </Link>
        {time === undefined ? null : (
          <span className="text-ink-soft">{t`Checked at ${time}.`}</span>
        )}
      </p>
    </div>
  )
}
