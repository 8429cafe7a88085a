import { describe, expect, it } from 'vitest'
import { regionOf } from '../domain/region'
import { interventionOf } from './interventions'
import { looksInto, screenOf, SCREENS, screensFor, type ScreenedTechnique } from './screens'

function technique(id: string, region: string, grade = ''): ScreenedTechnique {
  const intervention = interventionOf(id)
  const area = regionOf(region)?.area
  if (!intervention || !area) throw new Error(`no ${id} at ${region}`)
  return { intervention, grade, areas: [area], regions: [region] }
}
const asked = (id: string, region: string, grade = '', ...codes: readonly string[]) =>
  screensFor([technique(id, region, grade)], codes).map((screen) => screen.id)

describe('screens that a technique calls for', () => {
  it.each([
    ['joint-mobilization', 'c5-6', 'III', ['neck-artery', 'red-flags']],
    ['joint-mobilization', 'c5-6', 'II', []],
    ['joint-mobilization', 'c1-2', 'IV', ['neck-artery', 'upper-neck', 'red-flags']],
    [
      'thrust-manipulation',
      'c5-6',
      '',
      ['neck-artery', 'upper-neck', 'spinal-cord', 'red-flags', 'bone'],
    ],
    ['thrust-manipulation', 't4-5', '', ['spinal-cord', 'red-flags', 'bone']],
    ['thrust-manipulation', 'ankle-joint', '', ['bone']],
    ['manual-traction', 'cervical-spine', '', ['neck-artery', 'spinal-cord', 'red-flags']],
    ['manual-traction', 'lumbar-spine', '', ['cauda-equina', 'red-flags']],
    ['rib-mobilization', 'upper-ribs', 'III', ['red-flags', 'bone']],
    ['joint-mobilization', 'knee-joint', 'IV', []],
    ['soft-tissue-mobilization', 'calf', '', ['vein-clot']],
    ['soft-tissue-mobilization', 'upper-trapezius', '', []],
    ['instrument-assisted', 'quadriceps', '', ['skin']],
    ['lymphatic-drainage', 'upper-limb-lymph', '', ['vein-clot', 'skin', 'fluid-load']],
  ])('%s at %s, grade "%s": %j', (id, region, grade, screens) => {
    expect(asked(id, region, grade)).toEqual(screens)
  })

  it('are joined by those that a diagnosis calls for', () => {
    expect(asked('soft-tissue-mobilization', 'upper-trapezius', '', 'Z79.01', 'M54.2')).toEqual([
      'skin',
    ])
  })

  it('are none while nothing is done', () => {
    expect(screensFor([], ['M81.0'])).toEqual([])
  })
})

describe('a screen', () => {
  it('has a name of its own and lists what is asked', () => {
    expect(new Set(SCREENS.map(({ id }) => id)).size).toBe(SCREENS.length)
    for (const { itemsInNote } of SCREENS) expect(itemsInNote.split(', ').length).toBeGreaterThan(2)
    expect(screenOf('bone')?.inNote).toBe('bone integrity')
    expect(screenOf('unheard-of')).toBeUndefined()
  })

  it('looks into some conditions and not into others', () => {
    const bone = SCREENS.find(({ id }) => id === 'bone')
    expect(bone && looksInto(bone, 'M81.0')).toBe(true)
    expect(bone && looksInto(bone, 'M54.2')).toBe(false)
  })
})
