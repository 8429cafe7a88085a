import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTERVENTIONS, interventionOf } from '../../../coding/interventions'
import { newPerson } from '../../../domain/new-note'
import { regionInNote } from '../../../domain/region'
import { TreatmentBlock } from '../../../domain/treatment-block'
import { blockOf, readQuickLine, type QuickPart } from './quick-entry'
import { techniqueNamed } from './quick-words'

const people = [
  newPerson('pt'),
  { ...newPerson('pta'), credential: 'PTA' as const },
  { ...newPerson('spt'), credential: 'student' as const },
]

/** A part in one line, to compare with. */
const said = (part: QuickPart): string =>
  [
    part.intervention ?? '?',
    part.grade && `grade ${part.grade}`,
    ...part.regions.map(regionInNote),
    part.minutes && `${part.minutes} min`,
    part.start && `${part.start} to ${part.end}`,
    part.performer && `by ${part.performer.id}`,
    part.detail && `"${part.detail}"`,
  ]
    .filter(Boolean)
    .join(', ')

const read = (line: string): string[] => readQuickLine(line, people).map(said)

describe('a quick line', () => {
  it.each([
    // What the help says.
    ['jm g3 c5-6 r 12', 'joint-mobilization, grade III, right C5-6 segment, 12 min'],
    ['stm ut 10', 'soft-tissue-mobilization, upper trapezius, 10 min'],
    ['+97110 15', '97110, 15 min'],
    // Techniques by abbreviation, name and code.
    ['mfr lps bil 8', 'myofascial-release, both lumbar paraspinals, 8 min'],
    ['tpr ut r 5', 'trigger-point-pressure, right upper trapezius, 5 min'],
    ['iastm achilles l 6', 'instrument-assisted, left Achilles tendon, 6 min'],
    ['mld ue r 30', 'lymphatic-drainage, right upper extremity, 30 min'],
    ['mt c-spine 8', 'manual-traction, cervical spine, 8 min'],
    ['met si l 4', 'muscle-energy, left sacroiliac joint, 4 min'],
    ['mwm ankle rt 10', 'mobilization-with-movement, right talocrural joint, 10 min'],
    ['nm carpal tunnel lt 6', 'neural-mobilization, left carpal tunnel, 6 min'],
    ['hvla t4-5 1', 'thrust-manipulation, T4-5 segment, 1 min'],
    ['Soft-tissue mobilization UT R 10', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['soft tissue scm l 3', 'soft-tissue-mobilization, left sternocleidomastoid, 3 min'],
    ['therex 15', '97110, 15 min'],
    ['97530 lifting 20', '97530, 20 min, "lifting"'],
    ['ut stm r 10', 'soft-tissue-mobilization, upper trapezius, 10 min, "r"'],
    // Grades.
    ['jm giii knee r 5', 'joint-mobilization, grade III, right knee joint, 5 min'],
    ['jm gr3 knee r 5', 'joint-mobilization, grade III, right knee joint, 5 min'],
    ['jm grade 4 knee r 5', 'joint-mobilization, grade IV, right knee joint, 5 min'],
    ['jm gr. iv+ knee r 5', 'joint-mobilization, grade IV+, right knee joint, 5 min'],
    ['jm g3-4 knee r 5', 'joint-mobilization, grade III-IV, right knee joint, 5 min'],
    ['jm iii knee r 5', 'joint-mobilization, grade III, right knee joint, 5 min'],
    ['jm g5 c5 r 2', 'joint-mobilization, grade V, right C5-6 segment, 2 min'],
    ['stm g3 ut r 5', 'soft-tissue-mobilization, right upper trapezius, 5 min, "g3"'],
    // Regions and sides.
    ['stm right ut 10', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['stm r ut 10', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['stm lt knee 10', 'soft-tissue-mobilization, left knee joint, 10 min'],
    ['stm lt r 10', 'soft-tissue-mobilization, right lower trapezius, 10 min'],
    [
      'stm ut r, ls r 10',
      'soft-tissue-mobilization, right upper trapezius, right levator scapulae, 10 min',
    ],
    [
      'stm ut r,ls l 10',
      'soft-tissue-mobilization, right upper trapezius, left levator scapulae, 10 min',
    ],
    ['jm t4-6 8', 'joint-mobilization, T4-5 segment, T5-6 segment, 8 min'],
    ['jm l4-s1 8', 'joint-mobilization, L4-5 segment, L5-S1 segment, 8 min'],
    ['jm c5/6 l 8', 'joint-mobilization, left C5-6 segment, 8 min'],
    ['stm upper trap both 9', 'soft-tissue-mobilization, both upper trapezius muscles, 9 min'],
    ['stm pec minor l 9', 'soft-tissue-mobilization, left pectoralis minor, 9 min'],
    ['stm sternum r 4', 'soft-tissue-mobilization, sternum, 4 min, "r"'],
    // Several regions go by this word, so none is chosen.
    ['stm pf 4', 'soft-tissue-mobilization, 4 min, "pf"'],
    ['stm glute l 4', 'soft-tissue-mobilization, 4 min, "glute l"'],
    // Minutes.
    ['stm ut r 10min', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ["stm ut r 10'", 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['stm ut r 10 minutes', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['stm ut r ١٠', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['stm ut r 10 2 sets', 'soft-tissue-mobilization, right upper trapezius, 10 min, "2 sets"'],
    ['jm 3 reps knee r 10', 'joint-mobilization, right knee joint, 10 min, "3 reps"'],
    ['jm 3x30s knee r 10', 'joint-mobilization, right knee joint, 10 min, "3x30s"'],
    ['stm ut r 10 guarding', 'soft-tissue-mobilization, right upper trapezius, 10 min, "guarding"'],
    ['stm ut r 8 12', 'soft-tissue-mobilization, right upper trapezius, "8 12"'],
    ['stm ut r 8 12min', 'soft-tissue-mobilization, right upper trapezius, 12 min, "8"'],
    ['stm ut r 12.5', 'soft-tissue-mobilization, right upper trapezius, 12.5 min'],
    ['stm ut r', 'soft-tissue-mobilization, right upper trapezius'],
    // The clock.
    ['jm c5 12 @10:01', 'joint-mobilization, C5-6 segment, 12 min, 10:01 to 10:13'],
    ['jm c5 12 @2:05 pm', 'joint-mobilization, C5-6 segment, 12 min, 14:05 to 14:17'],
    ['@ 1001 jm c5 12', 'joint-mobilization, C5-6 segment, 12 min, 10:01 to 10:13'],
    ['jm c5 @10:01-10:13', 'joint-mobilization, C5-6 segment, 12 min, 10:01 to 10:13'],
    ['jm c5 12 @25:61', 'joint-mobilization, C5-6 segment, 12 min, "@25:61"'],
    ['jm c5 12 @23:55', 'joint-mobilization, C5-6 segment, 12 min, 23:55 to '],
    ['jm c5 @10 12', 'joint-mobilization, C5-6 segment, 12 min, 10:00 to 10:12'],
    // Who.
    ['stm ut r 10 pta', 'soft-tissue-mobilization, right upper trapezius, 10 min, by pta'],
    ['stm ut r 10 student', 'soft-tissue-mobilization, right upper trapezius, 10 min, by spt'],
    ['stm ut r 10 ota', 'soft-tissue-mobilization, right upper trapezius, 10 min, "ota"'],
    // Remarks stay as they were typed.
    [
      'jm g3 c5-6 r 12 PA glide, Pain 3/10 after',
      'joint-mobilization, grade III, right C5-6 segment, 12 min, "PA glide, Pain 3/10 after"',
    ],
    ['+97110 deep neck flexors 15', '97110, 15 min, "deep neck flexors"'],
    [
      'stm ut r 10 tender at C2, ls quiet',
      'soft-tissue-mobilization, right upper trapezius, 10 min, "tender at C2, ls quiet"',
    ],
    ['stm 10 min ut r', 'soft-tissue-mobilization, right upper trapezius, 10 min'],
    ['jm pa glide c5-6 12', 'joint-mobilization, C5-6 segment, 12 min, "pa glide"'],
    // No technique.
    ['ut r 10', '?, 10 min, "ut r"'],
    ['traction 10', '?, 10 min, "traction"'],
    ['97140 10', '?, 10 min, "97140"'],
    ['constructor __proto__ 5', '?, 5 min, "constructor __proto__"'],
  ])('%s', (line, meaning) => {
    expect(read(line)).toEqual([meaning])
  })

  it('has parts between semicolons, and before a plus that begins a technique', () => {
    expect(read('jm g3 c5-6 r 12; stm ut 10 +97110 15;; ')).toEqual([
      'joint-mobilization, grade III, right C5-6 segment, 12 min',
      'soft-tissue-mobilization, upper trapezius, 10 min',
      '97110, 15 min',
    ])
    expect(read('stm ut 10 tight +tender')).toEqual([
      'soft-tissue-mobilization, upper trapezius, 10 min, "tight +tender"',
    ])
  })

  it('says that two numbers leave the minutes open', () => {
    expect(readQuickLine('stm ut r 8 12', people)[0]?.numbersInDoubt).toBe(true)
    expect(readQuickLine('stm ut r 8', people)[0]?.numbersInDoubt).toBe(false)
  })

  it('reads 200 parts', () => {
    const line = Array.from({ length: 200 }, (_, i) => `stm ut r ${i + 1} note${i}`).join('; ')
    const parts = readQuickLine(line, people)
    expect(parts.length).toBe(200)
    expect(said(parts[199] as QuickPart)).toBe(
      'soft-tissue-mobilization, right upper trapezius, 200 min, "note199"',
    )
  })

  it('names only interventions that exist, and each of them by its own words', () => {
    for (const { id, inNote, code } of INTERVENTIONS) {
      expect(techniqueNamed(id)).toBe(id)
      if (code === '97140') expect(techniqueNamed(inNote)).toBe(id)
    }
    for (const word of [
      'jm',
      'stm',
      'mfr',
      'tpr',
      'iastm',
      'mld',
      'mt',
      'met',
      'mwm',
      'nm',
      'te',
      'us',
    ])
      expect(interventionOf(techniqueNamed(word) ?? '')).toBeDefined()
  })
})

describe('a block from a quick line', () => {
  it('has everything the part says, by the author unless another is named', () => {
    const [part] = readQuickLine('jm g3 c5-6 r 12 @10:01 PA glide', people)
    expect(blockOf(part as QuickPart, 'b1', 'pt')).toMatchObject({
      id: 'b1',
      intervention: 'joint-mobilization',
      regions: [{ region: 'c5-6', side: 'right' }],
      parameters: { grade: 'III' },
      minutes: '12',
      start: '10:01',
      end: '10:13',
      performer: 'pt',
      detail: 'PA glide',
      origin: 'typed',
    })
    const [other] = readQuickLine('stm ut 10 pta', people)
    expect(blockOf(other as QuickPart, 'b2', 'pt')?.performer).toBe('pta')
  })

  it('is none without a technique', () => {
    const [part] = readQuickLine('ut 10', people)
    expect(blockOf(part as QuickPart, 'b', 'pt')).toBeUndefined()
  })

  const words = fc.constantFrom(
    ...'jm stm +97110 +te g3 grade 3 iii c5-6 ut r l bil upper trap 12 10min 12.5 @10:01 @ pm - + ; , @10-11 pta student glide ٣ 97140 constructor'.split(
      ' ',
    ),
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 30 }).map((all) => all.join(' ')),
  )

  it('is always a whole block, and loses no word that was typed', () => {
    fc.assert(
      fc.property(hostile, (line) => {
        for (const part of readQuickLine(line, people)) {
          const block = blockOf(part, 'b', 'pt')
          if (block) expect(TreatmentBlock.safeParse(block).success).toBe(true)
          const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').length
          // What is left for the remark is in the part, letter for letter.
          expect(letters(part.detail)).toBeLessThanOrEqual(letters(part.text))
          for (const word of part.detail.split(/\s+/))
            expect(part.text).toContain(word.replace(/,$/, ''))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('means the same every time', () => {
    fc.assert(
      fc.property(hostile, (line) => {
        expect(readQuickLine(line, people)).toEqual(readQuickLine(line, people))
      }),
    )
  })

  it('keeps a word nobody knows, wherever it stands', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), fc.nat(12), (all, at) => {
        const line = [...all.slice(0, at), 'zzqx', ...all.slice(at)].join(' ')
        expect(readQuickLine(line, people).some((part) => part.detail.includes('zzqx'))).toBe(true)
      }),
    )
  })
})
