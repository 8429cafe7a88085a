import { describe, expect, it } from 'vitest'
import {
  gainOf,
  measureOf,
  OUTCOME_MEASURES,
  scoreChange,
  type OutcomeMeasure,
  type ScoreChange,
} from './outcome-measures'

const named = (id: string): OutcomeMeasure => {
  const found = measureOf(id)
  if (!found) throw new Error(`no measure ${id}`)
  return found
}

describe('the table of measures', () => {
  it('names each once and knows no other', () => {
    expect(new Set(OUTCOME_MEASURES.map(({ id }) => id)).size).toBe(OUTCOME_MEASURES.length)
    expect(measureOf('unheard-of')).toBeUndefined()
  })

  it.each(OUTCOME_MEASURES.map((each) => [each.id, each] as const))(
    '%s has a range and thresholds that fit into it, each with its source',
    (_, { least, most, mdc, mcid }) => {
      expect(least).toBeLessThan(most)
      for (const threshold of [mdc, mcid])
        if (threshold) {
          expect(threshold.low).toBeGreaterThan(0)
          expect(threshold.low).toBeLessThanOrEqual(threshold.high)
          expect(threshold.high).toBeLessThan(most - least)
          expect(threshold.source).not.toBe('')
        }
    },
  )
})

describe('what a change of score means', () => {
  it.each<[string, number, number, ScoreChange]>([
    // Lower is better: error 5, matters from 7 on.
    ['ndi', 20, 16, 'within-error'],
    ['ndi', 20, 15, 'beyond-mdc'],
    ['ndi', 20, 14, 'beyond-mdc'],
    ['ndi', 20, 13, 'beyond-mcid'],
    ['ndi', 20, 24, 'within-error'],
    ['ndi', 20, 25, 'worse'],
    // Higher is better: error and what matters are the same.
    ['lefs', 40, 48, 'within-error'],
    ['lefs', 40, 49, 'beyond-mcid'],
    ['lefs', 40, 31, 'worse'],
    // What matters is less than the error: the error decides.
    ['quebec', 50, 42, 'within-error'],
    ['quebec', 50, 38, 'beyond-mcid'],
    // Publications differ: beyond all of them, or only beyond the error of the lowest.
    ['uefi', 40, 50, 'beyond-mdc'],
    ['uefi', 40, 51, 'beyond-mcid'],
    // No error is published: what matters stands for it.
    ['hit-6', 60, 58, 'within-error'],
    ['hit-6', 60, 52, 'beyond-mcid'],
    // Nothing that matters is published.
    ['limb-volume', 2400, 2000, 'beyond-mdc'],
    ['tug', 20, 10, 'not-judged'],
    ['walking-speed', 0.7, 0.8, 'beyond-mcid'],
    ['groc', 0, 5, 'beyond-mcid'],
  ])('%s from %d to %d: %s', (id, before, now, means) => {
    expect(scoreChange(named(id), before, now)).toBe(means)
  })

  it('is a gain by direction, with the decimals that were typed', () => {
    expect(gainOf(named('psfs'), 4, 6.1)).toBe(2.1)
    expect(gainOf(named('nprs'), 6.1, 4)).toBe(2.1)
    expect(gainOf(named('nprs'), 4, 6)).toBe(-2)
  })
})
