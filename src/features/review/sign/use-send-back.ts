import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { post } from '../../../storage/exchange/post'
import type { Posted } from '../../../storage/exchange/send'

/** How decisions go back to those who wrote the notes. */
export type SentBack = 'sending' | 'not-sent' | Posted

/** Sends what was decided to whom it concerns. What was done stays done when it cannot be sent now. */
export function useSendBack() {
  const client = useQueryClient()
  const [sent, setSent] = useState<SentBack>()
  const send = async (ids: readonly string[]) => {
    setSent('sending')
    const posted = await post(client, ids).catch(() => undefined)
    setSent(posted?.kind === 'posted' ? posted : 'not-sent')
  }
  return [sent, send] as const
}
