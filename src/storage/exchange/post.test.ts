import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LATER, ok, said } from '../../testing/exchanging'
import {
  aColleague,
  approved,
  cosigned,
  returned,
  reviewer,
  submission,
  writes,
  type Reviewing,
} from '../../testing/posting'
import { earlierTexts } from '../revisions'
import { forgetVault } from '../vaults'
import { openDesk } from './desk'
import { mailFor } from './mail'

// Keys are made and PINs are stretched; many times slower on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

let sam: Reviewing
let kim: Reviewing
beforeEach(async () => {
  sam = await aColleague('Sam')
  kim = await aColleague('Kim')
})

/** Sam's note with Kim, who has collected it. */
async function submitted(id = 'n') {
  await writes(sam, said(id, 'first'))
  expect(await sam.does(id, ...submission(kim))).toBe('done')
  await sam.sends(id)
  return kim.collects()
}

describe('a note on its way between two profiles of one device', () => {
  it('comes to the supervisor by itself, is returned, comes again and is signed', async () => {
    await writes(sam, said('n', 'first'))
    await sam.does('n', ...submission(kim))
    expect(await sam.sends('n')).toMatchObject({ here: ['Kim'], files: [], noCard: [], left: 0 })
    expect(await kim.collects()).toMatchObject({ added: 1, waiting: 0, kept: 0 })
    expect(await kim.has('n')).toMatchObject({
      role: 'reviewer',
      standing: { state: 'submitted' },
      note: { subjective: { text: 'first' } },
    })
    expect(await kim.store.list()).toMatchObject([
      { head: { standing: { role: 'reviewer', author: { name: 'Sam' } } } },
    ])

    expect(await kim.does('n', returned('Which side?'))).toBe('done')
    expect(await kim.sends('n')).toMatchObject({ here: ['Sam'] })
    expect(await sam.collects()).toMatchObject({ extended: 1, changed: ['n'] })
    expect(await sam.has('n')).toMatchObject({
      role: 'author',
      standing: { state: 'returned', comments: [{ text: 'Which side?' }] },
    })

    await writes(sam, said('n', 'second'))
    await sam.does('n', ...submission(kim))
    await sam.sends('n')
    expect(await kim.collects()).toMatchObject({ extended: 1 })
    expect(await kim.has('n')).toMatchObject({
      standing: { state: 'resubmitted' },
      note: { subjective: { text: 'second' } },
    })
    const { db, sealer } = await openDesk(kim.vault, () => undefined)
    const earlier = await earlierTexts(db, sealer, 'n')
    expect(earlier.map(({ text }) => text.includes('first'))).toEqual([true])

    await kim.opens('n')
    expect(await kim.does('n', approved, cosigned)).toBe('done')
    await kim.sends('n')
    await sam.collects()
    for (const each of [sam, kim])
      expect(await each.has('n')).toMatchObject({ standing: { state: 'signed' } })
    expect((await sam.has('n')).entries).toEqual((await kim.has('n')).entries)
    expect(await mailFor(sam.vault.id)).toEqual([])
  })

  it('sent twice, or collected in two tabs at once, changes nothing the second time', async () => {
    await submitted()
    const before = await kim.has('n')
    await sam.sends('n')
    await sam.sends('n')
    expect(await mailFor(kim.vault.id)).toHaveLength(1)
    const both = await Promise.all([kim.collects(), kim.collects()])
    expect(both).toMatchObject([
      { added: 0, extended: 0, waiting: 0 },
      { added: 0, extended: 0, waiting: 0 },
    ])
    expect(await kim.has('n')).toEqual(before)
    expect(await kim.ask('inbox')).toMatchObject({ waiting: [] })
  })

  it('leaves the queue when its author takes it back', async () => {
    await submitted()
    await sam.does('n', { act: 'withdrawn' })
    await writes(sam, said('n', 'not for Kim yet'))
    expect(await sam.sends('n')).toMatchObject({ here: ['Kim'] })
    expect(await kim.collects()).toMatchObject({ extended: 1 })
    expect(await kim.has('n')).toMatchObject({
      standing: { state: 'draft', n: 3 },
      note: { subjective: { text: 'first' } },
    })
  })

  it('goes on to another reviewer, and the author learns of it', async () => {
    const ana = await aColleague('Ana')
    await submitted()
    await kim.does('n', { act: 'referred', to: reviewer(ana) })
    const { here } = await kim.sends('n')
    expect(here.toSorted()).toEqual(['Ana', 'Sam'])
    expect(await ana.collects()).toMatchObject({ added: 1 })
    expect(await sam.collects()).toMatchObject({ extended: 1 })
    await ana.opens('n')
    await ana.does('n', approved, cosigned)
    await ana.sends('n')
    for (const each of [sam, kim]) {
      await each.collects()
      expect(await each.has('n')).toMatchObject({ standing: { state: 'signed' } })
    }
  })

  it('an addendum after the co-signature comes to who signed', async () => {
    await submitted()
    await kim.opens('n')
    await kim.does('n', approved, cosigned)
    await kim.sends('n')
    await sam.collects()
    await sam.does('n', { act: 'amended', text: 'The left side.' })
    expect(await sam.sends('n')).toMatchObject({ here: ['Kim'] })
    await kim.collects()
    expect(await kim.has('n')).toMatchObject({ standing: { state: 'amended' } })
  })
})

it('whoever has no profile here gets one file, however many notes', async () => {
  const far = await aColleague('Far', 'PT', { elsewhere: true })
  await sam.ask('addColleague', far.contact)
  for (const id of ['a', 'b', 'c']) {
    await writes(sam, said(id, id))
    await sam.does(id, ...submission(far, kim))
  }
  const posted = await sam.sends('a', 'b', 'c')
  expect(posted).toMatchObject({ here: ['Kim'], files: [{ name: 'Far', notes: 3 }] })
  const file = posted.files[0]?.file ?? new Blob()
  const now = '2026-01-12T16:00:00.000Z'
  const taken = await far.ask('takeIn', { file, opening: 'keys', now })
  if (taken.kind !== 'taken-in') throw new Error(taken.kind)
  expect(await far.ask('look', taken.id)).toMatchObject({
    waiting: { of: 'draft-for-review' },
    arrivals: [{ does: 'add' }, { does: 'add' }, { does: 'add' }],
  })
  const asked = { id: taken.id, chosen: 'all', withOwn: false, now } as const
  expect(await far.ask('accept', asked)).toMatchObject({ added: 3 })
  await far.does('a', returned('Why?'))
  // On the device of Far nobody else has a profile.
  for (const { vault } of [sam, kim]) await forgetVault(vault.id)
  const back = await far.sends('a')
  expect(back).toMatchObject({ here: [], files: [{ name: 'Sam' }] })
})

it('signed words go with every character; those that hide or turn text wait for a person', async () => {
  await writes(sam, said('n', 'left \u202eright'))
  await sam.does('n', ...submission(kim))
  await sam.sends('n')
  expect(await kim.collects()).toMatchObject({ added: 0, waiting: 1 })
  const [file] = (await ok(kim.ask('inbox'), 'inbox')).waiting
  expect(file).toMatchObject({ odd: 1 })
  const asked = { id: file?.id ?? '', chosen: 'all', withOwn: false, now: LATER } as const
  await ok(kim.ask('accept', asked), 'accepted')
  expect(await kim.has('n')).toMatchObject({ standing: { state: 'submitted' } })
  await kim.opens('n')
  expect(await kim.does('n', approved, cosigned)).toBe('done')
})
