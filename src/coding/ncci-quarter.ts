import type { IsoDate } from '../domain/calendar'

/** A quarter of a calendar year: "2026 Q4". */
export interface Quarter {
  readonly year: number
  readonly number: 1 | 2 | 3 | 4
}

const FIRST_DAYS = ['01-01', '04-01', '07-01', '10-01'] as const
const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31'] as const

export const firstDay = ({ year, number }: Quarter): IsoDate => `${year}-${FIRST_DAYS[number - 1]}`
export const lastDay = ({ year, number }: Quarter): IsoDate => `${year}-${LAST_DAYS[number - 1]}`
export const quarterName = ({ year, number }: Quarter): string => `${year} Q${number}`

const numbered = (n: number): Quarter['number'] => (n <= 1 ? 1 : n === 2 ? 2 : n === 3 ? 3 : 4)

/** The quarter a date lies in. */
export const quarterOf = (date: IsoDate): Quarter => ({
  year: Number(date.slice(0, 4)),
  number: numbered(Math.ceil(Number(date.slice(5, 7)) / 3)),
})
