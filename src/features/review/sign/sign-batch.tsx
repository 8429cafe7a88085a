import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { PinDialog, type PinResult } from '../../../note-view/signing/pin-dialog'
import type { Done } from '../../../storage/history/act'
import { actNow, pinQuery } from '../../../storage/history/history-queries'
import { openRows } from '../../../storage/session'
import { Dialog } from '../../../ui/dialog'
import type { QueueRow } from '../queue/queue'
import { ApartList } from './apart-list'
import { cosigning, lockChoice } from './cosigning'
import { NotesToSign } from './notes-to-sign'
import { Signed } from './signed'
import { useSendBack } from './use-send-back'
import { useToSign } from './use-to-sign'

/** Signs what this person approved: a list they see, one PIN, one signature for each. */
export function SignBatch({ rows, onClose }: { rows: readonly QueueRow[]; onClose: () => void }) {
  const { t } = useLingui()
  const client = useQueryClient()
  // Those that were approved when it was opened: the list does not change under the hand.
  const [asked] = useState(rows)
  const query = useToSign(asked)
  const { data, isError } = useQuery(query)
  const hasPin = useQuery(pinQuery).data ?? true
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [lock, setLock] = useState(lockChoice.now)
  const [problem, setProblem] = useState<'none' | 'failed'>()
  const [done, setDone] = useState<readonly Done[]>()
  const [sent, sendBack] = useSendBack()

  // Their names are there at once; whether each may be signed is known a moment later.
  const listed = data
    ? data.ready.map(({ row }) => row)
    : asked.filter((r) => r.show === 'approved')
  const chosen = listed.filter(({ id }) => !left.has(id))

  // What is found not to be signed pushes the field down that somebody is typing in.
  const isSorted = data !== undefined
  useEffect(() => {
    if (isSorted) document.activeElement?.scrollIntoView({ block: 'nearest' })
  }, [isSorted])

  const send = (each: readonly Done[]) => {
    const ids = each.flatMap(({ kind, id }) => (kind === 'done' ? [id] : []))
    if (ids.length > 0) void sendBack(ids)
  }
  async function sign(pin: string): Promise<PinResult> {
    setProblem(undefined)
    const { ready } = await client.query({ ...query, staleTime: 'static' })
    const on = ready.filter(({ row }) => !left.has(row.id))
    if (on.length === 0) {
      setProblem('none')
      return 'right'
    }
    const acted = await actNow(
      client,
      on.map(({ row, revision }) => cosigning(row.id, revision, lock)),
      pin,
    )
    if (acted.kind === 'pin') {
      if (acted.is !== 'none') return acted.is
      await client.invalidateQueries({ queryKey: pinQuery.queryKey })
      return 'wrong'
    }
    setDone(acted.each)
    send(acted.each)
    return 'right'
  }
  const onPin = (pin: string): Promise<PinResult> =>
    sign(pin).catch(() => {
      setProblem('failed')
      return 'right'
    })

  if (done)
    return (
      <Signed done={done} rows={asked} sent={sent} onAgain={() => send(done)} onClose={onClose} />
    )
  const nothing = data?.ready.length === 0 || isError
  if (nothing)
    return (
      <Dialog open onClose={onClose} title={<Trans>Sign approved notes</Trans>}>
        <p className="text-sm">
          {isError ? (
            <Trans>The approved notes cannot be read now. Nothing was signed.</Trans>
          ) : (
            <Trans>None of the approved notes can be signed now.</Trans>
          )}
        </p>
        <ApartList apart={data?.apart ?? []} onOpen={onClose} />
      </Dialog>
    )
  return (
    <PinDialog
      open
      onClose={onClose}
      title={<Trans>Sign approved notes</Trans>}
      hasPin={hasPin}
      action={<Plural value={chosen.length} one="Sign # note" other="Sign # notes" />}
      onPin={onPin}
      onNewPin={async (pin) => {
        await openRows().pin({ set: pin })
        await client.invalidateQueries({ queryKey: pinQuery.queryKey })
        await onPin(pin)
      }}
    >
      <NotesToSign
        rows={listed}
        left={left}
        onChange={(id, on) => {
          const next = new Set(left)
          if (on) next.delete(id)
          else next.add(id)
          setLeft(next)
        }}
      />
      <ApartList apart={data?.apart ?? []} onOpen={onClose} />
      <label className="mt-4 flex items-start gap-3 text-sm">
        <input
          type="checkbox"
          checked={lock}
          onChange={({ target }) => {
            lockChoice.now = target.checked
            setLock(target.checked)
          }}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>{t`Lock them: no signature after mine`}</span>
      </label>
      <p role="alert" className="mt-3 text-sm text-block empty:hidden">
        {problem === 'none' ? <Trans>Tick at least one note.</Trans> : null}
        {problem === 'failed' ? (
          <Trans>It was cut off. What was signed until then stands under Signed.</Trans>
        ) : null}
      </p>
    </PinDialog>
  )
}
