import type { Reviewer } from '../../domain/history/history-entry'
import type { Held } from '../history/history-rows'

/** Somebody whom the last step of a note concerns. */
export interface Recipient extends Reviewer {
  /** The person who sends picked them: to review it, not merely because they have a part in it. */
  readonly isChosen: boolean
  /** They need not act on it: they learn of it where that costs nobody a file. */
  readonly isAside: boolean
}

const FOR_AUTHOR: ReadonlySet<string> = new Set(['returned', 'cosigned', 'locked', 'amended'])

/** Whom it concerns what this person did to a note last, by the note's standing and their role. */
export function recipientsOf({ standing, entries, role, me }: Held): readonly Recipient[] {
  const last = entries.at(-1)
  if (!last) return []
  const { state, reviewers, signatures } = standing
  const found = new Map<string, Recipient>()
  const add = ({ keyId, name }: Reviewer, as: Partial<Recipient> = {}) => {
    if (keyId === me || found.has(keyId)) return
    found.set(keyId, { keyId, name, isChosen: false, isAside: false, ...as })
  }
  const signers = signatures.map(({ by }) => by)
  if (role === 'author') {
    if (state === 'submitted' || state === 'resubmitted')
      for (const each of reviewers) add(each, { isChosen: true })
    else if (last.did.act === 'withdrawn') for (const each of reviewers) add(each)
    else if (state === 'signed' || state === 'amended') {
      for (const each of signers) add(each)
      for (const each of reviewers) add(each, { isAside: true })
    }
    return [...found.values()]
  }
  const [first] = entries
  if (last.did.act === 'referred') add(last.did.to, { isChosen: last.by.keyId === me })
  else if (!FOR_AUTHOR.has(last.did.act)) return []
  if (first) add(first.by)
  // Who was asked beside them sees that it is decided.
  for (const each of [...signers, ...reviewers]) add(each, { isAside: true })
  return [...found.values()]
}
