import type { DraftNote } from '../domain/note'
import type { Circumstances } from './facts'

/** A note that shows what a rule lets pass or asks for, named in the words of the trade. */
export interface Example {
  readonly name: string
  readonly note: DraftNote
  /** Notes beside it that it is compared with. */
  readonly beside?: Pick<Circumstances, 'earlier' | 'sameDay'>
  /** Where the (first) finding leads, when the example is about that. */
  readonly go?: string
  /** What a failing example ends in: `unmet` unless the rule can only say that its data ends. */
  readonly state?: 'unmet' | 'unknown'
}

/** Examples of a family's rules, by rule id. They never reach the browser's editor bundle. */
export type Examples = Readonly<
  Record<string, { readonly passes: readonly Example[]; readonly fails: readonly Example[] }>
>
