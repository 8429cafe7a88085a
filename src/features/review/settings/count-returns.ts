import { REASONS, type Reason } from '../../../domain/history/comment'
import type { HistoryEntry } from '../../../domain/history/history-entry'

/** How often a reason was given. No word of a note or of a comment is in it. */
export interface ReasonCount {
  readonly reason: Reason
  /** Returns that named it, by a chip or by a comment. */
  readonly returns: number
  readonly comments: number
  /** Families of the rules whose findings were commented on, with how often. */
  readonly families: ReadonlyMap<string, number>
}

export interface ReturnCounts {
  readonly returns: number
  readonly byReason: readonly ReasonCount[]
}

const familyOf = (rule: string) => rule.split('.')[0] ?? ''

/** What this person returned notes for, by their own steps in the histories of these notes. */
export function countReturns(
  histories: readonly { readonly me: string; readonly entries: readonly HistoryEntry[] }[],
): ReturnCounts {
  const returned = histories.flatMap(({ me, entries }) =>
    entries.flatMap(({ did, by }) => (did.act === 'returned' && by.keyId === me ? [did] : [])),
  )
  const byReason = REASONS.map((reason) => {
    const families = new Map<string, number>()
    let comments = 0
    let returns = 0
    for (const did of returned) {
      const about = did.comments.filter((comment) => comment.reason === reason)
      comments += about.length
      if (about.length > 0 || did.reasons.includes(reason)) returns += 1
      for (const { rule } of about)
        if (rule !== '') families.set(familyOf(rule), (families.get(familyOf(rule)) ?? 0) + 1)
    }
    return { reason, returns, comments, families }
  })
  return {
    returns: returned.length,
    byReason: byReason.filter(({ returns }) => returns > 0).sort((a, b) => b.returns - a.returns),
  }
}
