import type { DiagnosisCode } from './code'
import { CODES } from './curated'
import { codeListOf } from './whole-list'
import { codeAt, countOf, placeOf, type WholeTable } from './whole-table'

/** What a table of a year means for our own codes. */
export interface TableDifference {
  /** Codes of ours that it has. */
  readonly shared: number
  /** Codes of ours that it lacks, with what it has in their place. Empty for a part of a table. */
  readonly gone: readonly { readonly code: DiagnosisCode; readonly offers: readonly string[] }[]
  /** Codes it has in the same categories (three characters) that are not ours. */
  readonly beside: number
}

const bare = (code: string): string => code.replace('.', '')

/** Compares a table with our own codes. */
export function differenceFromOurs(table: WholeTable): TableDifference {
  const list = codeListOf([table])
  const ours = new Set(CODES.map(({ code }) => bare(code)))
  const categories = new Set(CODES.map(({ code }) => code.slice(0, 3)))
  const missing = CODES.filter(({ code }) => placeOf(table, bare(code)) === undefined)
  let beside = 0
  for (let at = 0; at < countOf(table); at++) {
    const code = codeAt(table, at)
    if (categories.has(code.slice(0, 3)) && !ours.has(code)) beside += 1
  }
  return {
    shared: CODES.length - missing.length,
    beside,
    gone: table.whole
      ? missing.map((code) => {
          const status = list.statusOf(code.code)
          return { code, offers: 'offers' in status ? status.offers.map((c) => c.code) : [] }
        })
      : [],
  }
}
