import { describe, expect, it } from 'vitest'
import { newPerson } from '../domain/new-note'
import { aNote, block } from '../testing/a-note'
import { assistantShare, minutesByRole } from './assistant-share'
import { readTreatment } from './read-treatment'

const SHARES: readonly (readonly [
  clinician: number,
  assistant: number,
  units: number,
  plain: number,
  withModifier: number,
])[] = [
  [13, 23, 2, 1, 1],
  [5, 10, 1, 0, 1],
  [8, 14, 1, 1, 0],
  [7, 8, 1, 0, 1],
  [7, 1, 1, 0, 1],
  [12, 12, 2, 1, 1],
  [14, 9, 2, 1, 1],
  [9, 14, 2, 1, 1],
  [15, 1, 1, 1, 0],
  [0, 30, 2, 0, 2],
  [20, 20, 3, 1, 2],
  [30, 8, 3, 2, 1],
  [38, 0, 3, 3, 0],
  [7, 0, 1, 1, 0],
  [0, 0, 0, 0, 0],
  // A spare unit of the day may go to a code with few minutes left over.
  [14, 2, 2, 1, 1],
  [2, 14, 2, 1, 1],
  [7, 15, 2, 1, 1],
  [15, 7, 2, 1, 1],
  // More units than the minutes can fill.
  [8, 1, 2, 2, 0],
  // Fewer units than full 15s: the clinician's come first.
  [40, 40, 3, 2, 1],
  [45, 15, 2, 2, 0],
]

/** The steps as Medicare's examples take them, the tenth and the pair of 9 to 14 minutes included. */
function published(clinician: number, assistant: number, units: number): [number, number] {
  let plain = Math.min(Math.floor(clinician / 15), units)
  let marked = Math.min(Math.floor(assistant / 15), units - plain)
  const left = units - plain - marked
  const rp = clinician - 15 * plain
  const ra = assistant - 15 * marked
  if (left === 2) return [plain + 1, marked + 1]
  if (left === 1) {
    if (rp >= 8) plain += 1
    else if (ra >= 8 || ra > 0.1 * (rp + ra)) marked += 1
    else plain += 1
  }
  return [plain, marked]
}

describe('units shared with an assistant', () => {
  it.each(SHARES)(
    'clinician %i, assistant %i minutes, %i units: %i without and %i with the modifier',
    (clinician, assistant, units, plain, withModifier) => {
      expect(assistantShare(clinician, assistant, units)).toMatchObject({
        plain,
        assistant: withModifier,
      })
    },
  )

  it('follows the published steps for every pair of minutes and every way to count them', () => {
    const wrong: string[] = []
    for (let clinician = 0; clinician <= 120; clinician += 1)
      for (let assistant = 0; assistant <= 120; assistant += 1) {
        const sum = clinician + assistant
        for (const units of new Set([Math.floor((sum + 7) / 15), Math.floor(sum / 15)])) {
          const [plain, marked] = published(clinician, assistant, units)
          const share = assistantShare(clinician, assistant, units)
          if (share.plain !== plain || share.assistant !== marked)
            wrong.push(`${clinician} and ${assistant} minutes, ${units} units`)
        }
      }
    expect(wrong).toEqual([])
  })

  it('tells the assistant’s part of the minutes', () => {
    expect(assistantShare(13, 23, 2).share).toBeCloseTo(23 / 36)
    expect(assistantShare(0, 0, 0).share).toBe(0)
    expect(assistantShare(0, 8, 1).share).toBe(1)
  })

  it('marks every unit of an assistant who worked alone, and none of a clinician who did', () => {
    for (let minutes = 0; minutes <= 120; minutes += 1) {
      const units = Math.floor((minutes + 7) / 15)
      expect(assistantShare(0, minutes, units).assistant).toBe(units)
      expect(assistantShare(minutes, 0, units).plain).toBe(units)
    }
  })

  it.each([
    [-1, 0, 0],
    [0, 1.5, 0],
    [0, 0, Number.NaN],
  ])('refuses %d, %d, %d', (clinician, assistant, units) => {
    expect(() => assistantShare(clinician, assistant, units)).toThrow(RangeError)
    expect(() => assistantShare(clinician, assistant, units)).toThrow(/whole number/)
  })
})

describe('minutes by role', () => {
  it('adds an assistant’s counted minutes of the code apart from everybody else’s', () => {
    const treatment = readTreatment(
      aNote((note) => {
        note.people.push(
          { ...newPerson('pta'), credential: 'PTA' },
          { ...newPerson('ota'), credential: 'OTA' },
          { ...newPerson('learner'), credential: 'student', guided: true },
          { ...newPerson('aide'), credential: 'aide' },
        )
        note.session.blocks = [
          block('joint-mobilization', 10),
          block('soft-tissue-mobilization', 12, { performer: 'pta' }),
          block('manual-traction', 3, { performer: 'ota' }),
          block('myofascial-release', 4, { performer: 'learner' }),
          block('myofascial-release', 5, { performer: 'aide' }),
          block('myofascial-release', 6, { performer: 'nobody' }),
          block('97110', 30, { performer: 'pta' }),
        ]
      }),
    )
    expect(minutesByRole(treatment, '97140')).toEqual({ clinician: 20, assistant: 15 })
    expect(minutesByRole(treatment, '97110')).toEqual({ clinician: 0, assistant: 30 })
    expect(minutesByRole(treatment, '97530')).toEqual({ clinician: 0, assistant: 0 })
  })
})
