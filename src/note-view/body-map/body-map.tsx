import { useLingui } from '@lingui/react/macro'
import { memo, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import type { TreatedRegion } from '../../domain/treatment-block'
import { Figure } from './figure'
import { SpineLevels } from './spine-levels'
import { useRegionAbout } from './region-about'
import { useRegionNames } from './region-names'
import { SpotMark, type SpotState } from './spot-mark'
import { SPOTS, neighbour, type Spot, type View } from './spots'
import { sideOf, toggled } from './treated-regions'

interface BodyMapProps {
  value: readonly TreatedRegion[]
  onChange: (next: TreatedRegion[]) => void
  label: string
}

const spotById = new Map(SPOTS.map((spot) => [spot.id, spot]))

function spotUnder(event: SyntheticEvent): Spot | undefined {
  const element = event.target instanceof Element ? event.target.closest('[data-spot]') : null
  return spotById.get(element?.getAttribute('data-spot') ?? '')
}

function stateOf(spot: Spot, value: readonly TreatedRegion[]): SpotState {
  const side = sideOf(value, spot.region)
  if (side === undefined) return 'off'
  if (side === spot.side || side === 'both') return 'on'
  return side === '' ? 'no-side' : 'off'
}

function moved(from: Spot, key: string): Spot | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
    case 'ArrowUp':
    case 'ArrowDown':
      return neighbour(from, key)
    case 'Home':
      return SPOTS[0]
    case 'End':
      return SPOTS.at(-1)
    default:
      return undefined
  }
}

/** The body from the front and from the back; every region on it can be chosen by pointer or keyboard. */
export const BodyMap = memo(function BodyMap({ value, onChange, label }: BodyMapProps) {
  const { t } = useLingui()
  const names = useRegionNames()
  const about = useRegionAbout()
  const root = useRef<HTMLDivElement>(null)
  const captionId = useId()
  const [current, setCurrent] = useState<string>()
  const [hovered, setHovered] = useState<string>()

  const entry = SPOTS.find((spot) => stateOf(spot, value) === 'on') ?? SPOTS[0]
  const tabStop = current ?? entry?.id
  const told = spotById.get(hovered ?? current ?? '')

  const goTo = (spot: Spot) => {
    setCurrent(spot.id)
    setHovered(undefined)
    root.current?.querySelector<SVGElement>(`[role=option][data-spot="${spot.id}"]`)?.focus()
  }
  const toggle = (spot: Spot) => onChange(toggled(value, spot.region, spot.side))

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const spot = spotUnder(event)
    if (!spot) return
    if (event.key === ' ' || event.key === 'Enter') toggle(spot)
    else {
      const next = moved(spot, event.key)
      if (!next && !event.key.startsWith('Arrow')) return
      if (next) goTo(next)
    }
    event.preventDefault()
  }

  const view = (which: View) => (
    <Figure view={which}>
      {which === 'back' && <SpineLevels value={value} />}
      {SPOTS.filter((spot) => spot.view === which).map((spot) => {
        const state = stateOf(spot, value)
        const name = names.spoken(spot.region, spot.side)
        return (
          <SpotMark
            key={spot.id}
            spot={spot}
            state={state}
            name={
              state === 'on'
                ? t`${name}, selected`
                : state === 'no-side'
                  ? t`${name}, not selected, side not named yet`
                  : t`${name}, not selected`
            }
            tabStop={spot.id === tabStop}
            describedBy={captionId}
          />
        )
      })}
    </Figure>
  )

  return (
    <div dir="ltr" className="@container">
      <div
        ref={root}
        role="listbox"
        tabIndex={-1}
        aria-label={label}
        aria-multiselectable="true"
        className="flex snap-x snap-mandatory gap-4 overflow-x-auto p-1 @xl:justify-center @xl:gap-8 @xl:overflow-visible"
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const spot = spotUnder(event)
          if (!spot) return
          goTo(spot)
          toggle(spot)
        }}
        onFocus={(event) => setCurrent(spotUnder(event)?.id)}
        onPointerOver={(event) => setHovered(spotUnder(event)?.id)}
        onPointerLeave={() => setHovered(undefined)}
      >
        {view('front')}
        {view('back')}
      </div>
      <p id={captionId} dir="auto" className="text-ink-soft mt-2 min-h-10 text-sm">
        {told ? (
          <>
            <span className="text-ink font-medium">{names.printed(told.region, told.side)}</span>{' '}
            {about(told.region)}
          </>
        ) : (
          t`Point at a part of the body to see what it covers.`
        )}
      </p>
    </div>
  )
})
