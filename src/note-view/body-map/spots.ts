import { regionOf } from '../../domain/region'
import type { Side } from '../../domain/treatment-block'
import { BACK } from './back-drawing'
import type { Drawn } from './drawing'
import { FRONT } from './front-drawing'
import { centre, mirrored, points, smoothPath, whole } from './outline'

export type View = 'front' | 'back'

/** Which of the patient's sides a spot is on; '' for the midline. */
export type SpotSide = Exclude<Side, 'both'>

/** One place on a figure that can be chosen. The same region may have a spot on each side and in each view. */
export interface Spot {
  readonly id: string
  readonly view: View
  readonly region: string
  readonly side: SpotSide
  readonly path: string
  /** For small spots: a wider outline that takes the pointer too. */
  readonly reach: string | undefined
  /** Centre on a sheet that holds both figures, front on the left. */
  readonly x: number
  readonly y: number
}

/** Width of one figure's sheet; a figure stands in its middle. */
export const SHEET = { width: 300, top: -8, height: 622 } as const

const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`

// Seen from the front the patient's left is at positive x; seen from the back it is the right.
function sideAt(view: View, half: 1 | -1): SpotSide {
  const positive = view === 'front' ? 'left' : 'right'
  const negative = view === 'front' ? 'right' : 'left'
  return half === 1 ? positive : negative
}

function spotsOf(view: View, drawn: Drawn): Spot[] {
  const middle = view === 'front' ? SHEET.width / 2 : SHEET.width * 1.5
  const sided = regionOf(drawn.region)?.sided === true
  // The viewer's left comes first, so that reading order is the order on the screen.
  return (sided ? ([-1, 1] as const) : ([1] as const)).map((half) => {
    const side = sided ? sideAt(view, half) : ''
    const spot = {
      id: `${view}-${drawn.region}-${side || 'mid'}`,
      view,
      region: drawn.region,
      side,
    }
    if (drawn.kind === 'node') {
      const [x, y] = [drawn.x * half, drawn.y]
      const path = ellipse(x, y, drawn.rx, drawn.ry)
      const reach = ellipse(x, y, drawn.rx + 4, drawn.ry + 4)
      return { ...spot, path, reach, x: middle + x, y }
    }
    const outline = points(drawn.outline)
    const placed = !sided ? whole(outline) : half === 1 ? outline : mirrored(outline)
    const { x, y } = centre(placed)
    return { ...spot, path: smoothPath(placed), reach: undefined, x: middle + x, y }
  })
}

export const SPOTS: readonly Spot[] = [
  ...FRONT.flatMap((drawn) => spotsOf('front', drawn)),
  ...BACK.flatMap((drawn) => spotsOf('back', drawn)),
]

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown'

/** The nearest spot in the direction of an arrow key; off the edge of one figure lies the other. */
export function neighbour(from: Spot, arrow: Arrow): Spot | undefined {
  const sideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight'
  const sign = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1
  let best: Spot | undefined
  let least = Infinity
  for (const spot of SPOTS) {
    if (!sideways && spot.view !== from.view) continue
    const [dx, dy] = [spot.x - from.x, spot.y - from.y]
    const along = (sideways ? dx : dy) * sign
    const across = Math.abs(sideways ? dy : dx)
    if (along < 3 || across > along * 2) continue
    const far = along + across * 2
    if (far < least) [best, least] = [spot, far]
  }
  return best
}
