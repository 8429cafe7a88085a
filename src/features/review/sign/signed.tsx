import { Plural, Trans } from '@lingui/react/macro'
import type { Done } from '../../../storage/history/act'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import type { QueueRow } from '../queue/queue'
import { ApartList } from './apart-list'
import { NoteLine } from './notes-to-sign'
import { SentWords } from './sent-words'
import type { SentBack } from './use-send-back'

/** What came of it, note by note, and how it goes back to those who wrote. */
export function Signed({
  done,
  rows,
  sent,
  onAgain,
  onClose,
}: {
  done: readonly Done[]
  rows: readonly QueueRow[]
  sent: SentBack | undefined
  onAgain: () => void
  onClose: () => void
}) {
  const rowOf = (id: string) => rows.filter((row) => row.id === id)
  const signed = done.flatMap(({ kind, id }) => (kind === 'done' ? rowOf(id) : []))
  const refused = done.flatMap((each) =>
    each.kind === 'refused' ? rowOf(each.id).map((row) => ({ row, why: each.why })) : [],
  )
  return (
    <Dialog
      open
      onClose={onClose}
      title={
        refused.length === 0 ? (
          <Plural value={signed.length} one="# note signed" other="# notes signed" />
        ) : (
          <Trans>
            {signed.length} of {done.length} notes signed
          </Trans>
        )
      }
    >
      <ApartList apart={refused} onOpen={onClose} />
      {signed.length > 0 ? (
        <ul className="mt-2 grid max-h-[34dvh] gap-1 overflow-y-auto text-sm">
          {signed.map((row) => (
            <li key={row.id}>
              <NoteLine row={row} />
            </li>
          ))}
        </ul>
      ) : null}
      {sent ? <SentWords sent={sent} onAgain={onAgain} /> : null}
      <div className="mt-4">
        <Button kind="primary" data-first onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
