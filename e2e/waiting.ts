import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import { rulesEdition } from '../scripts/rules-edition'
import type { Check } from '../src/storage/checks'
import { tablesNow } from '../src/storage/tables-now'
import { aGoodNote } from '../src/testing/a-note'
import { aVault } from '../src/testing/a-vault'
import { sealer } from '../src/vault/seal'
import { putRows } from './kept'
import { VAULT } from './vault'

const EDITION = rulesEdition(process.cwd())
const { seal } = sealer(aVault(VAULT))

/** A note somebody may send: its id, its patient, the day of its visit. */
export const aVisit = (
  id: string,
  patient = id,
  date = '2026-01-08',
  change: (note: DraftNote) => void = () => undefined,
): DraftNote =>
  aGoodNote((note) => {
    note.id = id
    note.visit.patient = patient
    note.visit.date = date
    change(note)
  })

/** As the rules of this build left it: whatever it says, nobody looks again. */
export async function keepLooked(
  page: Page,
  looked: Readonly<Record<string, Partial<Check>>>,
): Promise<void> {
  const rows = await Promise.all(
    Object.entries(looked).map(async ([id, part]) => {
      const check: Check = {
        id,
        rev: 1,
        edition: EDITION,
        tables: tablesNow([], []),
        beside: '',
        day: '',
        role: 'reviewer',
        blockers: 0,
        fix: 0,
        consider: 0,
        explained: 0,
        unknown: 0,
        rules: [],
        ...part,
      }
      const place = { store: 'checks', id, revision: check.rev }
      return {
        store: 'checks',
        row: { id, f: 1 as const, rev: check.rev, ...(await seal(place, JSON.stringify(check))) },
      }
    }),
  )
  await putRows(page, rows)
}
