import 'fake-indexeddb/auto'
import { expect, it, vi } from 'vitest'
import {
  accept,
  aPerson,
  backUp,
  LATER,
  ok,
  passphrase,
  said,
  takeIn,
} from '../../testing/exchanging'
import { aColleague, returned, submission, writes, type Reviewing } from '../../testing/posting'
import { sealedRows } from '../sealed-rows'
import { openDesk } from './desk'

// A passphrase takes half a second of work, and many times that on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** A note of Sam's that was returned and written on, one that waits, a draft; Kim's copies of two. */
async function atWork() {
  const sam = await aColleague('Sam')
  const kim = await aColleague('Kim')
  for (const id of ['a', 'b', 'c']) await writes(sam, said(id, 'first'))
  for (const id of ['a', 'b']) await sam.does(id, ...submission(kim))
  await sam.sends('a', 'b')
  await kim.collects()
  await kim.does('a', returned('Which side?'))
  await kim.sends('a')
  await sam.collects()
  await writes(sam, said('a', 'being mended'))
  return { sam, kim }
}

/** A new device: the vault of somebody, with nothing in it. */
function aNewDevice(name: string) {
  const person = aPerson(name)
  return { ...person, rows: sealedRows(person.vault) }
}

const steps = async ({ rows }: Pick<Reviewing, 'rows'>, id: string) => rows.history(id)

it('a backup brings the histories back, and the person with their keys is the author again', async () => {
  const { sam } = await atWork()
  const { file } = await backUp(sam)
  const fresh = aNewDevice('Sam')
  const { id } = await ok(takeIn(fresh, file), 'taken-in')
  expect(await accept(fresh, id)).toMatchObject({ added: 3, refused: 0 })
  for (const note of ['a', 'b', 'c']) {
    expect(await steps(fresh, note)).toEqual(await steps(sam, note))
    expect(await fresh.store.open(note)).toMatchObject({
      note: { subjective: { text: note === 'a' ? 'being mended' : 'first' } },
    })
  }
  const listed = await fresh.store.list()
  expect(listed.map((each) => each.kind === 'head' && each.head.standing?.state)).toEqual([
    'returned',
    'submitted',
    undefined,
  ])
  // What was returned can be written in, what waits cannot.
  const write = (note: string) => fresh.store.save(said(note, 'mended'), 2)
  await expect(write('b')).rejects.toThrow()
  const row = (await fresh.rows.get('a')) as { revision: number }
  await fresh.store.save(said('a', 'mended'), row.revision)
})

it('a backup of a reviewer makes them a reviewer again; without the keys nobody is the author', async () => {
  const { sam, kim } = await atWork()
  const [hers, his] = [await backUp(kim), await backUp(sam)]
  const fresh = aNewDevice('Kim')
  const { id } = await ok(takeIn(fresh, hers.file), 'taken-in')
  await accept(fresh, id)
  expect(await steps(fresh, 'b')).toMatchObject({ role: 'reviewer', me: kim.keyId })
  const other = aNewDevice('Somebody')
  const { id: of } = await ok(takeIn(other, his.file), 'taken-in')
  expect(await accept(other, of, 'all', false)).toMatchObject({ added: 3 })
  expect(await steps(other, 'b')).toMatchObject({ role: 'reviewer', me: '' })
})

it('an older backup changes nothing, a newer one goes on; neither loses a word', async () => {
  const { sam, kim } = await atWork()
  const older = await backUp(sam)
  await sam.does('a', ...submission(kim))
  const newer = await backUp(sam)
  const before = await sam.has('a')
  const { id } = await ok(takeIn(sam, older.file), 'taken-in')
  expect(await accept(sam, id)).toMatchObject({ added: 0, copies: 0, extended: 0, same: 3 })
  expect(await sam.has('a')).toEqual(before)

  const fresh = aNewDevice('Sam')
  for (const { file } of [older, newer, newer]) {
    const taken = await ok(takeIn(fresh, file), 'taken-in')
    await accept(fresh, taken.id)
  }
  expect(await steps(fresh, 'a')).toEqual(await steps(sam, 'a'))
  expect(await fresh.store.list()).toHaveLength(3)
})

it('a check compares steps too', async () => {
  const { sam } = await atWork()
  const { file } = await backUp(sam)
  const check = () => sam.ask('checkBackup', { file, passphrase })
  expect(await check()).toMatchObject({ same: 3, changed: 0, missing: 0 })
  await sam.does('b', { act: 'withdrawn' })
  expect(await check()).toMatchObject({ same: 2, changed: 1, missing: 0 })
})

it('a note whose history is damaged is in the backup as a text with its steps, and comes back as no draft', async () => {
  const { sam } = await atWork()
  const { db } = await openDesk(sam.vault, () => undefined)
  await db.delete('history', ['b', 1])
  const made = await backUp(sam)
  expect(made).toMatchObject({ notes: 2, unread: 1, lost: 0 })
  const fresh = aNewDevice('Sam')
  const { id } = await ok(takeIn(fresh, made.file), 'taken-in')
  await accept(fresh, id)
  const back = await fresh.store.open('b')
  expect(back).toMatchObject({ kind: 'unreadable' })
  expect(back?.kind === 'unreadable' && back.raw).toContain('first')
})

it('notes that were signed in an older version keep the very words', async () => {
  const { sam } = await atWork()
  const old = { ...said('old', 'first'), schemaVersion: 1 }
  const desk = await openDesk(sam.vault, () => undefined)
  const { noteRowText } = await import('../note-row-text')
  const { sealedRow } = await import('../vault-database')
  const { headOf } = await import('../record')
  const text = noteRowText(JSON.stringify(old), LATER, '')
  await desk.db.put('notes', await sealedRow(desk, 'notes', 'old', text))
  const head = headOf(said('old', 'first'), LATER)
  await desk.db.put('heads', await sealedRow(desk, 'heads', 'old', JSON.stringify(head)))
  const kim = await aColleague('Ana')
  expect(
    await sam.rows.act({
      on: [{ id: 'old', revision: 1, steps: submission(kim).map((did) => ({ did, why: '' })) }],
      acting: { name: 'Sam', credential: 'PT' },
      at: LATER,
      zone: '',
      pin: '2580',
    }),
  ).toMatchObject({ each: [{ kind: 'done' }] })
  await sam.sends('old')
  expect(await kim.collects()).toMatchObject({ added: 1 })
  const [ours, theirs] = [await steps(sam, 'old'), await steps(kim, 'old')]
  expect(theirs.digest).toBe(ours.digest)
  expect(await kim.has('old')).toMatchObject({ note: { schemaVersion: 2 } })
})
