import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checked, deeds, entry, OTHER, PEOPLE, SAME, to, type DeedName } from '../../testing/a-walk'
import type { Credential } from '../credential'
import type { Comment, Resolution } from './comment'
import type { Deed, HistoryEntry } from './history-entry'
import {
  actsOpenTo,
  after,
  firstIllegal,
  isOpenToWriting,
  refusedStep,
  standingOf,
  UNTOUCHED,
  type Doer,
  type Standing,
} from './standing'

const isLearner = (credential: Credential) => credential === 'student' || credential === 'aide'

const comment = (id: string): Comment => ({
  id,
  on: 'note',
  place: '',
  quote: '',
  rule: '',
  reason: 'time',
  text: id,
})

const aDoer = fc.constantFrom<Doer[]>(...Object.values(PEOPLE))
const someone = fc.constantFrom('reviewer', 'junior', 'cosigner', 'other', 'author')
const aChecked = fc.constantFrom(checked, { ...checked, blockers: 1 })
const reviewers = fc
  .array(someone, { minLength: 1, maxLength: 4 })
  .map((keys) => keys.map((keyId) => ({ keyId, name: '' })))
const aDeed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    act: fc.constant('signed' as const),
    awaits: fc.constantFrom('nobody' as const, 'cosignature' as const, 'cosignature' as const),
    checked: aChecked,
  }),
  fc.record({
    act: fc.constant('submitted' as const),
    to: fc.oneof(reviewers, fc.constant(to)),
    resolved: fc.constant<Resolution[]>([]),
  }),
  fc.constant({ act: 'withdrawn' }),
  fc.record({
    act: fc.constant('returned' as const),
    reasons: fc.constantFrom<('time' | 'other')[][]>([], ['time'], ['other']),
    comments: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')).map((ids) => ids.map(comment)),
  }),
  fc.record({
    act: fc.constant('referred' as const),
    to: someone.map((keyId) => ({ keyId, name: '' })),
  }),
  fc.record({ act: fc.constant('approved' as const), checked: aChecked }),
  fc.constant({ act: 'cosigned' }),
  fc.constant({ act: 'locked' }),
  fc.constant({ act: 'amended', text: 'x' }),
)
/** Mostly the same words, so that the walk gets far. */
const aDigest = fc.constantFrom(SAME, SAME, SAME, SAME, OTHER)
const aTry = fc.record({ did: aDeed, doer: aDoer, digest: aDigest })
type Try = { readonly did: Deed; readonly doer: Doer; readonly digest: string }
const aWalk = fc.array(aTry, { maxLength: 60, size: 'max' })

/** What of a walk could be done, in order, and what could not where it was tried. */
function walked(walk: readonly Try[]) {
  const entries: HistoryEntry[] = []
  const refused: { readonly at: number; readonly tried: Try; readonly why: string }[] = []
  const standings = [UNTOUCHED]
  let standing = UNTOUCHED
  for (const tried of walk) {
    const { did, doer, digest } = tried
    const why = refusedStep(standing, did, doer, digest)
    if (why) {
      refused.push({ at: entries.length, tried, why })
      continue
    }
    const next = entry(did, doer, digest, entries.length + 1)
    entries.push(next)
    standing = after(standing, next)
    standings.push(standing)
  }
  return { entries, refused, standings }
}

describe('a random walk', () => {
  it('gets everywhere, or the rest of this proves nothing', () => {
    const seen = new Set<string>()
    for (const walk of fc.sample(aWalk, { numRuns: 3000, seed: 7 }))
      for (const { state, locked, signatures } of walked(walk).standings)
        seen.add(`${state}${locked ? ' locked' : ''}${signatures.length > 2 ? ' by three' : ''}`)
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'draft',
        'submitted',
        'returned',
        'resubmitted',
        'signed',
        'signed locked',
        'signed by three',
        'amended',
        'amended locked',
      ]),
    )
  })

  it('keeps to what the states promise', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        const { entries, standings } = walked(walk)
        let wasWritten = UNTOUCHED
        for (const [i, one] of entries.entries()) {
          const [before, now] = [standings[i] as Standing, standings[i + 1] as Standing]
          expect(now.n).toBe(i + 1)
          expect(now.last).toBe(one.hash)
          expect(now.author).toBe(entries[0]?.by.keyId)
          const so = entries.slice(0, i + 1).map(({ did }) => did)
          const returns = so.filter(({ act }) => act === 'returned')
          expect(now.returns).toBe(returns.length)
          const last = returns.at(-1)
          expect(now.comments).toEqual(last?.act === 'returned' ? last.comments : [])
          if (isOpenToWriting(before)) wasWritten = before
          // What is signed stays so, about the same words; every signature on it is of these words.
          if (before.state === 'signed' || before.state === 'amended') {
            expect(now.state === 'signed' || now.state === 'amended').toBe(true)
            expect(now.digest).toBe(before.digest)
            expect(one.digest).toBe(before.digest)
            expect(now.signatures.slice(0, before.signatures.length)).toEqual(before.signatures)
          }
          if (!isOpenToWriting(now))
            for (const { digest } of now.signatures) expect(digest).toBe(now.digest)
          if (before.locked) {
            expect(now.locked).toBe(true)
            expect(now.signatures).toEqual(before.signatures)
          }
          if (one.did.act === 'withdrawn') {
            expect(now.state).toBe(wasWritten.state)
            expect(now.signatures).toEqual([])
          }
          if (now.state === 'signed' || now.state === 'amended') {
            // Somebody answers for it who may, and nobody twice.
            const by = now.signatures.map((each) => each.by)
            expect(by[0]?.keyId).toBe(now.author)
            expect(new Set(by.map(({ keyId }) => keyId)).size).toBe(by.length)
            expect(by.some(({ credential }) => !isLearner(credential))).toBe(true)
          }
          if (one.did.act === 'cosigned' || one.did.act === 'approved')
            expect(one.by.keyId).not.toBe(now.author)
          // An approval is of the words that wait.
          if (now.approvedBy !== undefined) expect(one.digest).toBe(now.digest)
          expect(new Set(now.reviewers.map(({ keyId }) => keyId)).size).toBe(now.reviewers.length)
          expect(now.reviewers.every(({ keyId }) => keyId !== now.author)).toBe(true)
        }
        expect(firstIllegal(entries)).toBeUndefined()
        expect(standingOf(entries)).toEqual(standings.at(-1))
      }),
      { numRuns: 400 },
    )
  })

  it('an illegal step anywhere in a history is found', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        const { entries, refused } = walked(walk)
        for (const { at, tried, why } of refused) {
          const put = entry(tried.did, tried.doer, tried.digest, at + 1)
          const later = entries.slice(at).map((each, i) => ({ ...each, seq: at + i + 2 }))
          expect(firstIllegal([...entries.slice(0, at), put, ...later])).toEqual({
            seq: at + 1,
            why,
          })
        }
      }),
      { numRuns: 150 },
    )
  })

  it('what a screen offers is what is not refused', () => {
    fc.assert(
      fc.property(aWalk, (walk) => {
        for (const standing of walked(walk).standings)
          for (const doer of Object.values(PEOPLE))
            for (const digest of [SAME, OTHER]) {
              const can = (name: DeedName) =>
                refusedStep(standing, deeds[name], doer, digest) === undefined
              const expected = new Set(
                (
                  [
                    ['signed', 'sign alone'],
                    // Whoever submits signs first, in the same go.
                    ['submitted', 'sign first'],
                    ['withdrawn', 'withdraw'],
                    ['returned', 'return'],
                    ['referred', 'refer'],
                    ['approved', 'approve'],
                    ['cosigned', 'cosign'],
                    ['locked', 'lock'],
                    ['amended', 'amend'],
                  ] as const
                ).flatMap(([act, name]) => (can(name) ? [act] : [])),
              )
              expect(actsOpenTo(standing, doer, digest)).toEqual(expected)
            }
      }),
      { numRuns: 40 },
    )
  })
})
