import { Plural, useLingui } from '@lingui/react/macro'
import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../ui/button'
import { useShortcut } from '../../../ui/shortcut'
import { keptPlace } from './kept-place'
import type { QueueRow, Show, Sort } from './queue'
import { Row } from './queue-row'

/** So many more at a time: as many as cost no more than a screen of them. */
const AT_ONCE = 50
/** A screen of them, drawn before the others. */
const FIRST = 20

interface ListProps {
  readonly rows: readonly QueueRow[]
  readonly sort: Sort
  readonly show: Show
  readonly dayText: (date: string) => string
}

/** Whether nothing that a person put it on has the focus. */
const isFocusFree = () => {
  const { activeElement } = document
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.id === 'main' ||
    // The bar above brought them here; what they came for is the list.
    activeElement.matches('header a')
  )
}

/** Where the rows are cut: those from one to the other are drawn. */
const aroundOf = (at: number) => {
  const from = Math.floor(at / AT_ONCE) * AT_ONCE
  return { from, to: Math.max(from + FIRST, at + FIRST / 2) }
}

/** The rows, gone through by j and k or the arrows; Tab finds the one they were at. */
export function QueueList({ rows, sort, show, dayText }: ListProps) {
  const { i18n, t } = useLingui()
  const list = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState(() => keptPlace.of(show))
  const found = rows.findIndex(({ id }) => id === place.id)
  // The one they were at has left: its neighbour has moved up to its place.
  const current = found < 0 ? Math.min(place.at, rows.length - 1) : found
  const [drawn, setDrawn] = useState(() => aroundOf(current))
  const from = Math.min(drawn.from, aroundOf(rows.length - 1).from)
  const to = Math.min(drawn.to, rows.length)
  const shown = rows.slice(from, to)
  // What Tab reaches is always among those that are drawn.
  const stop = current >= from && current < to ? current : from

  const draw = (next: number) => {
    if (next >= from && next < to) return
    const isNear = next >= from - AT_ONCE && next < to + AT_ONCE
    const around = aroundOf(next)
    const { from: start, to: end } = isNear
      ? { from: Math.min(from, around.from), to: Math.max(to, around.from + AT_ONCE) }
      : { from: around.from, to: around.from + AT_ONCE }
    flushSync(() => setDrawn({ from: start, to: end }))
  }
  const focusRow = (at: number) => {
    const next = Math.max(0, Math.min(at, rows.length - 1))
    draw(next)
    list.current?.querySelector<HTMLElement>(`[aria-posinset="${next + 1}"] [data-row]`)?.focus()
  }
  const move = (by: number) =>
    focusRow(list.current?.contains(document.activeElement) ? stop + by : stop)
  useShortcut('j', () => move(1))
  useShortcut('k', () => move(-1))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const { key } = event
    if (key === 'ArrowDown') move(1)
    else if (key === 'ArrowUp') move(-1)
    else if (key === 'Home') focusRow(0)
    else if (key === 'End') focusRow(rows.length - 1)
    else return
    event.preventDefault()
  }
  const onFocus = useCallback(
    (id: string, at: number) => setPlace(keptPlace.keep({ show, id, at })),
    [show],
  )
  const first = useRef(current)
  useEffect(() => {
    startTransition(() =>
      setDrawn((before) => ({ ...before, to: Math.max(before.to, before.from + AT_ONCE) })),
    )
    if (!isFocusFree()) return
    const row = list.current?.querySelector<HTMLElement>('[data-row][tabindex="0"]')
    row?.focus({ preventScroll: first.current === 0 })
  }, [])
  const before = Math.min(AT_ONCE, from)
  const more = Math.min(AT_ONCE, rows.length - to)
  return (
    <>
      {before > 0 ? (
        <Button className="mb-4" onClick={() => focusRow(from - 1)}>
          <Plural value={before} one="Show # before" other="Show # before" />
        </Button>
      ) : null}
      {/* The rows are links; the list only moves the focus among them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        onKeyDown={onKeyDown}
        className="overflow-hidden rounded-lg border border-line bg-surface"
      >
        {shown.map((row, i) => (
          <Row
            key={row.id}
            row={row}
            isCurrent={from + i === stop}
            at={from + i}
            of={rows.length}
            sort={sort}
            show={show}
            dayText={dayText}
            onFocus={onFocus}
          />
        ))}
      </ul>
      {before + more > 0 ? (
        <div className="mt-6 flex flex-wrap items-center gap-3">
          {more > 0 ? (
            <Button onClick={() => focusRow(to)}>
              <Plural value={more} one="Show # more" other="Show # more" />
            </Button>
          ) : null}
          <span className="text-sm text-ink-soft">
            {t`${i18n.number(from + 1)} to ${i18n.number(to)} of ${i18n.number(rows.length)}`}
          </span>
        </div>
      ) : null}
    </>
  )
}
