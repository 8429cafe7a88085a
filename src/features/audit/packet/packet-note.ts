import type { MessageDescriptor } from '@lingui/core'
import type { IsoDate } from '../../../domain/calendar'
import type { TimelineBlock } from '../../../note-view/timeline/layout'
import type { Facts } from '../../../rules/facts'
import type { Finding } from '../../../rules/review'
import type { VerifiedHistory } from '../../../storage/history/history-queries'

/** A message in the language of the screen. */
export type Say = (message: MessageDescriptor) => string

/** Everything that goes into a packet. The same of it gives the same bytes. */
export interface PacketNote {
  readonly facts: Facts
  /** Without those that are for the writer's eyes alone. */
  readonly findings: readonly Finding[]
  readonly blocks: readonly TimelineBlock[]
  readonly history: VerifiedHistory
  /** Canonical JSON of the note as it is kept, and its SHA-256 in base64url. */
  readonly words: string
  readonly digest: string
  /** The day that the rules judged by. */
  readonly day: IsoDate
  /** Names the rules and tables of this build. */
  readonly edition: string
}
