import { codeListOf } from '../../../coding/icd10/whole-list'
import type { CodeList } from '../../../coding/icd10/code-list'
import { readTable, type WholeTable } from '../../../coding/icd10/whole-table'
import { listTables, openTable, type TableHead } from '../../../storage/table-store'

const keyOf = (heads: readonly TableHead[]) =>
  heads.map(({ id, importedAt }) => `${id} ${importedAt}`).join('\n')

let known: { readonly key: string; readonly tables: readonly WholeTable[] } | undefined

/** The official tables of diagnosis codes kept here; read anew when one was brought in or removed. */
export async function importedTables(): Promise<readonly WholeTable[]> {
  const heads = (await listTables()).filter(({ kind }) => kind === 'icd10')
  const key = keyOf(heads)
  if (known?.key !== key) {
    const bodies = await Promise.all(heads.map(({ id }) => openTable(id)))
    known = { key, tables: bodies.flatMap((body) => readTable(body) ?? []) }
  }
  return known.tables
}

let list: { readonly of: readonly WholeTable[]; readonly codes: CodeList } | undefined

/** Our own codes together with those tables. */
export async function codesInForce(): Promise<{ codes: CodeList; imported: number }> {
  const tables = await importedTables()
  if (list?.of !== tables) list = { of: tables, codes: codeListOf(tables) }
  return { codes: list.codes, imported: tables.length }
}
