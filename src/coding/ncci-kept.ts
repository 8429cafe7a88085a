import { z } from '../domain/z'
import type { IsoDate } from '../domain/calendar'
import { NCCI_PAIRS, pairTable, type PairEdition, type PairTable } from './ncci-pairs'
import { firstDay, lastDay, quarterName } from './ncci-quarter'

const KeptPair = z.object({
  column1: z.string(),
  column2: z.string(),
  indicator: z.literal([0, 1]),
  /** Its first and last day, only where it begins or ends within the quarter. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
})
export type KeptPair = z.infer<typeof KeptPair>

/** What is kept of an official quarter: the pairs among codes of a therapy visit. */
export const KeptPairs = z.object({
  setting: z.enum(['practitioner', 'outpatient-hospital']),
  quarter: z.object({ year: z.int(), number: z.literal([1, 2, 3, 4]) }),
  pairs: z.array(KeptPair),
})
export type KeptPairs = z.infer<typeof KeptPairs>

const DAY_MS = 24 * 60 * 60 * 1000
const dayAfter = (day: IsoDate): IsoDate =>
  new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)

/** The editions of a kept quarter: one, or more where a pair begins or ends in the middle of it. */
export function editionsOf({ setting, quarter, pairs }: KeptPairs): PairEdition[] {
  const [first, last] = [firstDay(quarter), lastDay(quarter)]
  const starts = new Set([first])
  for (const { from, to } of pairs) {
    if (from !== undefined && from > first) starts.add(from)
    if (to !== undefined && to < last) starts.add(dayAfter(to))
  }
  const name = quarterName(quarter)
  const sorted = [...starts].toSorted()
  return sorted.map((from, i) => {
    const next = sorted[i + 1]
    return {
      name,
      from,
      to: next === undefined ? last : dayBefore(next),
      source: `NCCI procedure-to-procedure edits, ${setting}, ${name}, imported`,
      setting,
      imported: true,
      table: pairs
        .filter((pair) => (pair.from ?? first) <= from && from <= (pair.to ?? last))
        .map(({ column1, column2, indicator }) => ({ column1, column2, indicator })),
    }
  })
}

/**
 * A table of the imported quarters and, where none of them reaches, our own. A body that cannot be read
 * (kept by a newer version, damaged) is left out.
 */
export const withOfficial = (bodies: readonly unknown[]): PairTable =>
  pairTable([
    ...bodies.flatMap((body) => {
      const read = KeptPairs.safeParse(body)
      return read.success ? editionsOf(read.data) : []
    }),
    ...NCCI_PAIRS,
  ])
