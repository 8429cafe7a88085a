import { useLingui } from '@lingui/react/macro'
import { regionOf } from '../../domain/region'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
import { useRegionNames } from './region-names'

const PRESS = 'min-h-6 min-w-6 rounded-full text-xs pointer-coarse:min-h-11 pointer-coarse:min-w-11'

interface ChosenRegionsProps {
  value: readonly TreatedRegion[]
  onSide: (region: string, side: Side) => void
  onRemove: (region: string) => void
}

/** The chosen regions, each with its side and a way out. */
export function ChosenRegions({ value, onSide, onRemove }: ChosenRegionsProps) {
  const { t } = useLingui()
  const names = useRegionNames()
  const sides: { side: Side; short: string }[] = [
    { side: 'right', short: t({ message: 'R', comment: 'One letter for the right side' }) },
    { side: 'left', short: t({ message: 'L', comment: 'One letter for the left side' }) },
    { side: 'both', short: t`Both` },
  ]
  return (
    <ul aria-label={t`Chosen regions`} className="flex flex-wrap gap-2">
      {value.map(({ region, side }) => {
        const name = names.printed(region, side)
        const known = regionOf(region)
        return (
          <li
            key={region}
            className="border-accent bg-accent-soft text-ink flex items-center gap-0.5 rounded-full border ps-3 pe-1 text-sm"
          >
            <span className="py-1 pe-1">{names.label(region)}</span>
            {known?.mayHaveSide !== false &&
              sides.map(({ side: choice, short }) => (
                <button
                  key={choice}
                  type="button"
                  aria-label={names.spoken(region, choice)}
                  aria-pressed={side === choice}
                  // A segment may go back to no side; a paired region has to have one.
                  onClick={() => onSide(region, side === choice && !known?.sided ? '' : choice)}
                  className={`${PRESS} text-ink-soft hover:bg-surface aria-pressed:bg-accent aria-pressed:text-on-accent px-1.5 aria-pressed:font-medium`}
                >
                  {short}
                </button>
              ))}
            <button
              type="button"
              aria-label={t`Remove ${name}`}
              onClick={() => onRemove(region)}
              className={`${PRESS} text-ink-soft hover:bg-surface hover:text-ink grid place-items-center`}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
                <path d="M2 2 10 10M10 2 2 10" className="stroke-current [stroke-width:1.5px]" />
              </svg>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
