import { Plural, Trans } from '@lingui/react/macro'
import type { VerifiedHistory } from '../../../storage/history/history-queries'

/** What is to be known of the history before a packet of it is passed on. */
export function HistoryNotice({ history }: { history: VerifiedHistory }) {
  if (history.kind === 'broken')
    return (
      <p
        role="alert"
        className="mt-4 max-w-xl rounded-md border-2 border-block bg-block-soft p-3 text-sm"
      >
        <Trans>
          Step {history.seq} of the history is not as it was signed. The packet says so; it is no
          evidence of who signed.
        </Trans>
      </p>
    )
  const { entries, standing, sameWords } = history
  return (
    <p className="mt-4 max-w-xl text-sm">
      {entries.length === 0 ? (
        <Trans>A draft: nobody has answered for its words. The packet says so.</Trans>
      ) : (
        <Plural
          value={entries.length}
          one="The history of # step is whole, its signature holds."
          other="The history of # steps is whole, all signatures hold."
        />
      )}{' '}
      {sameWords ? null : (
        <Trans>The words were changed since they were signed or submitted last.</Trans>
      )}
      {entries.length > 0 && standing.state !== 'signed' && standing.state !== 'amended' ? (
        <Trans>It is not signed for good: it can still change.</Trans>
      ) : null}
    </p>
  )
}
