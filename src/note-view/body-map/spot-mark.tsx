import { memo } from 'react'
import type { Spot } from './spots'

/** `no-side`: the region is chosen, but nobody has said on which side. */
export type SpotState = 'on' | 'off' | 'no-side'

const LOOK: Record<SpotState, string> = {
  off: 'fill-paper stroke-line-strong/55 group-hover/spot:fill-accent-soft group-hover/spot:stroke-line-strong [stroke-width:1px]',
  on: 'fill-accent-soft stroke-accent [stroke-width:1.5px] forced-colors:fill-[Highlight]',
  'no-side': 'fill-paper stroke-accent [stroke-dasharray:3_3] [stroke-width:1.5px]',
}

interface SpotMarkProps {
  spot: Spot
  state: SpotState
  name: string
  tabStop: boolean
  describedBy: string
}

export const SpotMark = memo(function SpotMark(props: SpotMarkProps) {
  const { spot, state, name, tabStop, describedBy } = props
  return (
    <g
      role="option"
      aria-label={name}
      aria-selected={state === 'on'}
      aria-describedby={tabStop ? describedBy : undefined}
      tabIndex={tabStop ? 0 : -1}
      data-spot={spot.id}
      className="group/spot cursor-pointer outline-none"
    >
      {spot.reach !== undefined && <path d={spot.reach} className="fill-transparent" />}
      <path
        d={spot.path}
        className={`${LOOK[state]} group-focus-visible/spot:stroke-accent transition-[fill] duration-150 [vector-effect:non-scaling-stroke] group-focus-visible/spot:[stroke-dasharray:none] group-focus-visible/spot:[stroke-width:3px]`}
      />
    </g>
  )
})
