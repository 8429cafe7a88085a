import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aGoodNote } from '../testing/a-note'
import { aVault } from '../testing/a-vault'
import { sealer, type OpenVault } from '../vault/seal'
import { fromRow } from './read-record'
import { sealedRows } from './sealed-rows'
import { vaultDatabase, type SealedRow, type VaultDatabase } from './vault-database'
import { broughtUp, sweep } from './sweep'

const AT = '2026-01-12T15:04:05.000Z'
const NOW = Date.parse(AT)
const DAY = 24 * 60 * 60 * 1000
const IDS = ['a', 'b', 'c']

let vault: OpenVault
let db: VaultDatabase

/** A note as version 1 kept it. */
const oldNote = (id: string) => {
  const { care: _, ...plan } = aGoodNote().plan
  return { ...aGoodNote(), id, schemaVersion: 1, plan }
}
const newNote = (id: string): DraftNote => aGoodNote((n) => Object.assign(n, { id }))

/** Puts a note there as an app of its time did. */
const put = (note: object) => sealedRows(vault).put(JSON.stringify(note), 0, 'them', AT)

const rowOf = async (id: string): Promise<SealedRow> => {
  const row = await db.get('notes', id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}
const aside = async () => {
  const rows = await db.getAll('before')
  return rows.map(({ id, f, rev, iv, ct }) => ({ id, f, rev, iv, ct }))
}
/** The version that lies there, as nobody can see from outside. */
async function versionOf(row: SealedRow): Promise<unknown> {
  const place = { store: 'notes', id: row.id, revision: row.rev }
  const text = await sealer(vault).open(place, row)
  return (JSON.parse(text.slice(text.indexOf('\n'))) as { schemaVersion: unknown }).schemaVersion
}

beforeEach(async () => {
  vault = aVault()
  await sealedRows(vault).list()
  db = (await openDB(vaultDatabase(vault.id))) as unknown as VaultDatabase
})
afterEach(() => {
  vi.restoreAllMocks()
  db.close()
})

describe('the sweep', () => {
  it('brings up what is old, as the same revision, and puts the old rows aside', async () => {
    for (const id of IDS) await put(oldNote(id))
    await put(newNote('now'))
    const [olds, now] = [await Promise.all(IDS.map(rowOf)), await rowOf('now')]
    await sweep(db, sealer(vault), NOW)
    for (const id of IDS) {
      const row = await rowOf(id)
      expect(await versionOf(row)).toBe(2)
      expect(fromRow(id, await sealedRows(vault).get(id))).toEqual({
        kind: 'note',
        note: newNote(id),
        revision: 1,
        savedAt: AT,
        writer: 'them',
      })
    }
    expect(await aside()).toEqual(olds)
    expect(await Promise.all(olds.map(versionOf))).toEqual([1, 1, 1])
    expect(await rowOf('now')).toEqual(now)
  })

  it('leaves a newer, a damaged and a foreign row byte for byte', async () => {
    await put({ ...newNote('newer'), schemaVersion: 3 })
    await put({ ...newNote('hole'), schemaVersion: 1, session: null })
    await put(oldNote('flipped'))
    const flipped = await rowOf('flipped')
    await db.put('notes', {
      ...flipped,
      ct: flipped.ct.map((byte, i) => (i === 9 ? byte ^ 1 : byte)),
    })
    await db.put('notes', { id: 'groceries', items: ['bread'] } as never)
    const before = await db.getAll('notes')
    await sweep(db, sealer(vault), NOW)
    expect(await db.getAll('notes')).toEqual(before)
    expect(await aside()).toEqual([])
  })

  it('keeps a row aside for 30 days and no longer', async () => {
    await put(oldNote('a'))
    await sweep(db, sealer(vault), NOW)
    await sweep(db, sealer(vault), NOW + 30 * DAY)
    expect(await aside()).toHaveLength(1)
    await sweep(db, sealer(vault), NOW + 30 * DAY + 1)
    expect(await aside()).toEqual([])
  })

  it('looks at no row again once it is through', async () => {
    await put(newNote('a'))
    await sweep(db, sealer(vault), NOW)
    const sealing = sealer(vault)
    const open = vi.spyOn(sealing, 'open')
    await sweep(db, sealing, NOW)
    expect(open).not.toHaveBeenCalled()
  })

  it('does not touch what was written while it read', async () => {
    await put(oldNote('a'))
    const row = await rowOf('a')
    await sealedRows(vault).put(JSON.stringify(newNote('a')), 1, 'me', AT)
    const [theirs, other] = [await rowOf('a'), sealer(vault)]
    await broughtUp(db, other, row, NOW)
    expect(await rowOf('a')).toEqual(theirs)
    await db.delete('notes', 'a')
    await broughtUp(db, other, row, NOW)
    expect(await db.get('notes', 'a')).toBeUndefined()
    expect(await aside()).toEqual([])
  })

  it('keeps each row that was put aside, though the note was made anew under the same revision', async () => {
    await put(oldNote('a'))
    const first = await rowOf('a')
    await broughtUp(db, sealer(vault), first, NOW)
    await sealedRows(vault).remove('a', NOW)
    await put(oldNote('a'))
    const second = await rowOf('a')
    await broughtUp(db, sealer(vault), second, NOW)
    expect(await aside()).toEqual([first, second])
  })

  it('goes on with a note that was open before it: its next save is no conflict', async () => {
    await put(oldNote('a'))
    await sweep(db, sealer(vault), NOW)
    const saved = await sealedRows(vault).put(JSON.stringify(newNote('a')), 1, 'me', AT)
    expect(saved.revision).toBe(2)
  })
})

describe('killed', () => {
  /** Ends the process, as it were, at the nth thing it asks of the database or the cipher. */
  function killAt(step: number) {
    let count = 0
    const isNow = () => (count += 1) === step
    for (const what of ['add', 'put', 'get', 'getAllKeys'] as const) {
      const real = IDBObjectStore.prototype[what] as (...args: unknown[]) => IDBRequest
      vi.spyOn(IDBObjectStore.prototype, what).mockImplementation(function (
        this: IDBObjectStore,
        ...args: unknown[]
      ) {
        const dies = isNow()
        if (dies && this.transaction.mode === 'readonly') throw new Error('killed')
        // Asked for, and never committed.
        if (dies) queueMicrotask(() => this.transaction.abort())
        return real.apply(this, args) as never
      })
    }
    const sealing = sealer(vault)
    return {
      reached: () => count >= step,
      sealing: {
        ...sealing,
        seal: (...what: Parameters<typeof sealing.seal>) =>
          isNow() ? Promise.reject(new Error('killed')) : sealing.seal(...what),
      },
    }
  }

  it('at any step, each row is all old or all new with the old one aside, and the next sweep ends it', async () => {
    let killed = 0
    for (let step = 1; ; step += 1) {
      vault = aVault()
      for (const id of IDS) await put(oldNote(id))
      db.close()
      db = (await openDB(vaultDatabase(vault.id))) as unknown as VaultDatabase
      const olds = await Promise.all(IDS.map(rowOf))

      const { reached, sealing } = killAt(step)
      const end = await sweep(db, sealing, NOW).then(
        () => 'through',
        () => 'killed',
      )
      const wasReached = reached()
      vi.restoreAllMocks()
      expect(end, `step ${step}`).toBe(wasReached ? 'killed' : 'through')

      const putAside = await aside()
      for (const old of olds) {
        const row = await rowOf(old.id)
        const isOld = (await versionOf(row)) === 1
        if (isOld) expect(row, `step ${step}`).toEqual(old)
        const kept = putAside.filter(({ id }) => id === old.id)
        expect(kept, `step ${step}`).toEqual(isOld ? [] : [old])
      }

      await sweep(db, sealer(vault), NOW)
      expect(await Promise.all((await Promise.all(IDS.map(rowOf))).map(versionOf))).toEqual([
        2, 2, 2,
      ])
      expect(await aside()).toEqual(olds)
      if (!wasReached) break
      killed += 1
    }
    // Three rows, each read, sealed, compared and written twice; and what is around them.
    expect(killed).toBeGreaterThanOrEqual(3 * 6)
  })
})

describe('a note that is opened before the sweep came to it', () => {
  it('is brought up there and then, so that no save comes over the old row', async () => {
    await put(oldNote('a'))
    const old = await rowOf('a')
    const rows = sealedRows(vault)
    expect(fromRow('a', await rows.get('a'))).toMatchObject({ kind: 'note', note: newNote('a') })
    expect(await versionOf(await rowOf('a'))).toBe(2)
    await rows.put(JSON.stringify(newNote('a')), 1, 'me', AT)
    expect(await aside()).toEqual([old])
  })

  it('opens all the same on a full disk', async () => {
    await put(oldNote('a'))
    const old = await rowOf('a')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    const read = fromRow('a', await sealedRows(vault).get('a'))
    expect(read).toMatchObject({ kind: 'note', note: newNote('a') })
    expect(await rowOf('a')).toEqual(old)
  })
})
