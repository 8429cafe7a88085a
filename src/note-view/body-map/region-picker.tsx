import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, memo, Suspense, useId, useRef, useState } from 'react'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
import { need } from '../../i18n/activate'
import { ChosenRegions } from './chosen-regions'
import { useRegionNames } from './region-names'
import { RegionSearch } from './region-search'
import { adding, oneRowEach, sideOf, withSide, without } from './treated-regions'

// Most regions are typed: the figure, the list and the definitions load when they are asked for.
const BodyMap = lazy(async () => {
  const [{ BodyMap: component }] = await Promise.all([import('./body-map'), need('regions')])
  return { default: component }
})
const RegionList = lazy(async () => {
  const [{ RegionList: component }] = await Promise.all([import('./region-list'), need('regions')])
  return { default: component }
})

interface RegionPickerProps {
  value: readonly TreatedRegion[]
  onChange: (next: TreatedRegion[]) => void
  /** Printed above the search box; names the whole. */
  label: string
}

/** Regions by typing, by the body map or from the list: three ways to the same choice. */
export const RegionPicker = memo(function RegionPicker(props: RegionPickerProps) {
  const { value, onChange, label } = props
  const { t } = useLingui()
  const names = useRegionNames()
  const id = useId()
  const search = useRef<HTMLInputElement>(null)
  const [shown, setShown] = useState<'map' | 'list'>()
  const [said, setSaid] = useState('')

  const choose = (region: string, side: Side) => {
    const next = adding(value, region, side)
    const name = names.spoken(region, sideOf(next, region) ?? '')
    setSaid(t`Added ${name}`)
    onChange(next)
  }
  const remove = (region: string) => {
    onChange(without(value, region))
    search.current?.focus()
  }

  const ways = [
    { way: 'map', words: t`Body map` },
    { way: 'list', words: t`List of regions` },
  ] as const

  return (
    <div role="group" aria-label={label} className="grid gap-3">
      <RegionSearch label={label} value={value} input={search} onChoose={choose} />
      {value.length === 0 ? (
        <p className="text-ink-soft text-sm">
          <Trans>No region yet. Type 'c5' or tap the figure.</Trans>
        </p>
      ) : (
        <ChosenRegions
          value={oneRowEach(value)}
          onSide={(region, side) => onChange(withSide(value, region, side))}
          onRemove={remove}
        />
      )}
      <div className="flex flex-wrap gap-2">
        {ways.map(({ way, words }) => (
          <button
            key={way}
            type="button"
            aria-expanded={shown === way}
            aria-controls={shown === way ? `${id}-${way}` : undefined}
            onClick={() => setShown(shown === way ? undefined : way)}
            className="border-line-strong text-ink hover:bg-accent-soft aria-expanded:border-accent aria-expanded:bg-accent-soft min-h-9 rounded-md border px-3 text-sm pointer-coarse:min-h-11"
          >
            {words}
          </button>
        ))}
      </div>
      {shown !== undefined && (
        <div id={`${id}-${shown}`}>
          <Suspense fallback={null}>
            {shown === 'map' ? (
              <BodyMap value={value} onChange={onChange} label={t`${label}, body map`} />
            ) : (
              <RegionList value={value} onChange={onChange} />
            )}
          </Suspense>
        </div>
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
})
