import { fiscalYearOf } from '../../../coding/icd10/fiscal-year'
import type { Hit } from '../../../coding/icd10/search'
import { indexTable, type WholeIndex } from '../../../coding/icd10/whole-index'
import { searchWhole } from '../../../coding/icd10/whole-search'
import type { WholeTable } from '../../../coding/icd10/whole-table'
import { importedTables } from './code-lists'

/** What is asked: `date` is the visit's, '' while there is none. */
export interface WholeQuestion {
  readonly query: string
  readonly date: string
  readonly limit: number
}

export interface WholeAnswer {
  readonly query: string
  readonly hits: readonly Hit[]
}

const indexes = new Map<WholeTable, WholeIndex>()

/** The table of the visit's year, else the newest before it, else the oldest. */
function tableFor(tables: readonly WholeTable[], date: string): WholeTable | undefined {
  const byYear = tables.toSorted((a, b) => a.year - b.year)
  const asked = date === '' ? Infinity : fiscalYearOf(date)
  return byYear.findLast(({ year }) => year <= asked) ?? byYear[0]
}

const tables = importedTables().catch(() => [])

async function answer({ query, date, limit }: WholeQuestion) {
  const table = tableFor(await tables, date)
  if (!table) return
  let index = indexes.get(table)
  if (!index) indexes.set(table, (index = indexTable(table)))
  if (query.trim() === '') return
  const found: WholeAnswer = { query, hits: searchWhole(index, query, limit) }
  postMessage(found)
}

addEventListener('message', ({ data }: MessageEvent<WholeQuestion>) => void answer(data))
