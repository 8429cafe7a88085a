import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dailyLimitsOn } from './daily-limits'
import { NCCI_PAIRS, SETTINGS, type Setting } from './ncci-pairs'
import { ENDED_PAIRS } from './ncci-ended'
import { SERVICE_CODES } from './service-codes'

const THERAPY = '../shared/data/ncci_ptp_therapy_2024Q3.csv'
const SUBSET = '../shared/data/ncci_active_2024q3_subset.json'
const LIMITS = '../shared/data/ncci_mue_therapy_2024Q3.csv'
const ACTIVE = '9999-12-31'

interface OfficialEdit {
  readonly column1: string
  readonly column2: string
  readonly modifierIndicator: number
}

const rows = () =>
  readFileSync(THERAPY, 'utf8')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))

const active = (setting: Setting): string[] =>
  rows()
    .filter(([own, , , deletion]) => own === setting && deletion === ACTIVE)
    .map(([, column1, column2, , indicator]) => `${column1} ${column2} ${indicator}`)

/** Practitioner pairs with a few codes that the other extract leaves out. */
const amongTherapy = (): string[] =>
  (JSON.parse(readFileSync(SUBSET, 'utf8')) as readonly OfficialEdit[]).map(
    ({ column1, column2, modifierIndicator }) => `${column1} ${column2} ${modifierIndicator}`,
  )

const ours = (setting: Setting): string[] =>
  NCCI_PAIRS.filter((edition) => edition.setting === setting)
    .flatMap(({ table }) => table)
    .map(({ column1, column2, indicator }) => `${column1} ${column2} ${indicator}`)

/** Codes of our services, and those that our pairs name beside them. */
const known = new Set([
  ...SERVICE_CODES.map(({ code }) => code),
  ...NCCI_PAIRS.flatMap(({ table }) => table.flatMap((p) => [p.column1, p.column2])),
])
const amongKnown = (pair: string): boolean =>
  pair
    .split(' ')
    .slice(0, 2)
    .every((code) => known.has(code))

// Only beside the official extracts; elsewhere the table stands as it was checked.
describe.runIf(existsSync(THERAPY))('the official edits of 2024 Q3', () => {
  it.each(SETTINGS)('hold every pair of ours as active, with its indicator: %s', (setting) => {
    const official = new Set([...active(setting), ...amongTherapy()])
    expect(ours(setting).filter((pair) => !official.has(pair))).toEqual([])
  })

  it.each(SETTINGS)('hold no pair among our codes that we leave out: %s', (setting) => {
    const own = new Set(ours(setting))
    expect(active(setting).filter((pair) => amongKnown(pair) && !own.has(pair))).toEqual([])
  })

  it('hold the ended pairs as ended on the day we say, in both settings', () => {
    const all = rows()
    for (const { column1, column2, ended } of ENDED_PAIRS)
      for (const setting of SETTINGS) {
        const found = all.filter(
          ([own, ...codes]) =>
            own === setting &&
            (codes.slice(0, 2).join() === `${column1},${column2}` ||
              codes.slice(0, 2).join() === `${column2},${column1}`),
        )
        const name = `${column1} ${column2} ${setting}`
        expect(found.length, name).toBeGreaterThan(0)
        expect(
          found.some(([, , , deletion]) => deletion === ACTIVE),
          name,
        ).toBe(false)
        const inForce = found.filter(([, , , , indicator]) => indicator !== '9')
        const days = inForce.map(([, , , deletion = '']) => deletion)
        expect(days.toSorted((a, b) => a.localeCompare(b)).at(-1), name).toBe(ended)
      }
  })

  it('hold every daily limit of ours, with how it is decided', () => {
    const official = new Map(
      readFileSync(LIMITS, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .map((cells) => {
          const setting = cells.at(-1)?.includes('Hospital')
            ? 'outpatient-hospital'
            : 'practitioner'
          return [`${cells[0]} ${setting}`, `${cells[1]} ${cells[2]}`] as const
        }),
    )
    const differ = SERVICE_CODES.flatMap(({ code }) =>
      SETTINGS.flatMap((setting) => {
        const limit = dailyLimitsOn('2024-08-01', setting)?.table.get(code)
        const listed = official.get(`${code} ${setting}`)
        // The extract leaves out G0283.
        if (!limit || listed === undefined) return []
        const own = `${limit.units} ${limit.absolute ? 2 : 3}`
        return own === listed ? [] : [`${code} ${setting}: ${own}, not ${listed}`]
      }),
    )
    expect(differ).toEqual([])
  })
})
