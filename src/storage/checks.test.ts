import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { readCheck, type Check } from './checks'
import { sealedRows } from './sealed-rows'
import { openShelf } from './shelf'
import { openVaultDatabase } from './vault-database'

const check = (id: string, more: Partial<Check> = {}): Check => ({
  id,
  rev: 1,
  edition: 'ed',
  tables: 't',
  beside: '',
  day: '',
  role: 'author',
  blockers: 1,
  fix: 0,
  consider: 0,
  explained: 0,
  unknown: 0,
  top: { rule: 'timing.minutes', place: 'session.timeIn', tier: 'blocker' },
  rules: [{ rule: 'timing.minutes', state: 'unmet', tier: 'blocker' }],
  ...more,
})

async function withNotes(...ids: string[]) {
  const vault = aVault()
  const rows = sealedRows(vault)
  for (const id of ids)
    await storeOf(rows).save(
      aNote((n) => (n.id = id)),
      0,
    )
  const read = async () => (await rows.checks()).map(readCheck)
  const { keep } = await openShelf(vault)
  return { vault, rows, keep, read }
}

it('gives back what was kept, the newest of each note', async () => {
  const { rows, keep, read } = await withNotes('a', 'b')
  expect(await rows.checks()).toEqual([])
  await keep([check('a'), check('b', { fix: 2 })])
  expect(await read()).toEqual([check('a'), check('b', { fix: 2 })])
  await keep([check('a', { rev: 2, blockers: 0 })])
  expect(await read()).toEqual([check('a', { rev: 2, blockers: 0 }), check('b', { fix: 2 })])
})

it('keeps no check of a note that is not there', async () => {
  const { keep, read } = await withNotes('a')
  await keep([check('gone'), check('a')])
  expect(await read()).toEqual([check('a')])
})

it('lies sealed, for its note and revision: one that was moved or damaged is no check', async () => {
  const { vault, keep, read } = await withNotes('a', 'b', 'c')
  await keep([check('a'), check('b'), check('c')])
  const db = await openVaultDatabase(vault.id, () => undefined)
  const [a, b] = await db.getAll('checks')
  expect(new TextDecoder().decode(a?.ct)).not.toContain('timing')
  await db.put('checks', { ...a!, id: 'b' })
  await db.put('checks', { ...b!, id: 'a', rev: 2 })
  db.close()
  expect(await read()).toEqual([check('c')])
})

it('reads as no check what another version wrote', () => {
  expect(readCheck('')).toBeUndefined()
  expect(readCheck('{"id":"a","rev":1}')).toBeUndefined()
})
