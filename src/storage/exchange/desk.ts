import { openDB } from 'idb'
import { sealer, type OpenVault, type Sealer } from '../../vault/seal'
import { fromNoteRowText } from '../note-row-text'
import { sealedRows, vaultDatabase, type SealedRow, type VaultDatabase } from '../sealed-rows'

/** An open vault in the thread that brings files in and out, with a connection of its own. */
export interface Desk {
  readonly vault: OpenVault
  readonly db: VaultDatabase
  readonly sealer: Sealer
  /** Says how far the work is. */
  report(done: number, of: number): void
}

export async function openDesk(vault: OpenVault, report: Desk['report']): Promise<Desk> {
  // To ask for anything brings the database along, whoever is first.
  await sealedRows(vault).kept('identity')
  const db: VaultDatabase = await openDB(vaultDatabase(vault.id), undefined, {
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return { vault, db, sealer: sealer(vault), report }
}

type Store = 'notes' | 'heads' | 'inbox' | 'kept'

/** A text as the row that it becomes in one of the stores. */
export const sealedRow = async (
  { sealer }: Desk,
  store: Store,
  id: string,
  text: string,
  revision = 1,
): Promise<SealedRow> => ({
  id,
  f: 1,
  rev: revision,
  ...(await sealer.seal({ store, id, revision }, text)),
})

export const openRow = ({ sealer }: Desk, store: Store, row: SealedRow): Promise<string> =>
  sealer.open({ store, id: row.id, revision: row.rev }, row)

/** A text of the vault itself. */
export async function keptText(desk: Desk, name: string): Promise<string | undefined> {
  const row = await desk.db.get('kept', name)
  return row && openRow(desk, 'kept', row)
}

const isSame = (one: SealedRow | undefined, other: SealedRow | undefined) =>
  one === other || (one && other && one.iv.every((byte, i) => byte === other.iv[i]))

/** Changes a text of the vault. Who changed it meanwhile, in another tab, is not undone: it is changed anew. */
export async function changeKept(
  desk: Desk,
  name: string,
  change: (text: string | undefined) => string,
): Promise<string> {
  for (;;) {
    const before = await desk.db.get('kept', name)
    const text = change(before && (await openRow(desk, 'kept', before)))
    const row = await sealedRow(desk, 'kept', name, text)
    const tx = desk.db.transaction('kept', 'readwrite', { durability: 'strict' })
    const fits = isSame(await tx.store.get(name), before)
    await Promise.all([fits && tx.store.put(row), tx.done])
    if (fits) return text
  }
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
