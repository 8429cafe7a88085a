import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const expectExact = (text: string): void => {
  for (const { from, to, words, quote } of readText(text)) {
    expect(text.slice(from, to)).toBe(words)
    expect(words).not.toBe('')
    expect(quote.length).toBeLessThanOrEqual(160)
    expect(quote).toBe(quote.trim())
  }
}

const NOTE = `Pt. reports R neck pain 6/10 x 3 weeks since lifting boxes; unable to check blind spot.
Rotation R 55°, L 70°. C5-6 PA hypomobile 2/6, capsular end-feel. TTP R UT 2+.
Grade III unilateral PA C5-6 R, 12 min, 10:04-10:16. STM R UT 11 min. No dry needling.
Post-treatment rotation 68°. Pain 6/10 -> 3/10. Tolerated well.
Plan: 2x/wk x 4 weeks. Progress to grade IV because ROM +13°.`

describe('reading a text', () => {
  it('finds nothing in nothing', () => {
    expect(readText('')).toEqual([])
    expect(readText(' \n\t ')).toEqual([])
  })
  it('gives exact places in the text', () => {
    expectExact(NOTE)
    expectExact(`\n\n  ${NOTE.replaceAll('\n', '\r\n')}`)
    expectExact('Right upper trap — STM 8 min… “tolerated well” 👍 pain 6/10→3/10')
  })
  it('reads the same sentence at two places', () => {
    const twice = readText('No pain. Rested. No pain.')
    expect(twice.filter((m) => m.topic === 'symptom').map((m) => m.from)).toEqual([3, 20])
    expectExact('No pain. Rested. No pain.')
  })
  it('keeps what it read of a sentence that did not move', () => {
    const before = readText('STM to UT 8 min. Pain 3/10.')
    const after = readText('STM to UT 8 min. Pain 3/10 now.')
    expect(after[0]).toBe(before[0])
  })
  it('follows a sentence that moves', () => {
    expect(readText('Pain 3/10.')[0]?.from).toBe(0)
    expect(readText('Well. Pain 3/10.').find((m) => m.topic === 'symptom')?.from).toBe(6)
    expect(readText('Pain 3/10.')[0]?.from).toBe(0)
  })
  it('forgets the oldest sentences and reads them again alike', () => {
    const first = readText('Dry needling to UT.')
    for (let i = 0; i < 2100; i += 1) readText(`Line ${i}.`)
    expect(readText('Dry needling to UT.')).toEqual(first)
  })
  it('quotes a long sentence around the words', () => {
    const long = `${'and so it went on and on with more words '.repeat(8)}with dry needling to the neck ${'and so it went on and on with more words '.repeat(8)}`
    const mention = readText(long).find((m) => m.topic === 'needling')
    expect(mention?.quote).toContain('dry needling')
    expect(mention?.quote.length).toBeLessThanOrEqual(160)
    expectExact(long)
  })
})

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one long word', 'a'.repeat(50_000)],
  ['blanks', ' '.repeat(50_000)],
  ['commas', 'no,'.repeat(17_000)],
  ['hits and cues without blanks', 'pain,no,'.repeat(6_000)],
  ['digits', '1'.repeat(50_000)],
  ['number joints', '1/1-1:1.'.repeat(6_000)],
  ['dashes', '-'.repeat(50_000)],
  ['colons', 'a:'.repeat(25_000)],
  ['emoji', '👩‍⚕️🦵'.repeat(7_000)],
  ['bidirectional marks', '\u202e\u2066no\u2069 pain\u200f '.repeat(4_000)],
  ['control characters', '\u0000\u0007\u001b'.repeat(16_000)],
  ['lone surrogates', '\ud83d'.repeat(50_000)],
  ['near misses', 'dry dry dry not not not '.repeat(2_000)],
  ['heading after heading', 'PLAN:\n'.repeat(8_000)],
]

// Far beyond what a slow machine needs; what grows faster than the text would not end in it.
const GOOD_TIME = 30_000

describe('reading anything that can be typed or pasted', () => {
  it.each(HOSTILE)(
    'takes %s in good time',
    (_name, text) => {
      expectExact(text)
    },
    GOOD_TIME,
  )
  it(
    'never throws and is always exact',
    () => {
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectExact), {
        numRuns: 60,
      })
      const piece = fc.constantFrom(
        ...'no|not|pain|dry|needling|STM|12|min|.|,|;|\n|but|R|55|->|68|plan:|e-stim|/|(|)|–|w/|s/p|10:04|C5-6|’|°|%|and|to'.split(
          '|',
        ),
      )
      fc.assert(
        fc.property(
          fc.array(piece, { maxLength: 40 }),
          fc.constantFrom('', ' '),
          (pieces, glue) => {
            expectExact(pieces.join(glue))
          },
        ),
        { numRuns: 120 },
      )
    },
    GOOD_TIME,
  )
})

const NOTES = '../shared/data/notes/mtsamples_rehab.jsonl'
const NEVER_HERE = ['needling', 'injection', 'electrical-stimulation', 'biofeedback', 'massage']

describe.runIf(existsSync(NOTES))('reading published therapy notes', () => {
  const notes = existsSync(NOTES)
    ? readFileSync(NOTES, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { name: string; text: string })
    : []
  it.each(notes.map((note) => [note.name, note.text] as const))('%s', (name, text) => {
    expectExact(text)
    if (!/^(?:Physical Therapy|Occupational Therapy Discharge Summary)/.test(name)) return
    const done = readText(text).filter((m) => m.status === 'performed')
    expect(done.filter((m) => NEVER_HERE.includes(m.topic))).toEqual([])
    expect(done.filter((m) => m.topic === 'modality' || m.topic === 'technique')).toEqual([])
  })
})
