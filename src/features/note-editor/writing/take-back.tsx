import { Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { actNow } from '../../../storage/history/history-queries'
import { noteStore } from '../../../storage/note-queries'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import type { NotDone } from '../../../storage/history/act'
import { passOn, sending } from '../sign/pass-on'
import { RefusedWords } from '../sign/refused-words'
import { useHeld } from './held'

const MOST_WHY = 1000

/** Asks for a reason, which may stay blank, and takes a submitted note back. */
export function TakeBack({
  id,
  from,
  open,
  onClose,
}: {
  id: string
  from: string
  open: boolean
  onClose: () => void
}) {
  const { t } = useLingui()
  const field = useId()
  const client = useQueryClient()
  const { setPassed } = useHeld()
  const [why, setWhy] = useState('')
  const [refused, setRefused] = useState<NotDone | 'failed'>()
  const [isBusy, setBusy] = useState(false)

  async function takeBack() {
    const stored = await noteStore.open(id)
    if (stored?.kind !== 'note') return setRefused('gone')
    const steps = [{ did: { act: 'withdrawn' } as const, why: why.trim() }]
    const acted = await actNow(client, [{ id, revision: stored.revision, steps }])
    const done = acted.kind === 'acted' ? acted.each[0] : undefined
    if (done?.kind !== 'done') return setRefused(done?.why ?? 'failed')
    onClose()
    setPassed(sending('withdrawn'))
    setPassed(await passOn(client, id, 'withdrawn'))
  }

  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Take the note back</Trans>}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (isBusy) return
          setBusy(true)
          takeBack()
            .catch(() => setRefused('failed'))
            .finally(() => setBusy(false))
        }}
      >
        <p className="text-sm">
          {t`You can write in it again. ${from} cannot decide on it until you submit it anew; your signature under it ends.`}
        </p>
        <div>
          <label htmlFor={field} className="mb-1 block text-sm font-medium">
            <Trans>Reason (may stay blank)</Trans>
          </label>
          <textarea
            id={field}
            dir="auto"
            rows={2}
            maxLength={MOST_WHY}
            data-first
            value={why}
            onChange={({ target }) => setWhy(target.value)}
            className="block field-sizing-content max-h-40 min-h-16 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base"
          />
        </div>
        <RefusedWords why={refused} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" kind="primary">
            <Trans>Take it back</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Leave it there</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
