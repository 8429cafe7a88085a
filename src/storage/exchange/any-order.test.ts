import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Deed } from '../../domain/history/history-entry'
import { ok, said } from '../../testing/exchanging'
import {
  aColleague,
  approved,
  cosigned,
  returned,
  submission,
  writes,
  type Reviewing,
} from '../../testing/posting'
import { mailAt, mailFor, putMail, takeOut, type Mail } from './mail'

// Keys are made and PINs are stretched; many times slower on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const [sam, kim, ana] = await Promise.all([aColleague('Sam'), aColleague('Kim'), aColleague('Ana')])
const all = [sam, kim, ana]
const reviewers = [kim, ana]

/** Takes what somebody just sent out of the boxes: it is under way, and who knows when it comes. */
async function underWay(): Promise<Mail[]> {
  const found: Mail[] = []
  for (const { vault } of all)
    for (const id of await mailFor(vault.id)) {
      const mail = await mailAt(vault.id, id)
      if (mail) found.push(mail)
      await takeOut(id)
    }
  return found
}

async function delivered(mail: Mail): Promise<void> {
  await putMail([mail])
  const to = all.find(({ vault }) => vault.id === mail.to)
  await to?.collects()
}

/** What somebody may try, by a number; most of it is refused most of the time. */
function deedsOf(who: Reviewing, what: number): readonly Deed[] {
  if (who === sam)
    return (
      [
        submission(kim),
        submission(kim, ana),
        [{ act: 'withdrawn' }],
        [{ act: 'amended', text: 'The left side.' }],
        submission(ana),
      ] as const
    )[what % 5] as readonly Deed[]
  const other = who === kim ? ana : kim
  return (
    [
      [returned('Which side?')],
      [approved, cosigned],
      [{ act: 'referred', to: { keyId: other.keyId, name: other.name } }],
      [{ act: 'locked' }],
      [approved, cosigned],
    ] as const
  )[what % 5] as readonly Deed[]
}

const tries = fc.array(
  fc.oneof(
    fc.record({ does: fc.constantFrom(0, 1, 2), what: fc.nat(4) }),
    fc.record({ brings: fc.nat(1000), again: fc.boolean() }),
    fc.record({ writes: fc.string({ maxLength: 5 }) }),
  ),
  { minLength: 6, maxLength: 12 },
)

const order = fc.array(fc.nat(1000), { maxLength: 8 })

it('whatever two reviewers and an author do, and in whatever order it comes, they agree or are told', async () => {
  const seen = { signed: 0, forks: 0, returned: 0 }
  let count = 0
  await fc.assert(
    fc.asyncProperty(tries, order, fc.boolean(), async (script, late, isWaiting) => {
      const id = `n${(count += 1)}`
      for (const each of all) {
        const { waiting } = await ok(each.ask('inbox'), 'inbox')
        for (const file of waiting) await each.ask('throwAway', file.id)
      }
      await underWay()
      await writes(sam, said(id, 'first'))
      if (isWaiting) {
        await sam.does(id, ...submission(kim, ana))
        await sam.sends(id)
        for (const each of reviewers) await each.collects()
      }
      let way: Mail[] = []
      const closed = new Map<Reviewing, string>()
      const look = async () => {
        for (const each of all) {
          const { standing, digest } = await each.has(id)
          const isSigned = standing.state === 'signed' || standing.state === 'amended'
          if (isSigned) expect(digest).toBe(closed.get(each) ?? standing.digest)
          if (isSigned) closed.set(each, digest)
          else expect(closed.has(each)).toBe(false)
        }
      }
      for (const each of script) {
        if ('does' in each) {
          const who = all[each.does] as Reviewing
          if (who !== sam) await who.opens(id)
          const done = await who.does(id, ...deedsOf(who, each.what))
          if (done === 'done') {
            await who.sends(id)
            way.push(...(await underWay()))
          }
        } else if ('brings' in each) {
          const mail = way[each.brings % (way.length || 1)]
          if (!mail) continue
          if (!each.again) way = way.filter((other) => other !== mail)
          await delivered(mail)
        } else await writes(sam, said(id, each.writes)).catch(() => undefined)
        await look()
      }
      const left = [...way, ...late.flatMap((at) => way[at % (way.length || 1)] ?? [])]
      for (const mail of left.toSorted(() => (late.length % 2 === 0 ? 1 : -1)))
        await delivered(mail)
      await look()

      const told = new Set<Reviewing>()
      for (const each of all)
        if ((await ok(each.ask('inbox'), 'inbox')).waiting.length > 0) told.add(each)
      const hers = await sam.has(id)
      for (const each of reviewers) {
        const { entries, standing } = await each.has(id)
        const isPart = hers.standing.reviewers.some(({ keyId }) => keyId === each.keyId)
        if (told.size === 0) {
          const common = Math.min(entries.length, hers.entries.length)
          expect(entries.slice(0, common)).toEqual(hers.entries.slice(0, common))
          if (isPart) expect(entries).toHaveLength(hers.entries.length)
        }
        if (standing.state === 'signed') seen.signed += 1
        if (standing.state === 'returned') seen.returned += 1
      }
      if (told.size > 0) seen.forks += 1
    }),
    { numRuns: 25, seed: 97140 },
  )
  // It was not all refused, and not all plain.
  expect(Object.entries(seen).filter(([, found]) => found === 0)).toEqual([])
})
