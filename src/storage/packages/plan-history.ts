import type { HistoryEntry } from '../../domain/history/history-entry'
import { standingOf } from '../../domain/history/standing'
import { canonicalJson } from '../../vault/canonical-json'
import type { IncomingNote } from './package'
import type { Present, Step } from './plan-import'

/** Who takes a file in, and what file it is. */
export interface Reader {
  /** Key ids under which this person has acted or may act. */
  readonly mine: readonly string[]
  /** Key id of whoever signed the file, '' for nobody. */
  readonly from: string
  readonly isBackup: boolean
}

export const NOBODY: Reader = { mine: [], from: '', isBackup: false }

/** Why a note with a history is not taken. Nothing of it is written; what it says can still be read. */
export type RefusedNote =
  /** The history here went another way: something was done on both sides at once. */
  | 'fork'
  /** The history here is not whole, so nothing can follow on it. */
  | 'broken-here'
  /** It was never sent to this person. */
  | 'not-yours'
  /** Whoever hands it on has no part in it. */
  | 'sender'
  /** A draft of the person's own has the same words and the same number. */
  | 'own-draft'

/** Everybody whom the steps of a note name: who took one, and who was sent it. */
export function namedIn(history: readonly HistoryEntry[]): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { by, did } of history) {
    named.add(by.keyId)
    if (did.act === 'submitted') for (const { keyId } of did.to) named.add(keyId)
    if (did.act === 'referred') named.add(did.to.keyId)
  }
  return named
}

const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)

/**
 * What is to be done about a note that comes with its history; undefined where it is a matter of words
 * alone. A history here is only ever added to, and the words follow what their author signed: whoever
 * else sends other words does not change those that are here.
 */
export function stepByHistory(
  here: Present | undefined,
  { note, digest, history }: IncomingNote & { readonly history: readonly HistoryEntry[] },
  { mine, from, isBackup }: Reader,
): Step | undefined {
  const { id } = note
  const refuse = (why: RefusedNote): Step => ({ do: 'refused', id, why })
  if (!isBackup) {
    const named = namedIn(history)
    if (!mine.some((keyId) => named.has(keyId))) return refuse('not-yours')
    if (!named.has(from)) return refuse('sender')
  }
  if (!here) return { do: 'add', note }
  if (here.isBroken) return refuse('broken-here')
  const { steps = [] } = here
  const isSameText = here.note !== undefined && isSame(here.note, note)
  if (steps.length === 0) {
    if (!isSameText) return undefined
    const isOwn = mine.includes(history[0]?.by.keyId ?? '')
    return isOwn ? { do: 'extend', note, after: 0, words: false } : refuse('own-draft')
  }
  const shorter = Math.min(steps.length, history.length)
  for (let i = 0; i < shorter; i += 1) if (steps[i] !== history[i]?.hash) return refuse('fork')
  const isOwnBackup = isBackup && mine.includes(from)
  const isSigned = digest === standingOf(history).digest
  const after = steps.length
  if (history.length > after)
    return { do: 'extend', note, after, words: !isSameText && (isSigned || isOwnBackup) }
  // It was deleted here, and the person's own backup brings it back; nobody else's file does.
  if (here.isDeleted)
    return isOwnBackup && history.length === after
      ? { do: 'extend', note, after, words: false }
      : { do: 'nothing', id }
  return !isOwnBackup || history.length < after || isSigned ? { do: 'nothing', id } : undefined
}
