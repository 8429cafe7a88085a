import { sealer, type OpenVault } from '../../vault/seal'
import { fromNoteRowText } from '../note-row-text'
import { openRow, openVaultDatabase, type OpenDatabase, type SealedRow } from '../vault-database'

/** An open vault in the thread that brings files in and out, with a connection of its own. */
export interface Desk extends OpenDatabase {
  readonly vault: OpenVault
  /** Says how far the work is. */
  report(done: number, of: number): void
}

export async function openDesk(vault: OpenVault, report: Desk['report']): Promise<Desk> {
  const db = await openVaultDatabase(vault.id, () => undefined)
  return { vault, db, sealer: sealer(vault), report }
}

/** A note's row, opened. */
export interface OpenedRow {
  readonly id: string
  readonly revision: number
  readonly savedAt: string
  readonly body: string
}

/** Undefined when nobody can open it: damaged, or not ours. */
export async function openNote(desk: Desk, row: SealedRow): Promise<OpenedRow | undefined> {
  try {
    const { body, savedAt } = fromNoteRowText(await openRow(desk, 'notes', row))
    return { id: row.id, revision: row.rev, body, savedAt: String(savedAt) }
  } catch {
    return undefined
  }
}

const AT_ONCE = 200

/** All notes of the vault, some at a time, so that neither memory nor anybody else waits for all of them. */
export async function* notesInTurn(
  desk: Desk,
): AsyncGenerator<readonly (OpenedRow | undefined)[], void> {
  const of = await desk.db.count('notes')
  let done = 0
  let last: string | undefined
  for (;;) {
    const range = last === undefined ? undefined : IDBKeyRange.lowerBound(last, true)
    const rows = await desk.db.getAll('notes', range, AT_ONCE)
    if (rows.length === 0) return
    yield await Promise.all(rows.map((row) => openNote(desk, row)))
    done += rows.length
    desk.report(Math.min(done, of), of)
    last = rows.at(-1)?.id
  }
}
