import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { PinDialog, type PinResult } from '../../../note-view/signing/pin-dialog'
import { actNow, pinQuery } from '../../../storage/history/history-queries'
import { openRows } from '../../../storage/session'
import { useReviewing } from './anchor'
import { REFUSED } from './open-acts'
import type { Refusal } from './use-decisions'

/** Signs this one note, which the person approved. */
export function SignNow({
  open,
  onClose,
  onSigned,
}: {
  open: boolean
  onClose: () => void
  onSigned: () => void
}) {
  const { i18n, t } = useLingui()
  const client = useQueryClient()
  const { reviewed } = useReviewing()
  const { note, revision } = reviewed
  const { data: hasPin } = useQuery(pinQuery)
  const [why, setWhy] = useState<Refusal>()
  async function sign(pin: string): Promise<PinResult> {
    setWhy(undefined)
    const step = { did: { act: 'cosigned' as const }, why: '' }
    const acted = await actNow(client, [{ id: note.id, revision, steps: [step] }], pin).catch(
      () => undefined,
    )
    if (acted?.kind === 'pin') return acted.is === 'too-many' ? 'too-many' : 'wrong'
    const [each] = acted?.each ?? []
    if (each?.kind === 'done') {
      onClose()
      onSigned()
    } else setWhy(each ? each.why : 'failed')
    await client.invalidateQueries({ queryKey: ['notes', note.id, 'review'] })
    return 'right'
  }
  const { patient, number } = note.visit
  const visit = number.trim()
  return (
    <PinDialog
      open={open && hasPin !== undefined}
      onClose={onClose}
      title={<Trans>Sign this note</Trans>}
      hasPin={hasPin ?? false}
      action={<Trans>Sign</Trans>}
      onPin={sign}
      onNewPin={async (pin) => {
        await openRows().pin({ set: pin })
        await client.invalidateQueries({ queryKey: pinQuery.queryKey })
        await sign(pin)
      }}
    >
      <p className="text-sm">
        <bdi>{patient.trim() || t`No name yet`}</bdi>
        {visit ? t`, visit ${visit}` : null}
      </p>
      <p role="alert" className="mt-2 text-sm text-block empty:hidden">
        {why ? i18n._(REFUSED[why]) : null}
      </p>
    </PinDialog>
  )
}
