import { aGoodNote } from '../../src/testing/a-note'
import { CLEAN_CASES } from '../../src/testing/case-bank/clean-cases'
import { MANY_FLAWS } from '../../src/testing/case-bank/many-flaws'
import type { DraftNote } from '../../src/domain/note'

const KINDS: readonly DraftNote[] = [
  aGoodNote(),
  ...[...CLEAN_CASES, ...MANY_FLAWS].map(({ note }) => note),
]
const SENTENCES = ['subjective', 'objective', 'assessment', 'plan'] as const
const DAYS = 500

/** Notes of a practice over some years: twenty a day, each patient comes back, no two texts are the same. */
export function practiceNote(n: number): DraftNote {
  const note = structuredClone(KINDS[n % KINDS.length] as DraftNote)
  note.id = `note-${n}`
  note.visit.patient = `P-${n % 300}`
  note.visit.birthYear = '1971'
  note.visit.date = new Date(Date.UTC(2024, 6, 1 + (n % DAYS))).toISOString().slice(0, 10)
  for (const section of SENTENCES)
    note[section].text = note[section].text.replaceAll('. ', `, visit ${n}. `)
  return note
}
