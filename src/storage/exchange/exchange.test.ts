import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DraftNote } from '../../domain/note'
import { aGoodNote } from '../../testing/a-note'
import {
  NOW,
  LATER,
  passphrase,
  aPerson,
  type Someone,
  ok,
  said,
  rowsOf,
  backUp,
  takeIn,
  accept,
} from '../../testing/exchanging'
import { noteRowText } from '../note-row-text'
import { sealedRow } from '../vault-database'
import { openDesk } from './desk'

// A passphrase takes half a second of work, and many times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

let anna: Someone
let ben: Someone
beforeEach(() => {
  anna = aPerson('Anna')
  ben = aPerson('Ben')
})

async function acquainted() {
  const { card } = await ok(ben.ask('people', 'Ben'), 'people')
  const { person } = await ok(anna.ask('lookAtCard', card), 'card')
  await anna.ask('addColleague', person.contact)
  return person.contact
}

/** `one` gets to know `other`; the answer is how `other` sees `one`. */
async function acquaintance(one: Someone, other: Someone) {
  const { card } = await ok(one.ask('people', one.name), 'people')
  const { person } = await ok(other.ask('lookAtCard', card), 'card')
  return person.contact
}

describe('a backup', () => {
  it('makes a new vault the same, to the character: notes, keys, colleagues, what cannot be read', async () => {
    await anna.store.save(aGoodNote(), 0)
    await anna.store.save(said('odd', 'a\u0000b \ud83d \u202e'), 0)
    const desk = await openDesk(anna.vault, () => undefined)
    const newer = '{"schemaVersion":99,"id":"newer"}'
    await desk.db.put('notes', await sealedRow(desk, 'notes', 'newer', noteRowText(newer, NOW, '')))
    await acquainted()
    const before = await rowsOf(anna)
    const made = await backUp(anna)
    expect(made).toMatchObject({ notes: 2, unread: 1, lost: 0 })

    const fresh = aPerson('Anna')
    const { id } = await ok(takeIn(fresh, made.file), 'taken-in')
    expect(await rowsOf(fresh)).toEqual({})
    expect(await fresh.ask('look', id)).toMatchObject({
      arrivals: [{ does: 'add' }, { does: 'add' }],
      own: { colleagues: 1, unread: 1, keys: 'none' },
    })
    expect(await accept(fresh, id)).toMatchObject({ kind: 'accepted', added: 2, copies: 0 })
    expect(await rowsOf(fresh)).toEqual(before)
    const [old, now] = await Promise.all(
      [anna, fresh].map((each) => ok(each.ask('people', 'Anna'), 'people')),
    )
    expect(now?.self.keyId).toBe(old?.self.keyId)
    expect(now?.others).toEqual(old?.others)
    expect(await fresh.ask('inbox')).toEqual({ kind: 'inbox', waiting: [] })
  })

  it('names a row that nobody can open, and saves all others', async () => {
    await anna.store.save(aGoodNote(), 0)
    await anna.store.save(said('damaged', ''), 0)
    const { db } = await openDesk(anna.vault, () => undefined)
    const row = await db.get('notes', 'damaged')
    await db.put('notes', { ...row!, ct: row!.ct.map((byte) => byte ^ 1) })
    expect(await backUp(anna)).toMatchObject({ notes: 1, unread: 0, lost: 1 })
  })

  it('is compared with what is here', async () => {
    await anna.store.save(said('a', 'one'), 0)
    await anna.store.save(said('b', 'one'), 0)
    const { file, sha256 } = await backUp(anna)
    await anna.store.save(said('b', 'two'), 1)
    await anna.store.save(said('c', 'new'), 0)
    expect(await anna.ask('checkBackup', { file, passphrase })).toMatchObject({
      kind: 'checked',
      sha256,
      createdAt: NOW,
      notes: 2,
      same: 1,
      changed: 1,
      missing: 1,
    })
    const wrong = await anna.ask('checkBackup', { file, passphrase: 'another' })
    expect(wrong.kind).toBe('wrong-passphrase')
  })

  it('of other keys takes their place; files to the keys before still open', async () => {
    const { file } = await backUp(anna)
    const fresh = aPerson('Anna')
    await fresh.ask('people', 'Anna')
    const contact = await acquaintance(fresh, ben)
    await ben.store.save(said('n', 'x'), 0)
    const sent = await ok(
      ben.ask('handOver', { name: 'Ben', ids: ['n'], to: contact, now: NOW }),
      'handed-over',
    )
    const { id } = await ok(takeIn(fresh, file), 'taken-in')
    expect(await fresh.ask('look', id)).toMatchObject({ own: { keys: 'other' } })
    await accept(fresh, id)
    expect((await ok(fresh.ask('people', 'A'), 'people')).self.keyId).toBe(
      (await ok(anna.ask('people', 'A'), 'people')).self.keyId,
    )
    await ok(takeIn(fresh, sent.file, 'keys'), 'taken-in')
  })
})

describe('a file from a colleague', () => {
  async function handed(...ids: string[]) {
    const to = await acquainted()
    return ok(anna.ask('handOver', { name: 'Anna', ids, to, now: NOW }), 'handed-over')
  }

  it('waits until it is accepted; accepted again it adds nothing and is told', async () => {
    await anna.store.save(said('n', 'hers'), 0)
    const { file } = await handed('n')
    const { id } = await ok(takeIn(ben, file, 'keys'), 'taken-in')
    expect(await rowsOf(ben)).toEqual({})
    expect(await ben.ask('look', id)).toMatchObject({ from: { signer: 'unknown' }, acceptedAt: '' })
    expect(await accept(ben, id)).toMatchObject({ added: 1, copies: 0, same: 0 })
    const after = await rowsOf(ben)
    expect(after).toEqual(await rowsOf(anna))
    await ok(takeIn(ben, file, 'keys'), 'taken-in')
    expect(await ben.ask('look', id)).toMatchObject({ acceptedAt: LATER })
    expect(await accept(ben, id)).toMatchObject({ added: 0, copies: 0, same: 1 })
    expect(await rowsOf(ben)).toEqual(after)
  })

  it('never goes over a note that is here: it is kept beside it, once', async () => {
    await anna.store.save(said('n', 'hers'), 0)
    await ben.store.save(said('n', 'his'), 0)
    const { file } = await handed('n')
    for (const copies of [1, 0]) {
      const { id } = await ok(takeIn(ben, file, 'keys'), 'taken-in')
      expect(await accept(ben, id)).toMatchObject({ added: 0, copies })
    }
    const texts = Object.values(await rowsOf(ben)).map(
      (text) => (JSON.parse(text) as DraftNote).subjective.text,
    )
    expect(texts).toEqual(['his', 'hers'])
  })

  it('is taken in part; the rest waits, or goes', async () => {
    for (const id of ['a', 'b', 'c']) await anna.store.save(said(id, id), 0)
    const { file } = await handed('a', 'b', 'c')
    const { id } = await ok(takeIn(ben, file, 'keys'), 'taken-in')
    expect(await accept(ben, id, [1])).toMatchObject({ added: 1 })
    expect(Object.keys(await rowsOf(ben))).toEqual(['b'])
    expect(await ben.ask('look', id)).toMatchObject({
      arrivals: [{ does: 'add' }, { does: 'nothing' }, { does: 'add' }],
    })
    await ben.ask('throwAway', id)
    expect(await ben.ask('inbox')).toMatchObject({ waiting: [] })
    expect((await accept(ben, id)).kind).toBe('failed')
  })

  it('is from somebody known, from somebody with other keys than before, or from oneself', async () => {
    await anna.store.save(said('n', ''), 0)
    const { file } = await handed('n')
    const { id } = await ok(takeIn(ben, file, 'keys'), 'taken-in')
    const signer = async (of: Someone) => {
      const looked = await ok(of.ask('look', id), 'looked')
      return [looked.from.signer, looked.from.compared]
    }
    const another = aPerson('ANNA')
    const stranger = await acquaintance(another, ben)
    await ben.ask('addColleague', stranger)
    expect(await signer(ben)).toEqual(['changed', false])
    const her = await acquaintance(anna, ben)
    await ben.ask('addColleague', her)
    expect(await signer(ben)).toEqual(['known', false])
    await ben.ask('markCompared', her, NOW)
    expect(await signer(ben)).toEqual(['known', true])
    await ben.ask('removeColleague', her)
    expect(await signer(ben)).toEqual(['changed', false])
    await ok(takeIn(anna, file, 'keys'), 'taken-in')
    expect(await signer(anna)).toEqual(['self', false])
  })

  it('for somebody else is refused, and nothing waits', async () => {
    await anna.store.save(said('n', ''), 0)
    const { file } = await handed('n')
    const third = aPerson('C')
    await third.ask('people', 'C')
    expect(await takeIn(third, file, 'keys')).toEqual({ kind: 'not-for-you' })
    expect(await third.ask('inbox')).toEqual({ kind: 'inbox', waiting: [] })
  })
})
