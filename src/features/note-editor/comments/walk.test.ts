import { describe, expect, it } from 'vitest'
import { nextStop, type Stop } from './walk'

const stops: readonly Stop[] = [
  { key: 'c1', place: '', comment: 'c1' },
  { key: 'c2', place: 'plan.text', comment: 'c2' },
  { key: 'c3', place: 'plan.text', comment: 'c3' },
  { key: 'f1', place: 'visit.patient' },
]
const walk = (step: 1 | -1, last?: string, here = '') => nextStop(stops, last, here, step)?.key

describe('the walk over comments and findings', () => {
  it('begins with the first, or from behind with the last', () => {
    expect(walk(1)).toBe('c1')
    expect(walk(-1)).toBe('f1')
  })

  it('goes on from the stop before, two at one place included, and round', () => {
    expect(walk(1, 'c1')).toBe('c2')
    expect(walk(1, 'c2', 'plan.text')).toBe('c3')
    expect(walk(1, 'c3', 'plan.text')).toBe('f1')
    expect(walk(1, 'f1', 'visit.patient')).toBe('c1')
    expect(walk(-1, 'c1')).toBe('f1')
    expect(walk(-1, 'c3', 'plan.text')).toBe('c2')
  })

  it('goes on from the field that was entered by hand', () => {
    expect(walk(1, undefined, 'visit.patient')).toBe('c1')
    expect(walk(-1, undefined, 'visit.patient')).toBe('c3')
    expect(walk(1, 'gone', 'plan.text')).toBe('c3')
  })

  it('goes nowhere where there is nothing', () => {
    expect(nextStop([], undefined, '', 1)).toBeUndefined()
    expect(nextStop([], undefined, '', -1)).toBeUndefined()
  })
})
