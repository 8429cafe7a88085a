import { useLingui } from '@lingui/react/macro'
import { regionOf } from '../../domain/region'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
import { useRegionNames } from './region-names'

// The target is larger than what is painted on it.
const TARGET =
  'group/press grid min-h-7 min-w-6 place-items-center rounded-full pointer-coarse:min-h-11 pointer-coarse:min-w-11'
const FACE =
  'text-ink-soft group-hover/press:bg-surface grid h-6 min-w-6 place-items-center rounded-full text-xs'

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
            <span className="pe-1">{names.label(region)}</span>
            {known?.mayHaveSide !== false &&
              sides.map(({ side: choice, short }) => (
                <button
                  key={choice}
                  type="button"
                  aria-label={names.spoken(region, choice)}
                  aria-pressed={side === choice}
                  // A segment may go back to no side; a paired region has to have one.
                  onClick={() => onSide(region, side === choice && !known?.sided ? '' : choice)}
                  className={TARGET}
                >
                  <span
                    className={`${FACE} group-aria-pressed/press:bg-accent group-aria-pressed/press:text-on-accent px-1.5 group-aria-pressed/press:font-medium`}
                  >
                    {short}
                  </span>
                </button>
              ))}
            <button
              type="button"
              aria-label={t`Remove ${name}`}
              onClick={() => onRemove(region)}
              className={TARGET}
            >
              <span className={FACE}>
                <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3">
                  <path d="M2 2 10 10M10 2 2 10" className="stroke-current [stroke-width:1.5px]" />
                </svg>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
