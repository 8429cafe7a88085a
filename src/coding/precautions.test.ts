import { describe, expect, it } from 'vitest'
import { type Intervention } from './intervention'
import { interventionOf } from './interventions'
import { kindOf, precautionsOf } from './precautions'

const technique = (id: string): Intervention => {
  const found = interventionOf(id)
  if (!found) throw new Error(`no intervention ${id}`)
  return found
}

describe('kinds of hand work', () => {
  it.each([
    ['thrust-manipulation', '', 'thrust'],
    ['joint-mobilization', 'V', 'thrust'],
    ['joint-mobilization', 'grade 5', 'thrust'],
    ['joint-mobilization', 'III', 'mobilization'],
    ['joint-mobilization', 'IV', 'mobilization'],
    ['joint-mobilization', '', 'mobilization'],
    ['joint-mobilization', 'I', undefined],
    ['joint-mobilization', 'grade II+', undefined],
    ['joint-mobilization', 'I-II', undefined],
    ['joint-mobilization', '2', undefined],
    ['rib-mobilization', '3', 'mobilization'],
    ['muscle-energy', '', undefined],
    ['strain-counterstrain', '', undefined],
    ['neural-mobilization', '', undefined],
    ['myofascial-release', '', 'soft-tissue'],
    ['lymphatic-drainage', '', 'lymphatic'],
    ['joint-distraction', 'II', 'traction'],
    ['97110', '', undefined],
  ])('%s of grade "%s" is %s', (id, grade, kind) => {
    expect(kindOf(technique(id), grade)).toBe(kind)
  })
})

describe('precautions of a diagnosis', () => {
  it('are none for neck pain', () => {
    expect(precautionsOf('M54.2')).toEqual([])
  })

  it('weigh a thrust with osteoporosis more than a mobilization', () => {
    expect(precautionsOf('m81.0').map((p) => p.effects)).toEqual([
      { thrust: 'grave', mobilization: 'mild', traction: 'mild' },
    ])
  })

  it('hold for a fracture until it has healed, at its place', () => {
    expect(precautionsOf('S62.101D')[0]?.where).toEqual(['wrist-hand'])
    expect(precautionsOf('S62.101K')).toHaveLength(1)
    expect(precautionsOf('S62.101S')).toEqual([])
    expect(precautionsOf('S62.101')).toEqual([])
  })

  it('weigh bleeding by medicine less than a bleeding disorder, and a clotting one not at all', () => {
    expect(precautionsOf('D68.32').map((p) => p.effects)).toEqual([
      { thrust: 'mild', 'soft-tissue': 'mild' },
    ])
    expect(precautionsOf('D68.0')[0]?.effects.thrust).toBe('grave')
    expect(precautionsOf('D68.51')).toEqual([])
  })

  it('leave the kneecap free over a new knee', () => {
    expect(precautionsOf('Z96.651')[0]?.spares).toEqual(['patella'])
  })

  it('forbid work on an open wound and limit it while the wound heals', () => {
    expect(precautionsOf('S81.811A')[0]?.effects['soft-tissue']).toBe('grave')
    expect(precautionsOf('S81.811D')[0]?.effects['soft-tissue']).toBe('mild')
    expect(precautionsOf('S81.811S')).toEqual([])
  })

  it('leave drainage free beside regional pain', () => {
    expect(precautionsOf('G90.511')[0]?.effects.lymphatic).toBeUndefined()
  })

  it('forbid nothing about drainage beside blood thinners', () => {
    expect(precautionsOf('Z79.01')[0]?.effects).toEqual({ thrust: 'mild', 'soft-tissue': 'mild' })
  })

  it('hold for every code of a chapter where the chapter is meant', () => {
    expect(precautionsOf('C50.911')).toHaveLength(1)
    expect(precautionsOf('O26.891')).toHaveLength(1)
  })
})
