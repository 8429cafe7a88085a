import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { aNote } from '../testing/a-note'
import { aVault, storeOf } from '../testing/a-vault'
import { readCheck, type Check } from './checks'
import { sealedRows } from './sealed-rows'
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
  return { vault, rows, read }
}

it('gives back what was kept, the newest of each note', async () => {
  const { rows, read } = await withNotes('a', 'b')
  expect(await rows.checks()).toEqual([])
  await rows.keepChecks([check('a'), check('b', { fix: 2 })])
  expect(await read()).toEqual([check('a'), check('b', { fix: 2 })])
  await rows.keepChecks([check('a', { rev: 2, blockers: 0 })])
  expect(await read()).toEqual([check('a', { rev: 2, blockers: 0 }), check('b', { fix: 2 })])
})

it('keeps no check of a note that is not there', async () => {
  const { rows, read } = await withNotes('a')
  await rows.keepChecks([check('gone'), check('a')])
  expect(await read()).toEqual([check('a')])
})

it('lies sealed, for its note and revision: one that was moved or damaged is no check', async () => {
  const { vault, rows, read } = await withNotes('a', 'b', 'c')
  await rows.keepChecks([check('a'), check('b'), check('c')])
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
