import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS } from './ncci-pairs'

const FILE = '../shared/data/ncci_active_2024q3_subset.json'

interface OfficialEdit {
  readonly column1: string
  readonly column2: string
  readonly modifierIndicator: number
}

// Only beside the official extract; elsewhere the table stands as it was checked.
describe.runIf(existsSync(FILE))('the official edits of 2024 Q3', () => {
  it('hold every pair of ours as active, with its indicator', () => {
    const official = JSON.parse(readFileSync(FILE, 'utf8')) as readonly OfficialEdit[]
    const active = new Set(
      official.map((edit) => `${edit.column1} ${edit.column2} ${edit.modifierIndicator}`),
    )
    const ours = NCCI_PAIRS.flatMap(({ table }) => table).map(
      ({ column1, column2, indicator }) => `${column1} ${column2} ${indicator}`,
    )
    expect(ours.filter((pair) => !active.has(pair))).toEqual([])
  })
})
