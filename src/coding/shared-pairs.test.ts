import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS } from './ncci-pairs'

const FILE = '../shared/data/ncci_ptp_therapy_2024Q3.csv'

// Only beside the official extract; elsewhere the table stands as it was checked.
describe.runIf(existsSync(FILE))('the official edits of 2024 Q3', () => {
  it('hold every pair of ours as active, with its indicator', () => {
    const active = new Set(
      readFileSync(FILE, 'utf8')
        .split('\n')
        .map((line) => line.split(','))
        .filter(
          ([setting, , , deletion]) => setting === 'practitioner' && deletion === '9999-12-31',
        )
        .map(([, column1, column2, , indicator]) => `${column1} ${column2} ${indicator}`),
    )
    const ours = NCCI_PAIRS.flatMap(({ table }) => table).map(
      ({ column1, column2, indicator }) => `${column1} ${column2} ${indicator}`,
    )
    expect(ours.filter((pair) => !active.has(pair))).toEqual([])
  })
})
