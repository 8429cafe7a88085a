import { useLingui } from '@lingui/react/macro'
import { useId, useState, type KeyboardEvent, type RefObject } from 'react'
import { AREA_LABELS, REGIONS, findRegions, readSide, type Region } from '../../domain/region'
import type { Side, TreatedRegion } from '../../domain/treatment-block'
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
  const id = useId()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)

  const last = value.at(-1)
  const waiting = REGIONS.find((r) => r.id === last?.region && r.sided && last.side === '')
  const hits = hitsFor(query, names.label, waiting)
  const shown = open && query.trim() !== ''
  const optionId = (index: number) => `${id}-${index}`

  const choose = (hit: Hit) => {
    onChoose(hit.region.id, hit.side)
    setQuery('')
    setActive(0)
    setOpen(false)
  }
  const step = (by: 1 | -1) => {
    setOpen(true)
    if (hits.length > 0) setActive((active + by + hits.length) % hits.length)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const hit = hits[active]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'Enter' && query.trim() !== '') {
      if (hit) choose(hit)
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    } else return
    event.preventDefault()
  }

  return (
    <div className="group/search">
      <label htmlFor={id} className="text-ink-soft block text-sm font-medium">
        {label}
      </label>
      <div className="relative mt-1">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits.length > 0 ? optionId(active) : undefined}
          aria-describedby={`${id}-help`}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={t`Type 'c5' or 'trap'`}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
            setOpen(true)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="bg-surface border-line-strong text-ink placeholder:text-ink-soft h-10 w-full rounded-md border px-3 text-base pointer-coarse:h-11"
        />
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={label}
          hidden={!shown || hits.length === 0}
          className="bg-surface border-line-strong absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-md border p-1 shadow-md"
        >
          {hits.map((hit, index) => (
            <li
              key={`${hit.region.id} ${hit.side}`}
              id={optionId(index)}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setActive(index)}
              onClick={() => choose(hit)}
              className="text-ink aria-selected:bg-accent-soft flex min-h-9 cursor-pointer flex-wrap items-baseline justify-between gap-x-4 rounded-sm px-2 py-1.5 text-sm pointer-coarse:min-h-11"
            >
              <span>{names.printed(hit.region.id, hit.side)}</span>{' '}
              <span className="text-ink-soft text-xs">{i18n._(AREA_LABELS[hit.region.area])}</span>
            </li>
          ))}
        </ul>
      </div>
      <p
        id={`${id}-help`}
        role="status"
        className="text-ink-soft invisible mt-1 text-xs group-focus-within/search:visible"
      >
        {shown && hits.length === 0
          ? t`No region has this name. Try another word, or use the body map.`
          : t`End with r, l or both to name the side: 'ut r'.`}
      </p>
    </div>
  )
}
