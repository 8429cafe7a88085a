/** A point of a drawing. A corner is sharp; everything else is drawn through smoothly. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly corner: boolean
}

/** Reads "12,40 18,52! 9,60"; an exclamation mark makes a corner. */
export const points = (text: string): Point[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [x, y] = pair.replace('!', '').split(',').map(Number)
      return { x: x ?? 0, y: y ?? 0, corner: pair.endsWith('!') }
    })

export const mirrored = (half: readonly Point[]): Point[] =>
  half.map((p) => ({ ...p, x: -p.x })).toReversed()

/** A whole outline from its half at positive x, drawn from the midline at the top to the midline at the bottom. */
export const whole = (half: readonly Point[]): Point[] => [
  ...half,
  ...mirrored(half).filter((p) => p.x !== 0),
]

const round = (n: number): number => Math.round(n * 10) / 10

/** A closed SVG path through the points: a Catmull-Rom spline written as cubic curves. */
export function smoothPath(closed: readonly Point[]): string {
  const n = closed.length
  const at = (i: number): Point => closed[(i + n) % n] ?? { x: 0, y: 0, corner: true }
  // The control point next to `p`, pulled along the line between its neighbours.
  const pull = (before: Point, p: Point, after: Point, towards: 1 | -1): string => {
    const strength = p.corner ? 0 : towards / 6
    return `${round(p.x + (after.x - before.x) * strength)} ${round(p.y + (after.y - before.y) * strength)}`
  }
  const first = at(0)
  const curves = closed.map((p, i) => {
    const [next, after] = [at(i + 1), at(i + 2)]
    return `C${pull(at(i - 1), p, next, 1)} ${pull(p, next, after, -1)} ${round(next.x)} ${round(next.y)}`
  })
  return `M${round(first.x)} ${round(first.y)}${curves.join('')}Z`
}

/** The middle of an outline: the mean of its points, close enough for shapes of this size. */
export function centre(outline: readonly Point[]): { x: number; y: number } {
  const sum = outline.reduce((s, p) => ({ x: s.x + p.x, y: s.y + p.y }), { x: 0, y: 0 })
  return { x: sum.x / outline.length, y: sum.y / outline.length }
}
