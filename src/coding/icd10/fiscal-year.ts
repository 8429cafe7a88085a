import type { IsoDate } from '../../domain/calendar'

/** First and last date of service of a fiscal year: 2026 is 2025-10-01 to 2026-09-30. */
export const spanOfYear = (year: number): { readonly from: IsoDate; readonly to: IsoDate } => ({
  from: `${year - 1}-10-01`,
  to: `${year}-09-30`,
})

/** The fiscal year a date of service belongs to. */
export const fiscalYearOf = (date: IsoDate): number =>
  Number(date.slice(0, 4)) + (date.slice(5, 7) >= '10' ? 1 : 0)

/** Billable codes of a year's file, as published. */
const COUNTS: ReadonlyMap<number, number> = new Map([
  [74_719, 2026],
  [74_260, 2025],
])

// A code that came with a fiscal year, and the one it took the place of.
const MARKS: readonly (readonly [year: number, came: string, went: string])[] = [
  [2021, 'R519', 'R51'],
  [2022, 'M5450', 'M545'],
  [2023, 'I7140', 'I714'],
  [2024, 'G20A1', 'G20'],
  [2025, 'M51360', 'M5136'],
  [2026, 'G35A', 'G35'],
]

export interface YearGuess {
  /** The year the file most likely is of; undefined where nothing tells, or its name and its codes disagree. */
  readonly year: number | undefined
  /** What the name says, where the codes speak against it. */
  readonly contradicted: number | undefined
}

/**
 * Which fiscal year a file is of: by its number of codes, else by the year in its name where its codes
 * do not speak against it. The files themselves do not say.
 */
export function guessYear(
  fileName: string,
  billable: number,
  has: (code: string) => boolean,
): YearGuess {
  const counted = COUNTS.get(billable)
  if (counted !== undefined) return { year: counted, contradicted: undefined }
  const named = /(?<!\d)(20[1-4]\d)(?!\d)/.exec(fileName)?.[1]
  if (named === undefined) return { year: undefined, contradicted: undefined }
  const year = Number(named)
  const against = MARKS.some(([from, came, went]) => (year >= from ? has(went) : has(came)))
  return against ? { year: undefined, contradicted: year } : { year, contradicted: undefined }
}

/** A file holds the whole classification when it is of its size and runs to its last chapter. */
export const isWhole = (billable: number, last: string): boolean =>
  billable >= 60_000 && last.startsWith('Z')
