import type { Page } from '@playwright/test'
import type { DraftNote } from '../src/domain/note'
import type { Check } from '../src/storage/checks'
import { aGoodNote } from '../src/testing/a-note'
import { aVault } from '../src/testing/a-vault'
import { sealer } from '../src/vault/seal'
import { putRows } from './kept'
import { VAULT } from './vault'

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

/** What the rules said of notes when they last looked, as an earlier day would have left it. */
export async function keepLooked(
  page: Page,
  looked: Readonly<Record<string, Partial<Check>>>,
): Promise<void> {
  const rows = await Promise.all(
    Object.entries(looked).map(async ([id, part]) => {
      const check: Check = {
        id,
        rev: 1,
        edition: 'test',
        tables: '',
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
