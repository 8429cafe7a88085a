import { describe, expect, it } from 'vitest'
import type { HistoryEntry } from '../domain/history/history-entry'
import { deeds, entry, PEOPLE, SAME } from '../testing/a-walk'
import type { NoteText } from './note-text'
import { plainText, sectionText } from './plain-text'
import { asSigned, momentText, shortHash, signedText } from './signed-text'

const { learner, author, cosigner } = PEOPLE
/** Bytes 0x00, 0x01 and so on. */
const HASH = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const NAMES: Readonly<Record<string, string>> = { author: 'S. Lin', cosigner: 'R. Okafor' }

const history = (...steps: readonly HistoryEntry[]) =>
  steps.map((step, i): HistoryEntry => ({
    ...step,
    seq: i + 1,
    hash: HASH,
    at: `2026-01-12T17:0${i}:00.000Z`,
    zone: 'America/Chicago',
    by: { ...step.by, name: NAMES[step.by.keyId] ?? '' },
  }))
const sent = [entry(deeds['sign first'], learner, SAME), entry(deeds.submit, learner, SAME)]
const cosigned = [
  ...sent,
  entry(deeds.approve, cosigner, SAME),
  entry(deeds.cosign, cosigner, SAME),
]
const amended = {
  ...entry({ act: 'amended', text: 'Right,\t not left.\n\nSee \u202Etoday.' }, learner, SAME),
  why: 'Correction:  wrong side',
}
const note: NoteText = {
  mark: 'DRAFT, not signed',
  heading: 'GAR',
  sections: [
    {
      id: 'plan',
      title: 'Plan',
      sentences: [{ text: 'Goes on.', from: ['plan'], startsLine: true }],
    },
  ],
}
const INTEGRITY = 'integrity hash 0001-0203-0405-0607.'

describe('what stands under a signed note', () => {
  it.each([
    ['one without a history', []],
    ['one that waits', sent],
    ['one that is approved, not co-signed', cosigned.slice(0, 3)],
    ['one that came back', [...sent, entry(deeds.return, cosigner, SAME)]],
  ])('nothing, for %s', (_, steps) => {
    expect(signedText(history(...steps))).toBeUndefined()
  })

  it('who signed, co-signed and locked it, each with their time and zone', () => {
    expect(signedText(history(...cosigned, entry(deeds.lock, cosigner, SAME)))).toEqual({
      lines: [
        `Signed electronically in SkilledNote by S. Lin, student, 12 Jan 2026, 11:00 CST; ${INTEGRITY}`,
        `Co-signed electronically in SkilledNote by R. Okafor, MD, 12 Jan 2026, 11:03 CST; ${INTEGRITY}`,
        'Locked by R. Okafor, MD, 12 Jan 2026, 11:04 CST.',
      ],
      addenda: [],
    })
  })

  it('a signature that was taken back is not among them', () => {
    const signed = signedText(
      history(
        ...sent,
        entry(deeds.withdraw, learner, SAME),
        { ...entry(deeds['sign alone'], author, SAME) },
        amended,
      ),
    )
    expect(signed?.lines).toEqual([
      `Signed electronically in SkilledNote by S. Lin, PT, 12 Jan 2026, 11:03 CST; ${INTEGRITY}`,
    ])
  })

  it('each addendum with who, when and why, in safe words', () => {
    expect(signedText(history(...cosigned, amended, amended))?.addenda).toEqual([
      {
        head: `Addendum by S. Lin, student, 12 Jan 2026, 11:04 CST; reason: Correction: wrong side; ${INTEGRITY}`,
        lines: ['Right,  not left.', 'See today.'],
      },
      expect.objectContaining({ head: expect.stringContaining('11:05 CST') as string }),
    ])
  })

  it('is copied under the sections, and the draft mark is gone', () => {
    const signed = signedText(history(...cosigned, amended))
    if (!signed) throw new Error('Not signed')
    const text = plainText(asSigned(note, signed))
    expect(text.split('\n\n')).toEqual([
      'PLAN\nGoes on.',
      signed.lines.join('\n'),
      `ADDENDUM\n${signed.addenda[0]?.head}\nRight,  not left.\nSee today.\n`,
    ])
    expect(sectionText(asSigned(note, signed), note.sections[0]!)).toBe('Goes on.')
    expect(plainText(note)).toBe('DRAFT, not signed\n\nPLAN\nGoes on.\n')
  })

  it('claims no more than it can', () => {
    expect(JSON.stringify(signedText(history(...cosigned, amended)))).not.toMatch(/legal|certif/i)
  })
})

it.each([
  ['2026-07-01T04:30:00.000Z', 'America/Chicago', '30 Jun 2026, 23:30 CDT'],
  ['2026-01-12T17:00:00.000Z', 'Asia/Kolkata', '12 Jan 2026, 22:30 GMT+5:30'],
  ['2026-01-12T00:00:00.000Z', '', '12 Jan 2026, 00:00 UTC'],
  ['2026-01-12T00:00:00.000Z', 'No/Where', '12 Jan 2026, 00:00 UTC'],
])('%s in "%s" reads %s', (at, zone, text) => {
  expect(momentText(at, zone)).toBe(text)
})

it('a digest is shortened to what can be compared by eye', () => {
  expect(shortHash(HASH)).toBe('0001-0203-0405-0607')
  expect(shortHash('_-'.repeat(21) + 'A')).toBe('FFEF-FEFF-EFFE-FFEF')
})
