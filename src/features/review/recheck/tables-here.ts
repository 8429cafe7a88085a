import { codeListOf } from '../../../coding/icd10/whole-list'
import { readTable } from '../../../coding/icd10/whole-table'
import { withOfficial } from '../../../coding/ncci-kept'
import { payersOf } from '../../../payers/profiles'
import type { DraftNote } from '../../../domain/note'
import type { Circumstances } from '../../../rules/facts'
import { listPayers } from '../../../storage/payer-store'
import { listTables, openTable, type TableHead } from '../../../storage/table-store'
import { tablesNow } from '../../../storage/tables-now'

/** The payers and tables of this device, and the name of all of them together. */
export interface TablesHere {
  readonly name: string
  judging(note: DraftNote): Omit<Circumstances, 'today'>
}

/** What cannot be read counts as not brought in, as in the editor. */
export async function tablesHere(): Promise<TablesHere> {
  const [own, heads] = await Promise.all([
    listPayers().catch(() => undefined),
    listTables().catch((): readonly TableHead[] => []),
  ])
  const bodies = (kind: TableHead['kind']) =>
    Promise.all(heads.filter((head) => head.kind === kind).map(({ id }) => openTable(id)))
  const [diagnoses, official] = await Promise.all([
    bodies('icd10').catch(() => []),
    bodies('ncci').catch(() => []),
  ])
  const payers = own?.payers ?? []
  const codes = codeListOf(diagnoses.flatMap((body) => readTable(body) ?? []))
  const pairs = official.length > 0 ? withOfficial(official) : undefined
  return {
    name: tablesNow(payers, heads),
    judging: ({ visit }) => ({ ...payersOf(visit, payers), codes, ...(pairs && { pairs }) }),
  }
}
