import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, it, vi } from 'vitest'
import type { Act, Deed, Step } from '../../domain/history/history-entry'
import { ACTS } from '../../domain/history/history-entry'
import { aGoodNote } from '../../testing/a-note'
import { CHECKED } from '../../testing/a-history'
import { aVault } from '../../testing/a-vault'
import { digestOf, verifyHistory } from '../../vault/history-chain'
import type { NoteRows } from '../note-rows'
import { NoteHeld } from '../note-store'
import { sealedRows } from '../sealed-rows'
import { vaultDatabase } from '../vault-database'
import type { ActAsked } from './act'

// Keys are made and a PIN is stretched; many times slower on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const AT = '2026-01-12T15:00:00.000Z'
const PIN = '2580'
const step = (did: Deed): Step => ({ did, why: '' })
const signed: Step = step({ act: 'signed', awaits: 'nobody', checked: CHECKED })

async function aDesk() {
  const vault = aVault()
  const rows = sealedRows(vault)
  const body = JSON.stringify(aGoodNote())
  await rows.put(body, 0, 'w', AT)
  await rows.pin({ set: PIN })
  const acting = { name: 'R. Okafor', credential: 'PT' as const }
  const ask = (rest: Partial<ActAsked>, ...steps: Step[]) =>
    rows.act({
      on: [{ id: 'note-1', revision: 1, steps }],
      acting,
      at: AT,
      zone: 'America/Chicago',
      pin: PIN,
      ...rest,
    })
  const done = async (...steps: Step[]) => {
    const acted = await ask({}, ...steps)
    if (acted.kind !== 'acted') throw new Error(acted.is)
    return acted.each[0]
  }
  return { vault, rows, body, ask, done }
}

/** Every way to write that there is in the store, tried on a note. */
const writes: Record<string, (rows: NoteRows, body: string) => Promise<unknown>> = {
  put: (rows, body) => rows.put(body, 1, 'w', AT),
  'put as a new note': (rows, body) => rows.put(body, 0, 'w', AT),
  'put over a later revision': (rows, body) => rows.put(body, 2, 'w', AT),
  'put with the wording kept': (rows, body) => rows.put(body, 1, 'w', AT, true),
  remove: (rows) => rows.remove('note-1', Date.parse(AT)),
}

describe('a signed note', () => {
  it('has no way to be written, in this thread or in another one', async () => {
    const { vault, rows, body, done } = await aDesk()
    expect(await done(signed)).toMatchObject({ kind: 'done', standing: { state: 'signed' } })
    const changed = body.replace('Neck pain for 3 weeks', 'Neck pain for 9 weeks')
    expect(changed).not.toBe(body)
    for (const there of [rows, sealedRows(vault)])
      for (const [name, write] of Object.entries(writes))
        await expect(write(there, changed), name).rejects.toThrow(NoteHeld)
    const row = (await sealedRows(vault).get('note-1')) as { body: string; revision: number }
    expect(row).toMatchObject({ body, revision: 1 })
    expect(await rows.deleted()).toEqual([])
  })

  it('signed in another thread while this one has it open, is not written', async () => {
    const { vault, rows, body } = await aDesk()
    await rows.put(body, 1, 'w', AT)
    await sealedRows(vault).act({
      on: [{ id: 'note-1', revision: 2, steps: [signed] }],
      acting: { name: 'R. Okafor', credential: 'PT' },
      at: AT,
      zone: '',
      pin: PIN,
    })
    await expect(rows.put(body, 2, 'w', AT)).rejects.toThrow(NoteHeld)
  })

  it('is listed as what it is', async () => {
    const { rows, done } = await aDesk()
    await done(signed, step({ act: 'locked' }))
    const { me } = await rows.history('note-1')
    expect(await rows.list()).toMatchObject([
      { head: { id: 'note-1', standing: { state: 'signed', locked: true, role: 'author', n: 2 } } },
    ])
    expect(await rows.list()).toMatchObject([{ head: { standing: { me, author: { keyId: me } } } }])
    expect(me).not.toBe('')
  })

  it('has a history that anybody can verify, about the very words', async () => {
    const { rows, body, done } = await aDesk()
    await done(signed)
    const { entries, anchor } = await rows.history('note-1')
    expect(await verifyHistory(entries, 'note-1', anchor)).toMatchObject({
      kind: 'whole',
      standing: { digest: await digestOf(JSON.parse(body)) },
    })
  })

  it('takes addenda beside the words, and the words stay', async () => {
    const { rows, body, done } = await aDesk()
    await done(signed, step({ act: 'locked' }))
    const added = { did: { act: 'amended', text: 'Right, not left.' }, why: 'wrong side' } as const
    expect(await done(added)).toMatchObject({ standing: { state: 'amended' } })
    expect(await done(added)).toMatchObject({ standing: { state: 'amended', n: 4 } })
    expect(((await rows.get('note-1')) as { body: string }).body).toBe(body)
  })
})

describe('the database tampered with', () => {
  it.each([
    ['the last step is gone', (seq: number) => seq === 2],
    ['all steps are gone', () => true],
    ['the first step is gone', (seq: number) => seq === 1],
  ])('%s: nothing can be written', async (_, isGone) => {
    const { vault, body, done } = await aDesk()
    await done(signed, step({ act: 'locked' }))
    const db = await openDB(vaultDatabase(vault.id))
    for (const seq of [1, 2]) if (isGone(seq)) await db.delete('history', ['note-1', seq])
    db.close()
    const later = sealedRows(vault)
    for (const write of Object.values(writes))
      await expect(write(later, body)).rejects.toThrow(NoteHeld)
    expect(
      await later.act({
        on: [{ id: 'note-1', revision: 1, steps: [signed] }],
        acting: { name: 'R. Okafor', credential: 'PT' },
        at: AT,
        zone: '',
        pin: PIN,
      }),
    ).toMatchObject({ each: [{ kind: 'refused', why: 'broken' }] })
  })

  it('a step moved to another place does not open', async () => {
    const { vault, done } = await aDesk()
    await done(signed, step({ act: 'locked' }))
    const db = await openDB(vaultDatabase(vault.id))
    const [one, two] = (await db.getAll('history')) as { rev: number }[]
    await db.put('history', { ...one, rev: 2 })
    await db.put('history', { ...two, rev: 1 })
    db.close()
    const { entries } = await sealedRows(vault).history('note-1')
    expect(entries).toEqual([undefined, undefined])
  })
})

describe('the PIN', () => {
  it('is asked for with every signature, and for nothing else', async () => {
    const { ask } = await aDesk()
    expect(await ask({ pin: '0000' }, signed)).toEqual({ kind: 'pin', is: 'wrong' })
    expect(await ask({ pin: '' }, signed)).toEqual({ kind: 'pin', is: 'wrong' })
    expect(await ask({}, signed)).toMatchObject({ each: [{ kind: 'done' }] })
    expect(await ask({ pin: '' }, step({ act: 'locked' }))).toMatchObject({
      each: [{ kind: 'done' }],
    })
  })

  it('that is wrong five times is asked no more, the right one included, until the passphrase forgives', async () => {
    const { rows, ask } = await aDesk()
    for (let i = 1; i < 5; i += 1)
      expect(await ask({ pin: '1111' }, signed)).toMatchObject({ is: 'wrong' })
    expect(await ask({ pin: '1111' }, signed)).toMatchObject({ is: 'too-many' })
    expect(await ask({}, signed)).toMatchObject({ is: 'too-many' })
    await rows.pin('forgive')
    expect(await ask({}, signed)).toMatchObject({ each: [{ kind: 'done' }] })
  })

  it('nobody has set is said', async () => {
    const rows = sealedRows(aVault())
    expect(await rows.pin('has')).toBe(false)
    await rows.put(JSON.stringify(aGoodNote()), 0, 'w', AT)
    expect(
      await rows.act({
        on: [{ id: 'note-1', revision: 1, steps: [signed] }],
        acting: { name: '', credential: 'PT' },
        at: AT,
        zone: '',
        pin: '1234',
      }),
    ).toEqual({ kind: 'pin', is: 'none' })
    await expect(rows.pin({ set: '12a4' })).rejects.toThrow(RangeError)
  })
})

describe('what is refused', () => {
  it('every step that a fresh draft does not take', async () => {
    const { done } = await aDesk()
    const someone = { keyId: 'x'.repeat(43), name: '' }
    const deeds: Record<Act, Deed> = {
      signed: { act: 'signed', awaits: 'nobody', checked: { ...CHECKED, blockers: 1 } },
      submitted: { act: 'submitted', to: [someone], resolved: [] },
      withdrawn: { act: 'withdrawn' },
      returned: { act: 'returned', reasons: ['time'], comments: [] },
      referred: { act: 'referred', to: someone },
      approved: { act: 'approved', checked: CHECKED },
      cosigned: { act: 'cosigned' },
      locked: { act: 'locked' },
      amended: { act: 'amended', text: 'x' },
    }
    const why: Record<string, unknown> = {}
    for (const act of ACTS) {
      const given = await done(step(deeds[act]))
      why[act] = given?.kind === 'refused' ? given.why : 'done'
    }
    expect(why).toEqual({
      signed: 'blocked',
      submitted: 'not-signed',
      withdrawn: 'state',
      returned: 'state',
      referred: 'state',
      approved: 'not-opened',
      cosigned: 'not-opened',
      locked: 'state',
      amended: 'state',
    })
  })

  it('what is about other words than the person saw', async () => {
    const { rows, body, done } = await aDesk()
    await rows.put(body, 1, 'w', AT)
    expect(await done(signed)).toMatchObject({ kind: 'refused', why: 'other-revision' })
  })

  it('a half of several steps: all or none', async () => {
    const { rows, done } = await aDesk()
    expect(await done(signed, signed)).toMatchObject({ kind: 'refused', why: 'state' })
    expect((await rows.history('note-1')).entries).toEqual([])
  })

  it('a note that is not there', async () => {
    const { ask } = await aDesk()
    expect(await ask({ on: [{ id: 'none', revision: 1, steps: [signed] }] })).toMatchObject({
      each: [{ kind: 'refused', why: 'gone' }],
    })
  })
})

it('of two threads that sign at once, one does', async () => {
  const { vault, rows } = await aDesk()
  const asked: ActAsked = {
    on: [{ id: 'note-1', revision: 1, steps: [signed] }],
    acting: { name: 'R. Okafor', credential: 'PT' },
    at: AT,
    zone: '',
    pin: PIN,
  }
  await rows.act({ ...asked, on: [] })
  const both = await Promise.all([rows.act(asked), sealedRows(vault).act(asked)])
  const kinds = both.map((each) => (each.kind === 'acted' ? each.each[0]?.kind : each.kind))
  expect(new Set(kinds)).toEqual(new Set(['done', 'refused']))
  const { entries } = await rows.history('note-1')
  expect(await verifyHistory(entries, 'note-1')).toMatchObject({
    kind: 'whole',
  })
})
