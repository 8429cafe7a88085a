import { readDate } from '../../domain/calendar'
import type { Sample } from '../../domain/chart-audit'
import type { Candidate } from '../../domain/chart-sample'
import type { ListEntry, NoteHead } from '../../storage/note-store'

/** A note that may be drawn. */
export interface AuditCandidate extends Candidate {
  readonly patient: string
  /** What its author called themselves; '' for a note that never left its writer. */
  readonly authorName: string
}

const isSigned = ({ standing }: NoteHead) =>
  standing?.state === 'signed' || standing?.state === 'amended'

/** Notes of the period that fit. Those without a date of a visit belong to no period. */
export const candidatesIn = (
  entries: readonly ListEntry[],
  { from, to, author, which }: Pick<Sample, 'from' | 'to' | 'author' | 'which'>,
): readonly AuditCandidate[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== 'head') return []
    const { head } = entry
    const { id, patient, standing } = head
    const date = readDate(head.date)
    if (date.kind !== 'ok' || date.value < from || date.value > to) return []
    if (which === 'signed' && !isSigned(head)) return []
    const by = standing?.author ?? { keyId: '', name: '' }
    if (author !== '' && by.keyId !== author) return []
    return { id, patient, date: date.value, author: by.keyId, authorName: by.name }
  })

/** Everybody who wrote one of them, by key id; a name may have changed: the last one counts. */
export const authorsOf = (candidates: readonly AuditCandidate[]): ReadonlyMap<string, string> =>
  new Map(
    [...candidates]
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .flatMap(({ author, authorName }) => (author === '' ? [] : [[author, authorName] as const])),
  )
