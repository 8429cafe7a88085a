import type { DraftNote } from '../domain/note'
import { sealer, type OpenVault } from '../vault/seal'
import { allOrNone } from './all-or-none'
import { listedChecks } from './checks'
import { asHead, mayRemove, mayWrite, readHeld, type Held } from './history/history-rows'
import { listedHeads, openHead } from './listed-heads'
import { fromNoteRowText, noteRowText } from './note-row-text'
import type { NoteRows } from './note-rows'
import { NoteHeld, SaveConflict } from './note-store'
import { headOf } from './record'
import { earlierRow, earlierTexts, oneToForget } from './revisions'
import { broughtUp, isNewest, sweep } from './sweep'
import { deleteNote, forgetDeleted, forgetLongDeleted, putBack } from './trash'
import {
  allOf,
  keptText,
  openRow,
  openVaultDatabase,
  sealedRow,
  type OpenDatabase,
  type SealedRow,
  type VaultDatabase,
} from './vault-database'

/** What every write of a note writes. */
const WRITTEN = ['notes', 'heads', 'meta', 'history'] as const

/** The notes of one open vault. Nothing of them lies in the database but sealed. */
export function sealedRows(vault: OpenVault): NoteRows & { sweep(now: number): Promise<void> } {
  const sealing = sealer(vault)
  let connection: Promise<VaultDatabase> | undefined
  const listed = listedHeads(sealing)
  const checks = listedChecks(sealing)
  /** Where notes stand that were looked at; the count of steps tells whether it still holds. */
  const known = new Map<string, Held>()
  // A write was broken off, as on a full disk: what is written behind it would not be safe.
  let isBroken = false
  // Sealing takes a while outside of the database: what is asked for after a write waits for its turn.
  let begun: Promise<unknown> = Promise.resolve()

  const connect = () =>
    // A newer version of the app waits for us, or the browser closed it: the next call reopens.
    openVaultDatabase(vault.id, () => {
      connection = undefined
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

  const opened = (db: VaultDatabase): OpenDatabase => ({ db, sealer: sealing })

  async function heldOf(db: VaultDatabase, id: string): Promise<Held> {
    const before = known.get(id)
    if (before) return before
    const held = await readHeld(opened(db), id)
    known.set(id, held)
    return held
  }

  async function noteOf(row: SealedRow) {
    const { id, rev } = row
    return {
      id,
      revision: rev,
      ...fromNoteRowText(await openRow({ sealer: sealing }, 'notes', row)),
    }
  }

  return {
    list: () => withDb((db) => listed.list(db)),

    get: (id) =>
      withDb(async (db) => {
        const row = await db.get('notes', id)
        if (row === undefined) return undefined
        // What does not open is handed on as it lies there, and reads as damaged.
        const note = await noteOf(row).catch(() => row)
        // An older one is rewritten, the old row put aside, before anybody can save over it.
        if ('body' in note && !isNewest(note.body))
          await broughtUp(db, sealing, row, Date.now()).catch(() => undefined)
        // Who opens a note is about to write in it: then it is known whether they may.
        known.delete(id)
        await heldOf(db, id)
        return note
      }),

    put(body, revision, writer, savedAt, keepBefore = false) {
      const note = JSON.parse(body) as DraftNote
      const { id } = note
      const next = revision + 1
      // Sealed before the transaction begins: it does not wait for a cipher.
      const sealedNote = sealedRow(
        { sealer: sealing },
        'notes',
        id,
        noteRowText(body, savedAt, writer),
        next,
      )
      const headFor = async (held: Held) => {
        const head = headOf(note, savedAt, asHead(held))
        return {
          head,
          row: await sealedRow({ sealer: sealing }, 'heads', id, JSON.stringify(head), next),
        }
      }
      // Most notes have no history and were looked at when they were opened.
      const before = known.get(id)
      const early = before && headFor(before)
      const done = withDb(async (db) => {
        if (isBroken) {
          await (await import('./turn-over')).turnOver()
          isBroken = false
        }
        let held = before ?? (await heldOf(db, id))
        for (;;) {
          const written = await write(
            db,
            held,
            await (early && held === before ? early : headFor(held)),
          )
          if (written) return written
          // Somebody took a step in its history meanwhile, in another tab.
          known.delete(id)
          held = await heldOf(db, id)
        }
      })
      const write = async (
        db: VaultDatabase,
        held: Held,
        head: Awaited<ReturnType<typeof headFor>>,
      ) => {
        const row = await sealedNote
        const earlier = keepBefore ? await earlierRow(db, sealing, id, revision) : undefined
        const stores = earlier ? ([...WRITTEN, 'revs'] as const) : WRITTEN
        const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
        const meta = tx.objectStore('meta')
        // Asked for together: until it is answered, what was typed is not on the disk.
        const [stored, writes = 0, n] = await Promise.all([
          tx.objectStore('notes').get(id),
          meta.get('writes'),
          tx.objectStore('history').count(allOf(id)),
        ])
        if (n !== held.entries.length || !mayWrite(held)) {
          await tx.done
          if (n !== held.entries.length && !held.isBroken) return undefined
          throw new NoteHeld()
        }
        // A record without a revision is not ours: it is no free place either.
        if ((stored === undefined ? 0 : stored.rev) !== revision) {
          await tx.done
          // This very write, committed by a thread that was gone before it could say so.
          const there = stored?.rev === next ? await noteOf(stored).catch(() => row) : row
          if ('body' in there && writer !== '' && there.writer === writer && there.body === body)
            return { revision: next, savedAt: String(there.savedAt) }
          throw new SaveConflict()
        }
        await allOrNone(tx, async () => {
          const keys = earlier ? await tx.objectStore('revs').getAllKeys(allOf(id)) : []
          const old = oneToForget([...keys.map(([, rev]) => rev), revision])
          return [
            () => tx.objectStore('notes').put(row),
            () => tx.objectStore('heads').put(head.row),
            () => meta.put(writes + 1, 'writes'),
            ...(earlier ? [() => tx.objectStore('revs').put(earlier)] : []),
            ...(old === undefined ? [] : [() => tx.objectStore('revs').delete([id, old])]),
          ]
        })
        listed.wrote(writes, head.row, { kind: 'head', head: head.head })
        return { revision: next, savedAt }
      }
      begun = done.catch(() => undefined)
      return done
    },

    remove: (id, now) =>
      withDb(async (db) => {
        known.delete(id)
        const held = await heldOf(db, id)
        if (!mayRemove(held)) throw new NoteHeld()
        await deleteNote(db, id, now, held.entries.length)
      }),

    // What goes on between people is loaded when it is asked for: no worker starts with it.
    history: (id) =>
      withDb(async (db) => (await import('./history/kept-history')).keptHistory(opened(db), id)),

    act: (asked) =>
      withDb(async (db) => {
        const { act } = await import('./history/act')
        for (const { id } of asked.on) known.delete(id)
        return act(opened(db), asked, (writes, row, head) =>
          listed.wrote(writes, row, { kind: 'head', head }),
        )
      }),

    aside: (id) => withDb(async (db) => (await import('./history/asides')).asideOf(opened(db), id)),
    keepAside: (id, aside) =>
      withDb(async (db) => (await import('./history/asides')).keepAside(opened(db), id, aside)),

    pin: (asked) =>
      withDb(async (db) => {
        const pins = await import('./history/pin')
        if (typeof asked === 'object') await pins.setPin(opened(db), asked.set)
        if (asked === 'forgive') await pins.forgiveWrongPins(opened(db))
        return pins.hasPin(opened(db))
      }),

    reviewSettings: () =>
      withDb(async (db) => (await import('./history/review-settings')).reviewSettings(opened(db))),
    keepReviewSettings: (settings) =>
      withDb(async (db) =>
        (await import('./history/review-settings')).keepReviewSettings(opened(db), settings),
      ),

    checks: () => withDb(checks),

    audits: (asked) => withDb(async (db) => (await import('./audits')).audits(opened(db), asked)),

    putBack: (deleted) => withDb((db) => putBack(db, deleted)),
    forget: (deleted) => withDb((db) => forgetDeleted(db, deleted)),

    deleted: () =>
      withDb(async (db) => {
        const rows = await db.getAll('trash')
        return Promise.all(
          rows.map(async ({ id, deletedAt, note, head }) => ({
            id,
            deletedAt,
            entry: head
              ? await openHead(sealing, head)
              : { kind: 'unreadable' as const, id: note.id },
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

    kept: (name) => withDb((db) => keptText(opened(db), name)),

    keep: (name, text) =>
      withDb(async (db) => {
        const row = await sealedRow({ sealer: sealing }, 'kept', name, text)
        const tx = db.transaction('kept', 'readwrite', { durability: 'strict' })
        await Promise.all([tx.store.put(row), tx.done])
      }),
  }
}
