import 'fake-indexeddb/auto'
import { beforeEach, expect, it, vi } from 'vitest'
import { aGoodNote } from '../../testing/a-note'
import {
  NOW,
  aPerson,
  type Someone,
  ok,
  said,
  rowsOf,
  backUp,
  takeIn,
  accept,
} from '../../testing/exchanging'
import { notesAsText } from '../packages/notes-file'
import { openDesk } from './desk'

// A passphrase takes half a second of work, and many times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let anna: Someone
let ben: Someone
beforeEach(() => {
  anna = aPerson('Anna')
  ben = aPerson('Ben')
})

it('plain notes come back as they left', async () => {
  const notes = [aGoodNote(), said('odd', '\ud83d\u0000')]
  for (const note of notes) await anna.store.save(note, 0)
  const { file } = await ok(anna.ask('exportPlain', NOW), 'exported')
  const text = await file.text()
  expect(JSON.parse(text)).toEqual(
    JSON.parse(
      notesAsText(
        notes.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        NOW,
      ),
    ),
  )
  const { id } = await ok(takeIn(ben, file, 'plain'), 'taken-in')
  expect(await ben.ask('look', id)).toMatchObject({ from: { signer: 'nobody' } })
  await accept(ben, id)
  expect(await rowsOf(ben)).toEqual(await rowsOf(anna))
})

it('a note that was deleted comes back from a file beside its earlier wordings', async () => {
  await anna.store.save(said('n', 'one'), 0)
  await anna.store.save(said('n', 'two'), 1, 'w', true)
  const { file } = await backUp(anna)
  await anna.store.remove('n')
  const { id } = await ok(takeIn(anna, file), 'taken-in')
  expect(await accept(anna, id)).toMatchObject({ added: 1 })
  const back = await anna.store.open('n')
  if (back?.kind !== 'note') throw new Error('gone')
  expect(back.revision).toBe(3)
  await anna.store.save(said('n', 'three'), back.revision, 'w', true)
  const { db } = await openDesk(anna.vault, () => undefined)
  expect(await db.getAllKeys('revs')).toEqual([
    ['n', 1],
    ['n', 3],
  ])
})

it('two tabs that need keys at once make one pair', async () => {
  const two = await Promise.all([1, 2, 3].map(() => ok(anna.ask('people', 'Anna'), 'people')))
  expect(new Set(two.map(({ self }) => self.keyId)).size).toBe(1)
})

it('two tabs that accept the same file at once write it once', async () => {
  for (let i = 0; i < 20; i += 1) await anna.store.save(said(`n${i}`, 'x'), 0)
  const { file } = await backUp(anna)
  const { id } = await ok(takeIn(ben, file), 'taken-in')
  const answers = await Promise.all([accept(ben, id), accept(ben, id)])
  expect(answers.filter((each) => each.kind === 'accepted' && each.added === 20)).toHaveLength(1)
  expect(await rowsOf(ben)).toEqual(await rowsOf(anna))
})

it('a write that the device refuses leaves everything as it was, the file waiting', async () => {
  await anna.store.save(said('a', ''), 0)
  await anna.store.save(said('b', ''), 0)
  const { file } = await backUp(anna)
  const { id } = await ok(takeIn(ben, file), 'taken-in')
  const add = IDBObjectStore.prototype.add
  let count = 0
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    count += 1
    if (count === 2) throw new DOMException('full', 'QuotaExceededError')
    return add.apply(this, given)
  })
  const answer = await accept(ben, id)
  spy.mockRestore()
  expect(answer.kind).toBe('full')
  expect(await rowsOf(ben)).toEqual({})
  expect(await ben.ask('inbox')).toMatchObject({ waiting: [{ id }] })
  expect(await accept(ben, id)).toMatchObject({ added: 2 })
})
