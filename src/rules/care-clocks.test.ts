import { describe, expect, it } from 'vitest'
import { NO_CARE_DATES, type CareDates } from '../domain/plan-of-care'
import { care as dates, earlierNote } from '../testing/care'
import { dayByNotes, readCare } from './care-clocks'

const day = (entered: Partial<CareDates>, ...earlier: ReturnType<typeof earlierNote>[]) =>
  dayByNotes(readCare({ ...NO_CARE_DATES, ...entered }), '2026-01-12', earlier)

describe('the treatment day by the notes on the device', () => {
  it('is not known without a report, a start and a count', () => {
    expect(day({}, earlierNote('2026-01-09'))).toBeUndefined()
    expect(day({ reportOn: '2026-01-05' })).toBeUndefined()
  })

  it('counts each day since the report once, and this one', () => {
    const notes = ['2026-01-09', '2026-01-09', '2026-01-07', '2026-01-05'].map((d) =>
      earlierNote(d),
    )
    expect(day({ reportOn: '2026-01-05' }, ...notes)).toBe(3)
  })

  it('counts the day of the evaluation, which is no report', () => {
    const notes = ['2026-01-09', '2026-01-05'].map((d) => earlierNote(d))
    expect(day({ startOn: '2026-01-05' }, ...notes)).toBe(3)
    expect(day({ startOn: '2026-01-05', reportOn: '2026-01-05' }, ...notes)).toBe(3)
  })

  it('carries on the count of the newest note that has one', () => {
    const six = earlierNote('2026-01-07', dates({ daysSinceReport: '6' }))
    expect(day({}, six)).toBe(7)
    expect(day({}, earlierNote('2026-01-09'), six)).toBe(8)
    expect(day({ startOn: '2026-01-07' }, six)).toBe(7)
  })

  it('starts anew after a report, be it of that day or named otherwise since', () => {
    const six = earlierNote('2026-01-07', dates({ daysSinceReport: '6' }))
    expect(day({ reportOn: '2026-01-07' }, earlierNote('2026-01-09'), six)).toBe(2)
    const old = earlierNote('2026-01-07', dates({ reportOn: '2025-12-01', daysSinceReport: '6' }))
    expect(day({ reportOn: '2026-01-02' }, old)).toBe(2)
    expect(day({ reportOn: '2025-12-01' }, old)).toBe(7)
  })

  it('reads past a count that is none', () => {
    const bad = earlierNote('2026-01-09', dates({ daysSinceReport: 'six' }))
    const five = earlierNote('2026-01-07', dates({ daysSinceReport: '5' }))
    expect(day({}, bad, five)).toBe(7)
  })
})
