import { describe, expect, it } from 'vitest'
import { regionOf } from '../../domain/region'
import { SHEET, SPOTS, neighbour, type Arrow, type Spot } from './spots'

const ARROWS: Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']

function spot(id: string): Spot {
  const found = SPOTS.find((s) => s.id === id)
  if (!found) throw new Error(`No spot ${id}`)
  return found
}

describe('the figure', () => {
  it('draws only regions that exist, each at least once and no spot twice', () => {
    expect(SPOTS.filter((s) => !regionOf(s.region))).toEqual([])
    expect(new Set(SPOTS.map((s) => s.id)).size).toBe(SPOTS.length)
    expect(new Set(SPOTS.map((s) => s.region)).size).toBeGreaterThanOrEqual(60)
  })

  it('has the right side of the patient on the left of the front and on the right of the back', () => {
    const wrong = SPOTS.filter((s) => {
      const middle = s.view === 'front' ? SHEET.width / 2 : SHEET.width * 1.5
      const onViewersLeft = s.x < middle
      if (s.side === '') return Math.abs(s.x - middle) > 0.01
      return (s.side === 'right') !== (s.view === 'front' ? onViewersLeft : !onViewersLeft)
    })
    expect(wrong).toEqual([])
  })

  it('draws every path with numbers', () => {
    expect(SPOTS.filter((s) => /NaN|undefined/.test(s.path))).toEqual([])
  })
})

describe('arrow keys', () => {
  it('reach every spot from the first one', () => {
    const reached = new Set<Spot>()
    const next = SPOTS.slice(0, 1)
    for (let at = next.pop(); at; at = next.pop()) {
      if (reached.has(at)) continue
      reached.add(at)
      for (const arrow of ARROWS) {
        const to = neighbour(at, arrow)
        if (to) next.push(to)
      }
    }
    expect(SPOTS.filter((s) => !reached.has(s)).map((s) => s.id)).toEqual([])
  })

  it.each([
    ['front-patella-right', 'ArrowDown', 'front-patellar-tendon-right'],
    ['front-patella-right', 'ArrowRight', 'front-patella-left'],
    ['back-calf-left', 'ArrowDown', 'back-soleus-left'],
    ['back-hamstrings-right', 'ArrowUp', 'back-gluteus-maximus-right'],
    ['front-hand-left', 'ArrowDown', 'front-fingers-left'],
  ] as const)('%s, %s: %s', (from, arrow, to) => {
    expect(neighbour(spot(from), arrow)?.id).toBe(to)
  })

  it('stay on a figure going up and down, and cross to the other one sideways', () => {
    for (const s of SPOTS)
      for (const arrow of ['ArrowUp', 'ArrowDown'] as const)
        expect(neighbour(s, arrow)?.view ?? s.view).toBe(s.view)
    expect(neighbour(spot('front-fingers-left'), 'ArrowRight')?.view).toBe('back')
  })
})
