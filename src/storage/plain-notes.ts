import { openDB, type IDBPDatabase } from 'idb'
import type { DraftNote } from '../domain/note'
import { readNote } from '../domain/versions/read-note'
import { z } from '../domain/z'
import { sealer, type OpenVault } from '../vault/seal'
import { noteRowText } from './note-row-text'
import type { NoteRows } from './note-rows'
import { isObject } from './record'
import { sealedRows } from './sealed-rows'
import { vaultDatabase } from './vault-database'

/** Notes as they lay before there were vaults: unsealed, in a database of this name. */
export const PLAIN_DATABASE = 'skillednote'
const STORE = 'notes'
const WORDS = 'skillednote.last-words.'

export interface Moved {
  readonly moved: number
  /** Those that could not be written now: they stay where they are until the next unlocking. */
  readonly left: number
}

const Words = z.object({ note: z.unknown(), revision: z.number(), writer: z.string() })
interface PlainWords {
  readonly key: string
  readonly note: DraftNote
  readonly revision: number
  readonly writer: string
}

/**
 * Moves every unsealed note into the vault. One is taken away only when its sealed copy was read back, so
 * that a crash loses nothing and the next unlocking goes on.
 */
export async function movePlainNotes(vault: OpenVault): Promise<Moved> {
  const words = plainWords()
  const old = await openPlain()
  if (!old && words.length === 0) return { moved: 0, left: 0 }
  const rows = sealedRows(vault)
  const count = { moved: 0, left: 0 }
  const each = async (move: () => Promise<unknown>) => {
    try {
      await move()
      count.moved += 1
    } catch {
      count.left += 1
    }
  }
  for (const key of (await old?.getAllKeys(STORE)) ?? [])
    await each(async () => {
      const followed = await moveRow(vault, rows, key, await old?.get(STORE, key), words)
      await old?.delete(STORE, key)
      if (followed) forget(words, followed)
    })
  // Words whose note is not among the rows: a copy of their own, unless the vault has them already.
  for (const left of words)
    await each(async () => {
      await keepNote(rows, left.note, JSON.stringify(left.note), '', new Date().toISOString())
      localStorage.removeItem(left.key)
    })
  await finish(old)
  return count
}

async function finish(old: IDBPDatabase | undefined) {
  const rest = await old?.count(STORE)
  old?.close()
  // Not waited for: another tab may hold it open for a while, and it is empty.
  if (rest === 0) indexedDB.deleteDatabase(PLAIN_DATABASE)
}

/** The old database, if there is one. To look for it makes none. */
async function openPlain(): Promise<IDBPDatabase | undefined> {
  let isNone = false
  try {
    return await openDB(PLAIN_DATABASE, undefined, {
      upgrade: (_db, _from, _to, tx) => {
        isNone = true
        tx.done.catch(() => undefined)
        tx.abort()
      },
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    })
  } catch (error) {
    if (isNone) return undefined
    throw error
  }
}

const follows = (words: PlainWords, row: Record<string, unknown>) =>
  words.revision === row['revision'] ||
  (words.writer === row['writer'] && Number(row['revision']) > words.revision)

/** Moves one row; the answer are the last words that went with it. */
async function moveRow(
  vault: OpenVault,
  rows: NoteRows,
  key: IDBValidKey,
  row: unknown,
  words: readonly PlainWords[],
): Promise<PlainWords | undefined> {
  const body = isObject(row) && typeof row['body'] === 'string' ? row['body'] : undefined
  const note = body === undefined ? undefined : noteOf(body)
  if (!isObject(row) || body === undefined || note?.id !== key) {
    await keepText(vault, rows, typeof key === 'string' ? key : JSON.stringify(key), row, body)
    return undefined
  }
  const { savedAt, writer } = row
  const last = words.find((each) => each.note.id === key && follows(each, row))
  const text = last ? JSON.stringify(last.note) : body
  await keepNote(rows, last?.note ?? note, text, textOf(writer), textOf(savedAt))
  return last
}

/** The first free name for a record: its own, or one beside it where something else has that. */
async function freeId(
  rows: NoteRows,
  id: string,
  isHere: (row: Record<string, unknown>) => boolean,
): Promise<string | undefined> {
  for (let n = 1; ; n += 1) {
    const at = n === 1 ? id : `${id}-${n}`
    const row = await rows.get(at)
    if (row === undefined) return at
    if (isObject(row) && isHere(row)) return undefined
  }
}

async function keepNote(
  rows: NoteRows,
  note: DraftNote,
  body: string,
  writer: string,
  savedAt: string,
): Promise<void> {
  const isHere = (row: Record<string, unknown>) => isSame(noteOf(row['body']), note)
  const id = await freeId(rows, note.id, isHere)
  if (id === undefined) return
  const text = id === note.id ? body : JSON.stringify({ ...note, id })
  await rows.put(text, 0, writer, savedAt)
  const kept = await rows.get(id)
  if (!isObject(kept) || !isHere(kept)) throw new Error('A note did not read back as it was.')
}

/** What is no note is kept as the text it is, and listed as what cannot be read. */
async function keepText(
  vault: OpenVault,
  rows: NoteRows,
  key: string,
  row: unknown,
  body = JSON.stringify(row, null, 2) ?? String(row),
): Promise<void> {
  // Its making brings the database along.
  await rows.list()
  const id = await freeId(rows, key, (found) => found['body'] === body)
  if (id === undefined) return
  const place = { store: STORE, id, revision: 1 }
  const sealed = await sealer(vault).seal(place, noteRowText(body, '', ''))
  const db = await openDB(vaultDatabase(vault.id))
  const tx = db.transaction(STORE, 'readwrite', { durability: 'strict' })
  await Promise.all([tx.store.add({ id, f: 1, rev: 1, ...sealed }), tx.done])
  db.close()
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** Whether both say the same, whatever each is called. */
const isSame = (one: DraftNote | undefined, other: DraftNote) =>
  one !== undefined && JSON.stringify({ ...one, id: '' }) === JSON.stringify({ ...other, id: '' })

function noteOf(body: unknown): DraftNote | undefined {
  try {
    const read = readNote(JSON.parse(String(body)))
    return read.kind === 'note' ? read.note : undefined
  } catch {
    return undefined
  }
}

function plainWords(): PlainWords[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(WORDS) && !key.slice(WORDS.length).includes('.'))
      .flatMap((key) => {
        const words = wordsIn(localStorage.getItem(key) ?? '')
        return words ? [{ key, ...words }] : []
      })
  } catch {
    return []
  }
}

function wordsIn(text: string): Omit<PlainWords, 'key'> | undefined {
  try {
    const words = Words.safeParse(JSON.parse(text))
    const read = words.success ? readNote(words.data.note) : undefined
    return words.success && read?.kind === 'note' ? { ...words.data, note: read.note } : undefined
  } catch {
    return undefined
  }
}

function forget(words: PlainWords[], gone: PlainWords) {
  localStorage.removeItem(gone.key)
  words.splice(words.indexOf(gone), 1)
}
