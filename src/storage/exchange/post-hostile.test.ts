import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { HistoryEntry } from '../../domain/history/history-entry'
import { LATER, NOW, ok, said } from '../../testing/exchanging'
import { aColleague, returned, submission, writes, type Reviewing } from '../../testing/posting'
import { ownIdentity } from '../history/person'
import { writePackageBytes } from '../packages/write-package'
import { earlierTexts } from '../revisions'
import { openDesk } from './desk'
import { mailAt, mailFor, putMail, type Mail } from './mail'

// Keys are made and PINs are stretched; many times slower on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let sam: Reviewing
let kim: Reviewing
let eve: Reviewing
beforeEach(async () => {
  sam = await aColleague('Sam')
  kim = await aColleague('Kim')
  eve = await aColleague('Eve')
})

const deskOf = ({ vault }: Reviewing) => openDesk(vault, () => undefined)
const waitingFor = async (who: Reviewing) => (await ok(who.ask('inbox'), 'inbox')).waiting
const acceptAll = (who: Reviewing, id: string) =>
  ok(who.ask('accept', { id, chosen: 'all', withOwn: false, now: LATER }), 'accepted')

/** What lies in somebody's post box, as somebody who reads along would keep it. */
async function copied({ vault }: Reviewing): Promise<readonly Mail[]> {
  const all = await Promise.all((await mailFor(vault.id)).map((id) => mailAt(vault.id, id)))
  return all.filter((each) => each !== undefined)
}

async function submitted(to: Reviewing = kim): Promise<readonly Mail[]> {
  await writes(sam, said('n', 'first'))
  await sam.does('n', ...submission(to))
  await sam.sends('n')
  const mail = await copied(to)
  await to.collects()
  return mail
}

/** A package that somebody made by hand and put into another one's box. */
async function slipped(
  from: Reviewing,
  to: Reviewing,
  note: unknown,
  history: readonly HistoryEntry[],
): Promise<void> {
  const identity = await ownIdentity(await deskOf(from), from.name)
  const notes = [{ note, revision: 1, savedAt: NOW, history }]
  const content = { kind: 'review', pkgId: crypto.randomUUID(), createdAt: NOW, notes } as const
  const written = await writePackageBytes(content, { recipients: [to.contact] }, identity)
  if (written.kind !== 'written') throw new Error(written.kind)
  const id = crypto.randomUUID()
  await putMail([{ id, to: to.vault.id, bytes: written.bytes, at: NOW }])
}

/** Why the one thing that waits for somebody is not taken. */
async function reason(who: Reviewing) {
  const [file, ...more] = await waitingFor(who)
  expect(more).toEqual([])
  const looked = await ok(who.ask('look', file?.id ?? ''), 'looked')
  return looked.arrivals[0]
}

describe('a note that was handed on', () => {
  it('by a reviewer to somebody whom nobody asked, is not taken', async () => {
    await submitted()
    const { note, entries } = await kim.has('n')
    await slipped(kim, eve, note, entries)
    expect(await eve.collects()).toMatchObject({ added: 0, waiting: 1 })
    expect(await reason(eve)).toMatchObject({ does: 'refused', why: 'not-yours' })
    const [file] = await waitingFor(eve)
    expect(await acceptAll(eve, file?.id ?? '')).toMatchObject({ added: 0, refused: 1 })
    expect(await eve.store.list()).toEqual([])
    // It can be read until somebody throws it away.
    expect(await eve.ask('noteIn', file?.id ?? '', 0)).toMatchObject({ kind: 'note' })
  })

  it('in the name of somebody without a part in it, is not taken', async () => {
    await submitted()
    await kim.does('n', returned('Which side?'))
    const { note, entries } = await kim.has('n')
    await slipped(eve, sam, note, entries)
    expect(await sam.collects()).toMatchObject({ extended: 0, waiting: 1 })
    expect(await reason(sam)).toMatchObject({ why: 'sender', comments: [{ text: 'Which side?' }] })
    expect(await sam.has('n')).toMatchObject({ standing: { state: 'submitted' } })
  })

  it('as the very package, in the box of another profile, says nothing and waits as refused', async () => {
    const [mail] = await submitted()
    await putMail([{ ...(mail as Mail), id: 'astray', to: eve.vault.id }])
    expect(await eve.collects()).toMatchObject({ added: 0, waiting: 1, refused: 1, kept: 0 })
    const [file] = await waitingFor(eve)
    expect(file).toMatchObject({ of: 'post', refused: { kind: 'not-for-you' } })
    expect(await ok(eve.ask('look', file?.id ?? ''), 'looked')).toMatchObject({ arrivals: [] })
    await eve.ask('throwAway', file?.id ?? '')
    expect(await waitingFor(eve)).toEqual([])
  })
})

describe('a package that comes late', () => {
  it('of an earlier submission, changes nothing', async () => {
    const first = await submitted()
    await kim.does('n', returned('Which side?'))
    await kim.sends('n')
    const reviews = await copied(sam)
    await sam.collects()
    await writes(sam, said('n', 'second'))
    await sam.does('n', ...submission(kim))
    await sam.sends('n')
    await kim.collects()
    const before = [await kim.has('n'), await sam.has('n')]
    await putMail([...first, ...reviews])
    expect(await kim.collects()).toMatchObject({ added: 0, extended: 0, waiting: 0 })
    expect(await sam.collects()).toMatchObject({ added: 0, extended: 0, waiting: 0 })
    expect([await kim.has('n'), await sam.has('n')]).toEqual(before)
  })

  it('as a review of what its author took back meanwhile, is refused and its comments can be read', async () => {
    await submitted()
    await kim.does('n', returned('Which side?'))
    await kim.sends('n')
    await sam.does('n', { act: 'withdrawn' })
    await writes(sam, said('n', 'mine again'))
    expect(await sam.collects()).toMatchObject({ extended: 0, waiting: 1 })
    expect(await reason(sam)).toMatchObject({ why: 'fork', comments: [{ text: 'Which side?' }] })
    const after = await sam.has('n')
    expect(after).toMatchObject({
      standing: { state: 'draft', n: 3 },
      note: said('n', 'mine again'),
    })
    await sam.sends('n')
    expect(await kim.collects()).toMatchObject({ waiting: 1 })
    expect(await kim.has('n')).toMatchObject({ standing: { state: 'returned' } })
  })
})

describe('what is here', () => {
  it('keeps its words, whatever words come with a review', async () => {
    await submitted()
    await kim.does('n', returned('Which side?'))
    const { entries } = await kim.has('n')
    await slipped(kim, sam, said('n', 'words of Kim'), entries)
    expect(await sam.collects()).toMatchObject({ extended: 1 })
    expect(await sam.has('n')).toMatchObject({
      standing: { state: 'returned' },
      note: { subjective: { text: 'first' } },
    })
  })

  it('as a draft of one’s own, is never replaced by a colleague’s of the same id', async () => {
    await writes(kim, said('n', 'a draft of Kim'))
    await submitted()
    expect(await reason(kim)).toMatchObject({ does: 'add-copy', hasHistory: true })
    const [file] = await waitingFor(kim)
    await acceptAll(kim, file?.id ?? '')
    const all = await kim.store.list()
    expect(all).toHaveLength(2)
    for (const each of all) expect(each).not.toHaveProperty('head.standing')
    expect(await kim.has('n')).toMatchObject({ note: said('n', 'a draft of Kim'), acts: [] })
  })

  it('as a draft with the same words, stays one’s own; deleted, it makes room', async () => {
    await writes(kim, said('n', 'first'))
    await submitted()
    expect(await reason(kim)).toMatchObject({ does: 'refused', why: 'own-draft' })
    await kim.rows.remove('n', Date.parse(NOW))
    const [file] = await waitingFor(kim)
    expect(await acceptAll(kim, file?.id ?? '')).toMatchObject({ added: 1 })
    expect(await kim.has('n')).toMatchObject({ role: 'reviewer', standing: { state: 'submitted' } })
  })

  it('and was deleted after it was returned, comes back when it is submitted again', async () => {
    const first = await submitted()
    await kim.does('n', returned('Which side?'))
    await kim.sends('n')
    await sam.collects()
    await kim.rows.remove('n', Date.parse(NOW))
    await putMail(first)
    expect(await kim.collects()).toMatchObject({ added: 0, extended: 0 })
    expect(await kim.store.list()).toEqual([])
    await writes(sam, said('n', 'second'))
    await sam.does('n', ...submission(kim))
    await sam.sends('n')
    expect(await kim.collects()).toMatchObject({ extended: 1, waiting: 0 })
    expect(await kim.has('n')).toMatchObject({
      standing: { state: 'resubmitted' },
      note: { subjective: { text: 'second' } },
    })
    expect(await kim.rows.deleted()).toEqual([])
    const { db, sealer } = await deskOf(kim)
    expect(await earlierTexts(db, sealer, 'n')).toHaveLength(1)
  })

  it('with steps that went missing, takes no others', async () => {
    await submitted()
    const { db } = await deskOf(kim)
    await db.delete('history', ['n', 2])
    await sam.does('n', { act: 'withdrawn' })
    await sam.sends('n')
    expect(await kim.collects()).toMatchObject({ extended: 0, waiting: 1 })
    expect(await reason(kim)).toMatchObject({ why: 'broken-here' })
    await db.delete('history', ['n', 1])
    expect(await reason(kim)).toMatchObject({ why: 'broken-here' })
  })
})

it('broken mail holds up nothing: it waits with its reason, the rest is taken', async () => {
  await writes(sam, said('n', 'first'))
  await sam.does('n', ...submission(kim))
  await sam.sends('n')
  const [good] = (await copied(kim)) as [Mail]
  await putMail([
    { ...good, id: '0 cut', bytes: good.bytes.slice(0, -40) },
    { ...good, id: '1 noise', bytes: crypto.getRandomValues(new Uint8Array(3000)) },
    { ...good, id: '2 empty', bytes: new Uint8Array() },
  ])
  expect(await kim.collects()).toMatchObject({ added: 1, waiting: 3, refused: 3, kept: 0 })
  const why = (await waitingFor(kim)).map((each) => each.refused?.kind ?? '')
  expect(new Set(why)).toEqual(new Set(['damaged', 'empty', 'not-ours']))
  expect(await mailFor(kim.vault.id)).toEqual([])
})

it('a device without room leaves everything as it was, and the mail in its box', async () => {
  await submitted()
  await kim.does('n', returned('Which side?'))
  await kim.sends('n')
  const before = await sam.has('n')
  const add = IDBObjectStore.prototype.add
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
    this: IDBObjectStore,
    ...given
  ) {
    if (this.name === 'history') throw new DOMException('full', 'QuotaExceededError')
    return add.apply(this, given)
  })
  const answer = await sam.ask('collectMail', { now: LATER })
  spy.mockRestore()
  expect(answer.kind).toBe('full')
  expect(await sam.has('n')).toEqual(before)
  expect(await mailFor(sam.vault.id)).toHaveLength(1)
  expect(await sam.collects()).toMatchObject({ extended: 1 })
})

it('a step that is taken while mail is collected loses nothing: one of the two is refused', async () => {
  await submitted()
  await sam.does('n', { act: 'withdrawn' })
  await sam.sends('n')
  const [done, got] = await Promise.all([kim.does('n', returned('Why?')), kim.collects()])
  const { acts } = await kim.has('n')
  expect(acts).toHaveLength(3)
  if (done === 'done') expect([acts.at(-1), got.waiting]).toEqual(['returned', 1])
  else expect([acts.at(-1), got.extended]).toEqual(['withdrawn', 1])
})

describe('somebody under a known name with other keys', () => {
  it('is listed loudly, and what they send waits', async () => {
    await kim.ask('addColleague', sam.contact)
    const imposter = await aColleague('SAM')
    const found = await ok(kim.ask('reviewers'), 'reviewers')
    expect(found.all.map(({ name, changed }) => [name, changed])).toContainEqual(['SAM', true])
    expect(found.all.map(({ name, changed }) => [name, changed])).toContainEqual(['Sam', false])
    await writes(imposter, said('x', 'sign this'))
    await imposter.does('x', ...submission(kim))
    await imposter.sends('x')
    expect(await kim.collects()).toMatchObject({ added: 0, waiting: 1 })
    const [file] = await waitingFor(kim)
    const looked = await ok(kim.ask('look', file?.id ?? ''), 'looked')
    expect(looked).toMatchObject({ from: { signer: 'changed' }, arrivals: [{ changed: ['SAM'] }] })
  })

  it('in the steps of a note that a known reviewer hands on, is said', async () => {
    await eve.ask('addColleague', sam.contact)
    const imposter = await aColleague('Sam')
    await writes(imposter, said('x', 'sign this'))
    await imposter.does('x', ...submission(kim))
    await imposter.sends('x')
    await kim.collects()
    await kim.does('x', { act: 'referred', to: { keyId: eve.keyId, name: 'Eve' } })
    await kim.sends('x')
    expect(await eve.collects()).toMatchObject({ added: 0, waiting: 1 })
    expect(await reason(eve)).toMatchObject({ does: 'add', changed: ['Sam'] })
  })
})
