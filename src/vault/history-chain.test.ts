import fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Deed, HistoryEntry } from '../domain/history/history-entry'
import { aHistory, aSignatory, CHECKED, WORDS, type Signatory } from '../testing/a-history'
import { chained, digestOf, verifyHistory } from './history-chain'

let author: Signatory
let reviewer: Signatory
let long: HistoryEntry[]

const SIGNED: Deed = { act: 'signed', awaits: 'cosignature', checked: CHECKED }
const to = (who: Signatory): Deed => ({
  act: 'submitted',
  to: [{ keyId: who.keyId, name: who.name }],
  resolved: [],
})
const RETURNED: Deed = { act: 'returned', reasons: ['time'], comments: [] }

beforeAll(async () => {
  author = await aSignatory('R. Okafor', 'PT')
  reviewer = await aSignatory('L. Brandt', 'PT')
  const round = [
    [author, SIGNED],
    [author, to(reviewer)],
    [reviewer, RETURNED],
  ] as const
  long = await aHistory('note-1', ...Array.from({ length: 333 }, () => round).flat(), [
    author,
    SIGNED,
  ])
}, 60_000)

const check = (entries: readonly unknown[], anchored = true) => {
  const last = long.at(-1)?.hash ?? ''
  return verifyHistory(entries, 'note-1', anchored ? { n: 1000, last } : undefined)
}

describe('a history of a thousand steps', () => {
  it('is whole', async () => {
    expect(await check(long)).toMatchObject({ kind: 'whole', standing: { n: 1000, returns: 333 } })
  })

  // One is tried in every place by what `verifyHistory` looks at first; each takes a whole verification.
  const PLACES = [1, 2, 3, 4, 499, 500, 501, 998, 999, 1000]
  const kinds: Record<string, (nth: number) => readonly unknown[]> = {
    'an edit': (nth) => long.map((each, i) => (i === nth - 1 ? { ...each, why: 'changed' } : each)),
    'a deletion': (nth) => long.filter((_, i) => i !== nth - 1),
    'an insertion': (nth) => [...long.slice(0, nth), long[nth - 1], ...long.slice(nth)],
    'a cut behind it': (nth) => long.slice(0, nth - 1),
    'a swap with the next': (nth) => {
      const [one, other] = [nth - 1, nth === 1000 ? 0 : nth]
      return long.map((each, i) => (i === one ? long[other] : i === other ? long[one] : each))
    },
  }
  it.each(Object.keys(kinds).flatMap((kind) => PLACES.map((nth) => [kind, nth] as const)))(
    '%s at %i is detected',
    async (kind, nth) => {
      expect((await check(kinds[kind]?.(nth) ?? [])).kind).toBe('broken')
    },
  )

  it('shows a cut only to who knows how far it went', async () => {
    expect((await check(long.slice(0, 999), false)).kind).toBe('whole')
    expect(await check(long.slice(0, 999))).toMatchObject({ kind: 'broken', why: 'cut' })
  })

  it('shows any edit of any member', async () => {
    const three = long.slice(0, 3)
    const changes: Partial<Record<keyof HistoryEntry, unknown>> = {
      note: 'note-2',
      seq: 4,
      at: '2026-01-12T15:00:00.001Z',
      zone: '',
      by: { ...three[2]?.by, name: 'Somebody else' },
      did: { ...RETURNED, reasons: ['other'] },
      why: 'because',
      digest: await digestOf('other words'),
      prev: '',
      hash: three[0]?.hash,
      sig: three[0]?.sig,
    }
    for (const [key, value] of Object.entries(changes)) {
      const changed = [...three.slice(0, 2), { ...three[2], [key]: value }]
      expect((await verifyHistory(changed, 'note-1')).kind, key).toBe('broken')
    }
  })

  it('shows one that is chained anew by somebody without the keys', async () => {
    // The forger has keys of their own and calls themselves the reviewer.
    const forger = await aSignatory(reviewer.name, 'PT')
    const forged = await aHistory(
      'note-1',
      [author, SIGNED],
      [author, to(reviewer)],
      [forger, RETURNED],
    )
    expect(await verifyHistory(forged, 'note-1')).toMatchObject({ seq: 3, why: 'not-reviewer' })
    // Or claims their key id.
    const [last] = forged.slice(2)
    if (!last) throw new Error('three entries')
    const { hash: _, sig, ...rest } = last
    const content = { ...rest, by: { ...last.by, keyId: reviewer.keyId } }
    const claimed = { ...content, hash: await digestOf(content), sig }
    expect(await verifyHistory([...forged.slice(0, 2), claimed], 'note-1')).toMatchObject({
      why: 'keys',
    })
  })

  it('of any rest that is no entry says so and does not throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1, maxLength: 3 }), async (rest) => {
        const read = await verifyHistory([...long.slice(0, 1), ...rest], 'note-1')
        expect(read).toEqual({ kind: 'broken', seq: 2, why: 'form' })
      }),
      { numRuns: 200 },
    )
  })
})

it('several steps at once are one after the other', async () => {
  const occasion = { note: 'n', digest: WORDS, at: '2026-01-12T15:00:00.000Z', zone: '' }
  const steps = [SIGNED, to(reviewer)].map((did) => ({ did, why: '' }))
  const entries = await chained(author.identity, 'PT', { n: 0, last: '' }, occasion, steps)
  expect(entries.map(({ seq }) => seq)).toEqual([1, 2])
  expect(await verifyHistory(entries, 'n')).toMatchObject({
    kind: 'whole',
    standing: { state: 'submitted', author: author.keyId, reviewers: [{ keyId: reviewer.keyId }] },
  })
})

describe('what is broken is named, with its place', () => {
  /** An entry whose members fit together, whoever may have signed it. */
  const hashed = async (entry: HistoryEntry | undefined, change: Partial<HistoryEntry>) => {
    const { hash: _, sig, ...rest } = { ...entry, ...change } as HistoryEntry
    return { ...rest, hash: await digestOf(rest), sig }
  }
  const three = (third: unknown) => [...long.slice(0, 2), third]

  it('another note, a wrong place, other words', async () => {
    const history = long.slice(0, 3)
    expect(await verifyHistory(history, 'note-2')).toEqual({
      kind: 'broken',
      seq: 1,
      why: 'other-note',
    })
    const renumbered = await hashed(long[2], { seq: 4 })
    expect(await verifyHistory(three(renumbered), 'note-1')).toEqual({
      kind: 'broken',
      seq: 3,
      why: 'order',
    })
    const unchained = await hashed(long[2], { prev: long[0]?.hash ?? '' })
    expect(await verifyHistory(three(unchained), 'note-1')).toEqual({
      kind: 'broken',
      seq: 3,
      why: 'order',
    })
    const changed = { ...long[2], why: 'because' }
    expect(await verifyHistory(three(changed), 'note-1')).toEqual({
      kind: 'broken',
      seq: 3,
      why: 'changed',
    })
  })

  it('a signature of somebody else, or of other bytes, or none', async () => {
    const unsigned = await hashed(long[2], { why: 'because' })
    const broken = { kind: 'broken', seq: 3, why: 'signature' }
    expect(await verifyHistory(three(unsigned), 'note-1')).toEqual(broken)
    const sig = long[0]?.sig ?? ''
    expect(await verifyHistory(three({ ...long[2], sig }), 'note-1')).toEqual(broken)
    // Another text of the very same bytes.
    const last = long[2]?.sig.at(-1) ?? ''
    const same = String.fromCharCode(last.charCodeAt(0) + 1)
    const other = { ...long[2], sig: (long[2]?.sig.slice(0, -1) ?? '') + same }
    expect(await verifyHistory(three(other), 'note-1')).toEqual(broken)
  })

  it('an end that is not the one that was known', async () => {
    const [one, two] = [long.slice(0, 3), long.slice(0, 2)]
    const anchor = { n: 3, last: long[2]?.hash ?? '' }
    expect((await verifyHistory(one, 'note-1', anchor)).kind).toBe('whole')
    expect(
      (await verifyHistory(long.slice(0, 4), 'note-1', anchor)).kind,
      'it may have grown',
    ).toBe('whole')
    expect(await verifyHistory(two, 'note-1', anchor)).toEqual({
      kind: 'broken',
      seq: 3,
      why: 'cut',
    })
    expect((await verifyHistory([], 'note-1', { n: 0, last: '' })).kind).toBe('whole')
    expect((await verifyHistory([], 'note-1', anchor)).kind).toBe('broken')
  })

  it('a browser that cannot check, or cannot use a key', async () => {
    const importKey = vi.spyOn(crypto.subtle, 'importKey')
    importKey.mockRejectedValue(new DOMException('no Ed25519', 'NotSupportedError'))
    const history = long.slice(0, 3)
    expect(await verifyHistory(history, 'note-1')).toEqual({
      kind: 'broken',
      seq: 1,
      why: 'cannot-check',
    })
    importKey.mockRejectedValue(new DOMException('no point', 'DataError'))
    expect(await verifyHistory(history, 'note-1')).toEqual({ kind: 'broken', seq: 1, why: 'keys' })
    importKey.mockRestore()
  })
})
