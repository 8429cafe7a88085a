import type { OwnPayer } from '../domain/own-payer'
import { fingerprint } from './fingerprint'
import type { TableHead } from './table-store'

/** Names what a clinic brought in and notes are judged by: another name when a payer or a table changes. */
export const tablesNow = (payers: readonly OwnPayer[], tables: readonly TableHead[]): string =>
  fingerprint(
    JSON.stringify([payers, tables.map(({ id, importedAt }) => `${id} ${importedAt}`).toSorted()]),
  )
