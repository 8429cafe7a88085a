import type { OpenVault } from '../../../vault/seal'
import type { Share } from './checking'
import type { Reason } from './outdated'

/** What is asked of the thread that checks notes. `today` by the page's clock. */
export interface RecheckAsked {
  readonly opened: OpenVault
  readonly today: string
  /** Only to count what is to be checked, or to check it too. */
  readonly do: 'count' | 'check'
  /** Of these notes alone. */
  readonly ids?: readonly string[]
  readonly share?: Share
}

export type Outdatedness = Readonly<Partial<Record<Reason, number>>>

/** What it says: how much there is to do, how far it is, that it is through. */
export type RecheckAnswer =
  | { readonly kind: 'counted'; readonly of: number; readonly why: Outdatedness }
  | { readonly kind: 'checked'; readonly done: number; readonly of: number }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }
