import { useLingui } from '@lingui/react/macro'
import { useState, type RefObject } from 'react'
import { findRegions, readSide } from '../../domain/find-regions'
import { AREA_LABELS, REGIONS, type Region } from '../../domain/region'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
import { Combobox } from '../../ui/combobox'
import { useRegionNames } from './region-names'

const LIMIT = 8

interface Hit {
  readonly region: Region
  readonly side: Side
}

// Scripts without spaces have no word starts to look for.
function beginsAWord(name: string, wanted: string): boolean {
  if (wanted === '') return false
  const [text, start] = [name.toLocaleLowerCase(), wanted.toLocaleLowerCase()]
  return /^[\p{sc=Latin}\d\s-]+$/u.test(start)
    ? ` ${text}`.includes(` ${start}`)
    : text.includes(start)
}

/** What a query offers: English words first, then words of the screen's language. */
function hitsFor(query: string, label: (id: string) => string, waiting: Region | undefined): Hit[] {
  // A lone "r" after a region that still lacks its side names that side.
  const loneSide = readSide(`- ${query}`)
  const answer =
    waiting && loneSide.words === '-' && loneSide.side !== ''
      ? [{ region: waiting, side: loneSide.side }]
      : []
  const { words, side } = readSide(query)
  const english = findRegions(words, LIMIT)
  const local = REGIONS.filter((r) => !english.includes(r) && beginsAWord(label(r.id), words))
  const found = [...english, ...local].map((region) => ({
    region,
    side: region.mayHaveSide ? side : ('' as const),
  }))
  return [...answer, ...found].slice(0, LIMIT)
}

interface RegionSearchProps {
  label: string
  value: readonly TreatedRegion[]
  input: RefObject<HTMLInputElement | null>
  onChoose: (region: string, side: Side) => void
}

/** Type a few letters, Enter takes the first: "ut r" adds the right upper trapezius. */
export function RegionSearch({ label, value, input, onChoose }: RegionSearchProps) {
  const { t, i18n } = useLingui()
  const names = useRegionNames()
  const [query, setQuery] = useState('')
  const last = value.at(-1)
  const waiting = REGIONS.find((r) => r.id === last?.region && r.sided && last.side === '')
  return (
    <Combobox
      label={label}
      help={t`End with r, l or both to name the side: 'ut r'.`}
      empty={t`No region has this name. Try another word, or use the body map.`}
      placeholder={t`Type 'c5' or 'trap'`}
      input={input}
      query={query}
      onQuery={setQuery}
      options={hitsFor(query, names.label, waiting)}
      keyOf={(hit) => `${hit.region.id} ${hit.side}`}
      onChoose={(hit) => onChoose(hit.region.id, hit.side)}
    >
      {(hit) => (
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <span>{names.printed(hit.region.id, hit.side)}</span>{' '}
          <span className="text-xs text-ink-soft">{i18n._(AREA_LABELS[hit.region.area])}</span>
        </span>
      )}
    </Combobox>
  )
}
