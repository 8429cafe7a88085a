import type { Credential } from '../../../domain/credential'
import { refusedStep } from '../../../domain/history/standing'
import type { NotDone } from '../../../storage/history/act'
import type { NoteHistory } from '../../../storage/history/history-queries'
import type { QueueRow } from '../queue/queue'

/** Why a note that was approved is not signed with the others. */
export type Apart =
  | NotDone
  /** Its author took it back, or sent it to somebody else. */
  | 'elsewhere'
  /** The rules have something against it by now. */
  | 'blocked-now'

/** What is known of an approved note when it is about to be signed. */
export interface Approved {
  readonly row: QueueRow
  readonly revision: number
  readonly history: NoteHistory
  /** Digest of the words this person had open. */
  readonly opened: string
}

/**
 * Why this note is not signed together with others; undefined when it may be. Only what was approved by this
 * person, at exactly the words that lie there, is.
 */
export function whyApart({ row, history, opened }: Approved, as: Credential): Apart | undefined {
  if (history.kind === 'broken') return 'broken'
  if (row.show === 'elsewhere') return 'elsewhere'
  const { standing, digest, me } = history
  // Who signed before has no need of it; others are asked one by one, with the note open.
  if (standing.approvedBy !== me) return 'not-approved'
  if (opened !== digest) return 'not-opened'
  const why = refusedStep(standing, { act: 'cosigned' }, { keyId: me, credential: as }, digest)
  if (why) return why
  return row.whys.some(({ kind }) => kind === 'blockers') ? 'blocked-now' : undefined
}

/** Whether this person approved some wording of it. */
export const wasApproved = (history: NoteHistory): boolean =>
  history.kind === 'whole' &&
  history.entries.some(({ did, by }) => did.act === 'approved' && by.keyId === history.me)
