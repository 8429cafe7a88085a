import { describe, expect, it } from 'vitest'
import { earlierNote } from '../../../testing/care'
import { score, scored } from '../../../testing/examined'
import { lastScore } from './last-score'

describe('the score an earlier note holds', () => {
  it('is the newest one of that measure', () => {
    const notes = [
      earlierNote('2026-01-09', scored(score('psfs', '3', '5'))),
      earlierNote('2026-01-07', scored(score('ndi', '20', ' 14 '))),
      earlierNote('2026-01-05', scored(score('ndi', '20', '16'))),
    ]
    expect(lastScore(notes, 'ndi')).toEqual({ value: '14', date: '2026-01-07' })
  })

  it('is the earlier value with its own day, where nothing newer was scored', () => {
    const notes = [earlierNote('2026-01-09', scored(score('ndi', '20', '', '2025-12-20')))]
    expect(lastScore(notes, 'ndi')).toEqual({ value: '20', date: '2025-12-20' })
  })

  it('is none without a day, a value or a measure', () => {
    const notes = [
      earlierNote('', scored(score('ndi', '20', '14', ''))),
      earlierNote('2026-01-05', scored(score('ndi', '', ''))),
    ]
    expect(lastScore(notes, 'ndi')).toBeUndefined()
    expect(lastScore(notes, '')).toBeUndefined()
    expect(lastScore(notes, 'odi')).toBeUndefined()
  })
})
