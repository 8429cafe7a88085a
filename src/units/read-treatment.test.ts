import { describe, expect, it } from 'vitest'
import { aGoodNote, block } from '../testing/a-note'
import { clock, manual, session } from '../testing/a-session'
import { readTreatment } from './read-treatment'

describe('a session as a claim sees it', () => {
  it('adds the minutes of each timed code and has nothing against a consistent note', () => {
    const treatment = readTreatment(aGoodNote())
    expect(treatment).toMatchObject({
      perCode: [
        { code: '97140', minutes: 23 },
        { code: '97110', minutes: 15 },
      ],
      untimed: [],
      timedMinutes: 38,
      totalMinutes: 38,
      notCountedMinutes: [],
      visitMinutes: 45,
      conflicts: [],
    })
    expect(treatment.blocks[1]).toEqual({
      id: 'b2',
      index: 1,
      intervention: 'soft-tissue-mobilization',
      code: '97140',
      timed: true,
      minutes: 11,
      start: 614,
      end: 625,
      performer: expect.objectContaining({ id: 'me', credential: 'PT' }),
      notCounted: undefined,
      counted: 11,
    })
  })

  it('is empty for an empty session', () => {
    expect(session([])).toEqual({
      blocks: [],
      perCode: [],
      untimed: [],
      timedMinutes: 0,
      totalMinutes: 0,
      notCountedMinutes: [],
      visitMinutes: undefined,
      conflicts: [],
    })
  })

  it('keeps a code whose minutes are 0 or not known yet', () => {
    expect(session([manual(0), block('97110', '')]).perCode).toEqual([
      { code: '97140', minutes: 0 },
      { code: '97110', minutes: 0 },
    ])
  })
})

describe('minutes that do not count', () => {
  it.each([
    ['student', 'student'],
    ['aide', 'not-entitled'],
    ['atc', 'not-entitled'],
    ['lmt', 'not-entitled'],
  ])('are those of %s, in either total', (performer, why) => {
    const treatment = session([
      manual(10),
      manual(8, { performer }),
      block('97010', 7, { performer }),
      block('97530', 6, { performer }),
    ])
    expect(treatment).toMatchObject({ timedMinutes: 10, totalMinutes: 10, untimed: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 1, minutes: 8, why },
      { index: 2, minutes: 7, why },
      { index: 3, minutes: 6, why },
    ])
    expect(treatment.blocks[1]).toMatchObject({ minutes: 8, counted: 0, notCounted: why })
    expect(treatment.perCode).toEqual([
      { code: '97140', minutes: 10 },
      { code: '97530', minutes: 0 },
    ])
  })

  it.each(['me', 'pta', 'guided', '', 'nobody'])('are not those of "%s"', (performer) => {
    expect(session([manual(10, { performer })]).timedMinutes).toBe(10)
  })

  it.each(['group', 'concurrent', 'co-treatment'] as const)('are those of %s care', (delivery) => {
    const treatment = session([
      manual(10, { delivery }),
      block('20560', 5, { delivery }),
      manual(9),
    ])
    expect(treatment).toMatchObject({ timedMinutes: 9, totalMinutes: 9, untimed: [] })
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 10, why: delivery },
      { index: 1, minutes: 5, why: delivery },
    ])
  })

  it('count as a service of their own for a group, and for a modality that nobody attends', () => {
    const treatment = session([
      block('97150', 20, { delivery: 'group' }),
      block('97010', 10, { delivery: 'concurrent' }),
      manual(15),
    ])
    expect(treatment).toMatchObject({
      untimed: ['97150', '97010'],
      timedMinutes: 15,
      totalMinutes: 45,
      notCountedMinutes: [
        { index: 0, minutes: 20, why: 'untimed' },
        { index: 1, minutes: 10, why: 'untimed' },
      ],
    })
  })

  it('are those of untimed services, which enter the total treatment time alone', () => {
    const treatment = session([
      block('97161', 30),
      manual(8),
      block('97161', 5),
      block('G0283', ''),
    ])
    expect(treatment).toMatchObject({
      perCode: [{ code: '97140', minutes: 8 }],
      untimed: ['97161', 'G0283'],
      timedMinutes: 8,
      totalMinutes: 43,
    })
    expect(treatment.blocks[0]).toMatchObject({ timed: false, notCounted: 'untimed', counted: 0 })
  })

  it('are those of a block that names no service we know', () => {
    const treatment = session([block('', 5), block('moon-bathing', 6), manual(7)])
    expect(treatment).toMatchObject({ timedMinutes: 7, totalMinutes: 7, untimed: [] })
    expect(treatment.perCode).toEqual([{ code: '97140', minutes: 7 }])
    expect(treatment.notCountedMinutes).toEqual([
      { index: 0, minutes: 5, why: 'unnamed' },
      { index: 1, minutes: 6, why: 'unnamed' },
    ])
    expect(treatment.blocks[0]).toMatchObject({ code: '', timed: false, notCounted: 'unnamed' })
  })
})

it('reads 200 blocks, and says every overlap among them', () => {
  const apart = Array.from({ length: 200 }, (_, n) =>
    block(n % 2 ? '97110' : 'joint-mobilization', 2, {
      start: `${8 + Math.floor(n / 30)}:${String((n % 30) * 2).padStart(2, '0')}`,
      end: '',
    }),
  )
  const treatment = session(apart)
  expect(treatment.timedMinutes).toBe(400)
  expect(treatment.conflicts).toEqual([])
  const together = Array.from({ length: 200 }, () => clock('10:00', '10:02'))
  expect(session(together).conflicts).toHaveLength((200 * 199) / 2)
})
