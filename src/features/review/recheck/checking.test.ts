import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { curatedCodes } from '../../../coding/icd10/curated-list'
import type { DraftNote } from '../../../domain/note'
import { payersOf } from '../../../payers/profiles'
import { RULES_EDITION } from '../../../rules/edition'
import { openShelf } from '../../../storage/shelf'
import { sealedRows } from '../../../storage/sealed-rows'
import { aGoodNote } from '../../../testing/a-note'
import { aVault, storeOf } from '../../../testing/a-vault'
import { openVaultDatabase } from '../../../storage/vault-database'
import { check, look } from './checking'
import type { TablesHere } from './tables-here'

const TODAY = '2026-02-02'
const tables = (name = 't', judging?: TablesHere['judging']): TablesHere => ({
  name,
  judging: judging ?? (({ visit }) => ({ ...payersOf(visit), codes: curatedCodes })),
})
const now = (more = {}) => ({ edition: RULES_EDITION, tables: 't', today: TODAY, ...more })

const noteOf = (id: string, patient: string, date: string, change?: (note: DraftNote) => void) =>
  aGoodNote((note) => {
    note.id = id
    note.visit.patient = patient
    note.visit.date = date
    change?.(note)
  })

async function aShelf(...notes: readonly DraftNote[]) {
  const vault = aVault()
  const store = storeOf(sealedRows(vault))
  for (const note of notes) await store.save(note, 0)
  const shelf = await openShelf(vault)
  const outdated = async (by = now()) => {
    const looked = await look(shelf, by)
    return looked.outdated.map(({ head, why }) => `${head.id} ${why}`).toSorted()
  }
  const all = async (by = tables(), today = TODAY) => {
    const { outdated: list } = await look(shelf, now({ tables: by.name, today }))
    let done = 0
    for await (const checks of check(shelf, list, by, today)) done += checks.length
    return done
  }
  return { vault, store, shelf, outdated, all }
}

const two = () => [noteOf('a', 'A.B.', '2026-01-12'), noteOf('b', 'C.D.', '2026-01-13')]

it('checks what was never checked, once', async () => {
  const { outdated, all, shelf } = await aShelf(...two())
  expect(await outdated()).toEqual(['a never', 'b never'])
  expect(await all()).toBe(2)
  expect(await outdated()).toEqual([])
  expect(await all()).toBe(0)
  const checks = await shelf.checks()
  expect(checks.get('a')).toMatchObject({
    rev: 1,
    edition: RULES_EDITION,
    tables: 't',
    blockers: 0,
  })
})

it('checks again when rules or tables changed, and says what was found before', async () => {
  const [a, b] = two()
  a!.visit.diagnoses = [{ ...a!.visit.diagnoses[0]!, code: 'X1' }]
  const { outdated, all, shelf } = await aShelf(a!, b!)
  await all()
  const { blockers, fix } = (await shelf.checks()).get('a')!
  expect(blockers).toBeGreaterThan(0)
  expect(await outdated(now({ edition: 'next' }))).toEqual(['a rules', 'b rules'])
  expect(await outdated(now({ tables: 'u' }))).toEqual(['a tables', 'b tables'])
  // A list of codes that cannot be read judges none.
  await all(tables('u', ({ visit }) => ({ ...payersOf(visit), codes: undefined })))
  const checks = await shelf.checks()
  expect(checks.get('a')).toMatchObject({ before: { edition: RULES_EDITION, blockers, fix } })
  expect(checks.get('b')!.before).toBeUndefined()
  await all()
  await all(tables('v'))
  expect((await shelf.checks()).get('a')!.before).toBeUndefined()
})

it('checks again when the words changed, and compares no other words', async () => {
  const { store, outdated, all, shelf } = await aShelf(...two())
  await all()
  await store.save(
    noteOf('a', 'A.B.', '2026-01-12', (note) => (note.session.blocks = [])),
    1,
  )
  expect(await outdated()).toEqual(['a words'])
  expect(await all()).toBe(1)
  const found = (await shelf.checks()).get('a')!
  expect(found).toMatchObject({ rev: 2 })
  expect(found.blockers).toBeGreaterThan(0)
  expect(found.before).toBeUndefined()
})

it('checks a note again when another one of the patient or of the day changed', async () => {
  const [a, b] = two()
  const later = noteOf('c', 'a.b.', '2026-01-20')
  const sameDay = noteOf('d', 'E.F.', '2026-01-20')
  const { store, outdated, all } = await aShelf(a!, b!, later, sameDay)
  await all()
  await store.save(a!, 1)
  expect(await outdated()).toEqual(['a words', 'c beside'])
  await all()
  await store.save(sameDay, 1)
  expect(await outdated()).toEqual(['c beside', 'd words'])
})

it('looks again on another day only where a date had not come', async () => {
  const ahead = noteOf('a', 'A.B.', '2026-02-10')
  const { outdated, all } = await aShelf(ahead, noteOf('b', 'C.D.', '2026-01-13'))
  await all()
  expect(await outdated(now({ today: '2026-02-09' }))).toEqual(['a day'])
  expect(await all(tables(), '2026-02-10')).toBe(1)
  expect(await outdated(now({ today: '2026-02-11' }))).toEqual([])
})

it('goes on where it was stopped', async () => {
  const many = Array.from({ length: 120 }, (_, i) => noteOf(`n${i}`, `P${i}`, '2026-01-12'))
  const { shelf, outdated, all } = await aShelf(...many)
  const { outdated: list } = await look(shelf, now())
  for await (const checks of check(shelf, list, tables(), TODAY)) {
    expect(checks).toHaveLength(50)
    break
  }
  expect(await outdated()).toHaveLength(70)
  expect(await all()).toBe(70)
  expect(await outdated()).toEqual([])
})

it('shares the notes among threads, none left out, none twice', async () => {
  const many = Array.from({ length: 30 }, (_, i) => noteOf(`n${i}`, `P${i}`, '2026-01-12'))
  const { shelf, all } = await aShelf(...many)
  const part = async (at: number) =>
    (await look(shelf, now(), { share: { at, of: 4 } })).outdated.map(({ head }) => head.id)
  const before = [...(await part(0)), ...(await part(1))]
  await all()
  expect(await part(2)).toEqual([])
  expect(new Set(before).size).toBe(16)
})

it('looks at the notes on screen alone where it is asked for those', async () => {
  const { shelf } = await aShelf(...two())
  const { outdated, of } = await look(shelf, now(), { ids: ['b', 'gone'] })
  expect(outdated.map(({ head }) => head.id)).toEqual(['b'])
  expect(of).toBe(2)
})

it('leaves out what cannot be read, and writes nothing but checks', async () => {
  const { vault, shelf, all } = await aShelf(...two())
  const db = await openVaultDatabase(vault.id, () => undefined)
  const [a, b] = await db.getAll('notes')
  await db.put('notes', { ...a!, ct: b!.ct })
  const before = await db.getAll('notes')
  expect(await all()).toBe(1)
  expect(await db.getAll('notes')).toEqual(before)
  expect(await db.getAllKeys('checks')).toEqual(['b'])
  db.close()
  shelf.close()
})
