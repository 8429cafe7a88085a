import { describe, expect, it } from 'vitest'
import { readText } from './read-text'

const says = (text: string): boolean =>
  readText(text).some(({ topic, status }) => topic === 'shared-minutes' && status === 'performed')

describe('how two disciplines divided the minutes of a session', () => {
  it.each([
    'Co-treat with OT; minutes split evenly.',
    'Co-treatment with OT for safety: 40 min divided between PT and OT.',
    'PT 20 min, OT 20 min.',
    'Only OT bills the session.',
    'Only PT counts these minutes.',
    'PT billed the first 20 minutes.',
    'OT reports 15 minutes, PT the rest.',
    '15 min billed by PT, the rest under OT.',
    '20 minutes each.',
    'Each discipline counts its own minutes.',
    'First half PT, second half OT.',
    'Time was allocated 20/20 between disciplines.',
    'Session divided with speech therapy.',
    '25 minutes credited to OT.',
    'Units were split: 2 PT, 1 OT.',
    'Occupational therapist claims the second 15 minutes.',
  ])('%s', (text) => {
    expect(says(text)).toBe(true)
  })

  it.each([
    'Co-treated with OT.',
    'Co-treatment for safety with transfers.',
    'OT present.',
    'PT and OT treated the patient together.',
    'Discussed the plan with OT.',
    'Exercise for 20 minutes.',
    'Split squat 2 x 10.',
    'Will split minutes with OT next visit.',
    'Session was 40 minutes.',
  ])('not: %s', (text) => {
    expect(says(text)).toBe(false)
  })
})
