import type { QueryClient } from '@tanstack/react-query'
import type { PostedFile } from '../../../storage/exchange/send'
import { post } from '../../../storage/exchange/post'

/** What the person did with the note, and how it goes to whom it concerns. */
export interface Passed {
  readonly did: 'submitted' | 'withdrawn'
  readonly now: 'sending' | 'sent' | 'not-sent'
  /** Who finds it when they unlock, having a profile on this device. */
  readonly here: readonly string[]
  /** For whom it is to be brought. */
  readonly files: readonly PostedFile[]
  /** Who cannot be sent anything: their card is not here. */
  readonly noCard: readonly string[]
}

const NOBODY = { here: [], files: [], noCard: [] } as const

export const sending = (did: Passed['did']): Passed => ({ did, now: 'sending', ...NOBODY })

/** Brings what was done to whom it concerns: into a profile of this device, or as a file. Never rejects. */
export async function passOn(client: QueryClient, id: string, did: Passed['did']): Promise<Passed> {
  const posted = await post(client, [id]).catch(() => undefined)
  if (posted?.kind !== 'posted' || posted.left > 0) return { did, now: 'not-sent', ...NOBODY }
  const { here, files, noCard } = posted
  return { did, now: 'sent', here, files, noCard }
}
