import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { DraftNote } from '../domain/note'
import { sealer, type OpenVault, type Sealed } from '../vault/seal'
import { allOrNone } from './all-or-none'
import { fromNoteRowText, noteRowText } from './note-row-text'
import type { NoteRows } from './note-rows'
import { SaveConflict, type ListEntry } from './note-store'
import { headOf, isHead } from './record'
import { allOf, earlierRow, earlierTexts, oneToForget } from './revisions'
import { broughtUp, isNewest, sweep } from './sweep'
import { deleteNote, forgetDeleted, forgetLongDeleted, putBack, type DeletedRow } from './trash'

/** A record as it lies there. The place it was sealed for is its store, its id and its revision. */
export interface SealedRow extends Sealed {
  readonly id: string
  readonly f: 1
  readonly rev: number
}

interface Shape extends DBSchema {
  notes: { key: string; value: SealedRow }
  /** What the list shows of a note, so that no note is opened for it. */
  heads: { key: string; value: SealedRow }
  /** Earlier wordings of a note, sealed for this place. */
  revs: { key: [string, number]; value: SealedRow }
  trash: { key: string; value: DeletedRow }
  /** Rows as they were before a newer version rewrote them; sealed for their place among the notes. */
  before: {
    key: number
    value: SealedRow & { readonly asideAt: number }
    indexes: { id: string; asideAt: number }
  }
  inbox: { key: string; value: SealedRow }
  /** Texts of the vault itself, by name: the person's keys, contacts. */
  kept: { key: string; value: SealedRow }
  /**
   * `writes` counts how often heads were written: a list that has seen them all need not read them again.
   * `swept` is the version that all notes were brought up to.
   */
  meta: { key: 'writes' | 'swept'; value: number }
}
export type VaultDatabase = IDBPDatabase<Shape>

/** Each vault has a database of its own: taking one away touches no other. */
export const vaultDatabase = (vault: string): string => `skillednote-${vault}`

const OPEN_AT_ONCE = 500
/** What every write of a note writes. */
const WRITTEN = ['notes', 'heads', 'meta'] as const

/** The notes of one open vault. Nothing of them lies in the database but sealed. */
export function sealedRows(vault: OpenVault): NoteRows & { sweep(now: number): Promise<void> } {
  const sealing = sealer(vault)
  const { seal, open } = sealing
  let connection: Promise<VaultDatabase> | undefined
  const listed = new Map<string, { rev: number; entry: ListEntry }>()
  let listedAt: number | undefined
  /** The list as it was last given; undefined when something in it has changed since. */
  let shown: readonly ListEntry[] | undefined
  // A write was broken off, as on a full disk: what is written behind it would not be safe.
  let isBroken = false
  // Sealing takes a while outside of the database: what is asked for after a write waits for its turn.
  let begun: Promise<unknown> = Promise.resolve()

  const connect = () =>
    openDB<Shape>(vaultDatabase(vault.id), 1, {
      upgrade: (db) => {
        for (const store of ['notes', 'heads', 'trash', 'inbox', 'kept'] as const)
          db.createObjectStore(store, { keyPath: 'id' })
        db.createObjectStore('revs', { keyPath: ['id', 'rev'] })
        const before = db.createObjectStore('before', { autoIncrement: true })
        for (const key of ['id', 'asideAt'] as const) before.createIndex(key, key)
        db.createObjectStore('meta')
      },
      // A newer version of the app waits for us: let go, the next call reopens.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        connection = undefined
      },
      terminated: () => {
        connection = undefined
      },
    })

  async function withDb<T>(work: (db: VaultDatabase) => Promise<T>): Promise<T> {
    const turn = begun
    connection ??= connect()
    try {
      await turn
      return await work(await connection)
    } catch (error) {
      // The browser may close a connection behind our back; the next attempt gets a fresh one.
      if (error instanceof DOMException) {
        // A full disk is not always told as one: Chromium may close the whole store over it.
        isBroken = true
        if (error.name !== 'QuotaExceededError') connection = undefined
      }
      throw error
    }
  }

  async function sealAt(
    store: 'notes' | 'heads' | 'kept',
    id: string,
    revision: number,
    text: string,
  ): Promise<SealedRow> {
    return { id, f: 1, rev: revision, ...(await seal({ store, id, revision }, text)) }
  }

  async function openHead(row: SealedRow): Promise<ListEntry> {
    const { id } = row
    try {
      const head: unknown = JSON.parse(await open({ store: 'heads', id, revision: row.rev }, row))
      if (isHead(head)) return { kind: 'head', head: { ...head, id } }
    } catch {
      // Damaged, or not ours: it is named in the list and can be looked at.
    }
    return { kind: 'unreadable', id }
  }

  /** Opens the heads that were written since the last look; forgets those that are gone. */
  async function look(db: VaultDatabase): Promise<void> {
    const tx = db.transaction(['notes', 'heads', 'meta'])
    const [writes = 0, rows, keys] = await Promise.all([
      tx.objectStore('meta').get('writes'),
      tx.objectStore('heads').getAll(),
      tx.objectStore('notes').getAllKeys(),
    ])
    const heads = new Map(rows.map((row) => [row.id, row]))
    for (const id of listed.keys()) if (!heads.has(id)) listed.delete(id)
    const news = rows.filter(({ id, rev }) => listed.get(id)?.rev !== rev)
    for (let at = 0; at < news.length; at += OPEN_AT_ONCE) {
      const some = news.slice(at, at + OPEN_AT_ONCE)
      for (const [i, entry] of (await Promise.all(some.map(openHead))).entries())
        listed.set(some[i]?.id ?? '', { rev: some[i]?.rev ?? 0, entry })
    }
    // A note without a head is not one that we wrote. A foreign one may have any key.
    for (const key of keys as readonly unknown[]) {
      const id = typeof key === 'string' ? key : JSON.stringify(key)
      if (!heads.has(id)) listed.set(id, { rev: 0, entry: { kind: 'unreadable', id } })
    }
    listedAt = writes
    shown = undefined
  }

  async function noteOf(row: SealedRow) {
    const { id, rev } = row
    return {
      id,
      revision: rev,
      ...fromNoteRowText(await open({ store: 'notes', id, revision: rev }, row)),
    }
  }

  return {
    list: () =>
      withDb(async (db) => {
        if (listedAt === undefined || (await db.get('meta', 'writes')) !== listedAt) await look(db)
        shown ??= [...listed.values()].map(({ entry }) => entry)
        return shown
      }),

    get: (id) =>
      withDb(async (db) => {
        const row = await db.get('notes', id)
        if (row === undefined) return undefined
        // What does not open is handed on as it lies there, and reads as damaged.
        const note = await noteOf(row).catch(() => row)
        // An older one is rewritten, the old row put aside, before anybody can save over it.
        if ('body' in note && !isNewest(note.body))
          await broughtUp(db, sealing, row, Date.now()).catch(() => undefined)
        return note
      }),

    put(body, revision, writer, savedAt, keepBefore = false) {
      const note = JSON.parse(body) as DraftNote
      const { id } = note
      const next = revision + 1
      // Sealed before the transaction begins: it does not wait for a cipher.
      const sealed = Promise.all([
        sealAt('notes', id, next, noteRowText(body, savedAt, writer)),
        sealAt('heads', id, next, JSON.stringify(headOf(note, savedAt))),
      ])
      const done = withDb(async (db) => {
        if (isBroken) {
          await (await import('./turn-over')).turnOver()
          isBroken = false
        }
        const [row, head] = await sealed
        const earlier = keepBefore ? await earlierRow(db, sealing, id, revision) : undefined
        const stores = earlier ? ([...WRITTEN, 'revs'] as const) : WRITTEN
        const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
        const meta = tx.objectStore('meta')
        // Asked for together: until it is answered, what was typed is not on the disk.
        const [stored, writes = 0] = await Promise.all([
          tx.objectStore('notes').get(id),
          meta.get('writes'),
        ])
        // A record without a revision is not ours: it is no free place either.
        if ((stored === undefined ? 0 : stored.rev) !== revision) {
          await tx.done
          // This very write, committed by a thread that was gone before it could say so.
          const before = stored?.rev === next ? await noteOf(stored).catch(() => row) : row
          if ('body' in before && writer !== '' && before.writer === writer && before.body === body)
            return { revision: next, savedAt: String(before.savedAt) }
          throw new SaveConflict()
        }
        await allOrNone(tx, async () => {
          const keys = earlier ? await tx.objectStore('revs').getAllKeys(allOf(id)) : []
          const old = oneToForget([...keys.map(([, rev]) => rev), revision])
          return [
            () => tx.objectStore('notes').put(row),
            () => tx.objectStore('heads').put(head),
            () => meta.put(writes + 1, 'writes'),
            ...(earlier ? [() => tx.objectStore('revs').put(earlier)] : []),
            ...(old === undefined ? [] : [() => tx.objectStore('revs').delete([id, old])]),
          ]
        })
        // Our own write is no news: the next list need not look at every head again.
        if (listedAt === writes) {
          listed.set(id, { rev: next, entry: { kind: 'head', head: headOf(note, savedAt) } })
          listedAt = writes + 1
          shown = undefined
        }
        return { revision: next, savedAt }
      })
      begun = done.catch(() => undefined)
      return done
    },

    remove: (id, now) => withDb((db) => deleteNote(db, id, now)),
    putBack: (deleted) => withDb((db) => putBack(db, deleted)),
    forget: (deleted) => withDb((db) => forgetDeleted(db, deleted)),

    deleted: () =>
      withDb(async (db) => {
        const rows = await db.getAll('trash')
        return Promise.all(
          rows.map(async ({ id, deletedAt, note, head }) => ({
            id,
            deletedAt,
            entry: head ? await openHead(head) : { kind: 'unreadable' as const, id: note.id },
          })),
        )
      }),

    earlier: (id) =>
      withDb(async (db) => {
        const texts = await earlierTexts(db, sealing, id)
        return texts.map(({ revision, text }) => ({ id, revision, ...fromNoteRowText(text) }))
      }),

    sweep: (now) =>
      withDb(async (db) => {
        await forgetLongDeleted(db, now)
        await sweep(db, sealing, now)
      }),

    kept: (name) =>
      withDb(async (db) => {
        const row = await db.get('kept', name)
        return row && open({ store: 'kept', id: name, revision: row.rev }, row)
      }),

    keep: (name, text) =>
      withDb(async (db) => {
        const row = await sealAt('kept', name, 1, text)
        const tx = db.transaction('kept', 'readwrite', { durability: 'strict' })
        await Promise.all([tx.store.put(row), tx.done])
      }),
  }
}
