import { Plural, useLingui } from '@lingui/react/macro'
import { memo, useId, useState } from 'react'
import { AREAS, AREA_LABELS, REGIONS, SIDE_LABELS, type Area } from '../../domain/region'
import type { TreatedRegion } from '../../domain/treatment-block'
import { useRegionAbout } from './region-about'
import { useRegionNames } from './region-names'
import { cycled, sideOf } from './treated-regions'

interface RegionListProps {
  value: readonly TreatedRegion[]
  onChange: (next: TreatedRegion[]) => void
}

function AreaRows({ area, value, onChange }: RegionListProps & { area: Area }) {
  const { t, i18n } = useLingui()
  const names = useRegionNames()
  const about = useRegionAbout()
  const id = useId()
  return (
    <ul className="grid gap-x-4 pb-2 @xl:grid-cols-2">
      {REGIONS.filter((region) => region.area === area).map((region) => {
        const side = sideOf(value, region.id)
        const state =
          side === undefined ? t`not chosen` : side === '' ? t`chosen` : i18n._(SIDE_LABELS[side])
        return (
          <li key={region.id}>
            <button
              type="button"
              aria-describedby={`${id}-${region.id}`}
              onClick={() => onChange(cycled(value, region.id))}
              className="hover:bg-accent-soft flex min-h-10 w-full flex-wrap items-baseline gap-x-3 rounded-md px-2 py-1.5 text-start text-sm pointer-coarse:min-h-11"
            >
              <span className={side === undefined ? 'text-ink' : 'text-accent font-medium'}>
                {names.label(region.id)}
              </span>{' '}
              <span
                className={`ms-auto text-xs ${side === undefined ? 'text-ink-soft' : 'text-accent font-medium'}`}
              >
                {state}
              </span>
              <span
                id={`${id}-${region.id}`}
                aria-hidden="true"
                className="text-ink-soft w-full text-xs"
              >
                {about(region.id)}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** Every region as a list, by area: the same choices as the figure. A press goes on: right, left, both, none. */
export const RegionList = memo(function RegionList({ value, onChange }: RegionListProps) {
  const { i18n } = useLingui()
  const [open, setOpen] = useState<ReadonlySet<Area>>(() => new Set())
  return (
    <div className="border-line divide-line @container divide-y border-y">
      {AREAS.map((area) => {
        const count = REGIONS.filter(
          (region) => region.area === area && sideOf(value, region.id) !== undefined,
        ).length
        return (
          <details
            key={area}
            open={open.has(area)}
            onToggle={(event) => {
              const next = new Set(open)
              if (event.currentTarget.open) next.add(area)
              else next.delete(area)
              setOpen(next)
            }}
          >
            <summary className="text-ink min-h-10 rounded-md px-2 py-2.5 text-sm pointer-coarse:min-h-11">
              {i18n._(AREA_LABELS[area])}
              {count > 0 && (
                <span className="text-accent ms-3 text-xs font-medium">
                  <Plural value={count} one="# chosen" other="# chosen" />
                </span>
              )}
            </summary>
            {open.has(area) && <AreaRows area={area} value={value} onChange={onChange} />}
          </details>
        )
      })}
    </div>
  )
})
