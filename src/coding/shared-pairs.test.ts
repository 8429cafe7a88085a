import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { NCCI_PAIRS } from './ncci-pairs'

const AROUND_97140 = '../shared/data/ncci_ptp_therapy_2024Q3.csv'
const AMONG_THERAPY = '../shared/data/ncci_active_2024q3_subset.json'

interface OfficialEdit {
  readonly column1: string
  readonly column2: string
  readonly modifierIndicator: number
}

const around97140 = (): string[] =>
  readFileSync(AROUND_97140, 'utf8')
    .split('\n')
    .map((line) => line.split(','))
    .filter(([setting, , , deletion]) => setting === 'practitioner' && deletion === '9999-12-31')
    .map(([, column1, column2, , indicator]) => `${column1} ${column2} ${indicator}`)

const amongTherapy = (): string[] =>
  (JSON.parse(readFileSync(AMONG_THERAPY, 'utf8')) as readonly OfficialEdit[]).map(
    ({ column1, column2, modifierIndicator }) => `${column1} ${column2} ${modifierIndicator}`,
  )

// Only beside the two official extracts; elsewhere the table stands as it was checked.
describe.runIf(existsSync(AROUND_97140))('the official edits of 2024 Q3', () => {
  it('hold every pair of ours as active, with its indicator', () => {
    const active = new Set([...around97140(), ...amongTherapy()])
    const ours = NCCI_PAIRS.flatMap(({ table }) => table).map(
      ({ column1, column2, indicator }) => `${column1} ${column2} ${indicator}`,
    )
    expect(ours.filter((pair) => !active.has(pair))).toEqual([])
  })
})
