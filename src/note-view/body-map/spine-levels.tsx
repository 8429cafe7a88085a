import { REGIONS, regionOf, type Area } from '../../domain/region'
import type { TreatedRegion } from '../../domain/treatment-block'

const STRETCHES: readonly { area: Area; whole: string; top: number; bottom: number }[] = [
  { area: 'cervical', whole: 'cervical-spine', top: 73, bottom: 109 },
  { area: 'thoracic', whole: 'thoracic-spine', top: 114, bottom: 212 },
  { area: 'lumbar', whole: 'lumbar-spine', top: 219, bottom: 256 },
]

const LEVELS = STRETCHES.flatMap(({ area, whole, top, bottom }) => {
  const segments = REGIONS.filter((r) => r.area === area && !r.sided && r.mayHaveSide)
  const step = (bottom - top) / segments.length
  return segments.map(({ id }, i) => ({ id, whole, y: top + step * (i + 0.5) }))
})

/** The spine on the back of the figure. It shows the segments chosen in the list; it takes no pointer. */
export function SpineLevels({ value }: { value: readonly TreatedRegion[] }) {
  const chosen = new Set(value.filter((t) => regionOf(t.region)).map((t) => t.region))
  return (
    <g aria-hidden="true" className="pointer-events-none">
      {LEVELS.map(({ id, whole, y }) => {
        const lit = chosen.has(id) || chosen.has(whole)
        return (
          <line
            key={id}
            x1={lit ? -4 : -1.6}
            x2={lit ? 4 : 1.6}
            y1={y}
            y2={y}
            className={
              lit
                ? 'stroke-accent [stroke-width:3px] forced-colors:stroke-[Highlight]'
                : 'stroke-line-strong [stroke-width:1px]'
            }
          />
        )
      })}
    </g>
  )
}
