import type { MessageDescriptor } from '@lingui/core'
import type { IsoDate } from '../../../domain/calendar'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import type { Standing } from '../../../domain/history/standing'
import type { TimelineBlock } from '../../../note-view/timeline/layout'
import type { Facts } from '../../../rules/facts'
import type { Finding } from '../../../rules/review'
import type { Broken } from '../../../vault/history-chain'

/** A message in the language of the screen. */
export type Say = (message: MessageDescriptor) => string

/** What a packet makes of a note's history. */
export type PacketHistory =
  | {
      readonly kind: 'whole'
      readonly entries: readonly HistoryEntry[]
      readonly standing: Standing
      /** The words here are those that were signed or submitted last. */
      readonly sameWords: boolean
    }
  | {
      readonly kind: 'broken'
      readonly entries: readonly unknown[]
      readonly seq: number
      readonly why: Broken
    }

/** Everything that goes into a packet. The same of it gives the same bytes. */
export interface PacketNote {
  readonly facts: Facts
  /** Without those that are for the writer's eyes alone. */
  readonly findings: readonly Finding[]
  readonly blocks: readonly TimelineBlock[]
  readonly history: PacketHistory
  /** Canonical JSON of the note as it is kept, and its SHA-256 in base64url. */
  readonly words: string
  readonly digest: string
  /** The day that the rules judged by. */
  readonly day: IsoDate
  /** Names the rules and tables of this build. */
  readonly edition: string
}
