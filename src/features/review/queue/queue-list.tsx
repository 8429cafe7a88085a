import { Plural, Trans } from '@lingui/react/macro'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../../ui/button'
import { useShortcut } from '../../../ui/shortcut'
import { keptPlace } from './kept-place'
import type { QueueRow, Show, Sort } from './queue'
import { Row } from './queue-row'

/** So many rows cost no more than a screen of them; more come when they are asked for. */
export const AT_ONCE = 50

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

/** The rows, gone through by j and k or the arrows; Tab finds the one they were at. */
export function QueueList({ rows, sort, show, dayText }: ListProps) {
  const list = useRef<HTMLUListElement>(null)
  const [place, setPlace] = useState(() => keptPlace.of(show))
  const found = rows.findIndex(({ id }) => id === place.id)
  // The one they were at has left: its neighbour has moved up to its place.
  const current = found < 0 ? Math.min(place.at, rows.length - 1) : found
  const [most, setMost] = useState(AT_ONCE)
  const count = Math.max(most, Math.ceil((current + 1) / AT_ONCE) * AT_ONCE)
  const shown = rows.slice(0, count)
  const more = Math.min(AT_ONCE, rows.length - count)

  const focusRow = (at: number) => {
    const to = Math.max(0, Math.min(at, rows.length - 1))
    if (to >= shown.length) flushSync(() => setMost(Math.ceil((to + 1) / AT_ONCE) * AT_ONCE))
    list.current?.querySelectorAll<HTMLElement>('[data-row]')[to]?.focus()
  }
  const move = (by: number) =>
    focusRow(list.current?.contains(document.activeElement) ? current + by : current)
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
    if (!isFocusFree()) return
    const row = list.current?.querySelectorAll<HTMLElement>('[data-row]')[first.current]
    row?.focus({ preventScroll: first.current === 0 })
  }, [])
  return (
    <>
      {/* The rows are links; the list only moves the focus among them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul
        ref={list}
        onKeyDown={onKeyDown}
        className="overflow-hidden rounded-lg border border-line bg-surface"
      >
        {shown.map((row, at) => (
          <Row
            key={row.id}
            row={row}
            isCurrent={at === current}
            at={at}
            of={rows.length}
            sort={sort}
            show={show}
            dayText={dayText}
            onFocus={onFocus}
          />
        ))}
      </ul>
      {more > 0 ? (
        <div className="mt-6 flex flex-wrap items-center gap-3">
          <Button onClick={() => focusRow(shown.length)}>
            <Plural value={more} one="Show # more" other="Show # more" />
          </Button>
          <span className="text-sm text-ink-soft">
            <Trans>
              {count} of {rows.length} shown
            </Trans>
          </span>
        </div>
      ) : null}
    </>
  )
}
