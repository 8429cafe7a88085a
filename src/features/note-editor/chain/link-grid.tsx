import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type KeyboardEvent } from 'react'
import type { Link } from '../../../rules/chain-links'
import { useLinkWords } from './link-words'

/** A thing that can be linked. */
export interface Named {
  readonly id: string
  readonly name: string
}

export interface LinkTable {
  /** What the table shows, as its accessible name. */
  readonly label: string
  readonly rows: readonly Named[]
  readonly columns: readonly Named[]
  readonly link: (row: number, column: number) => Link
  readonly toggle: (row: number, column: number) => void
}

const MARKS: Record<Link, string> = { said: '●', fits: '○', none: '' }

/** Rows against columns; arrow keys move, Space or Enter links what is under the focus. */
export function LinkGrid({ label, rows, columns, link, toggle }: LinkTable) {
  const { t } = useLingui()
  const words = useLinkWords()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const row = Math.min(at.row, rows.length - 1)
  const column = Math.min(at.column, columns.length - 1)
  const go = (nextRow: number, nextColumn: number) => {
    const to = {
      row: Math.max(0, Math.min(rows.length - 1, nextRow)),
      column: Math.max(0, Math.min(columns.length - 1, nextColumn)),
    }
    setAt(to)
    table.current?.querySelector<HTMLElement>(`[data-cell="${to.row} ${to.column}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1
    const moves: Record<string, () => void> = {
      ArrowRight: () => go(row, column + forward),
      ArrowLeft: () => go(row, column - forward),
      ArrowDown: () => go(row + 1, column),
      ArrowUp: () => go(row - 1, column),
      Home: () => go(row, 0),
      End: () => go(row, columns.length - 1),
      ' ': () => toggle(row, column),
      Enter: () => toggle(row, column),
    }
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    move()
  }
  return (
    <div className="overflow-x-auto">
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table that is worked in is a grid
        role="grid"
        aria-label={label}
        onKeyDown={onKeyDown}
        className="w-full border-separate border-spacing-0 text-sm"
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{t`Name`}</span>
            </th>
            {columns.map(({ id, name }) => (
              <th
                key={id}
                scope="col"
                className="min-w-24 px-2 pb-2 text-center align-bottom text-xs font-medium"
              >
                <bdi className="line-clamp-4">{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: rowId, name }, r) => (
            <tr key={rowId}>
              <th
                scope="row"
                className="max-w-64 min-w-36 border-t border-line py-1 pe-3 text-start text-xs font-medium"
              >
                <bdi className="line-clamp-3">{name}</bdi>
              </th>
              {columns.map(({ id, name: to }, c) => {
                const state = link(r, c)
                const held = words(state)
                return (
                  <td
                    key={id}
                    data-cell={`${r} ${c}`}
                    tabIndex={r === row && c === column ? 0 : -1}
                    aria-selected={state === 'said'}
                    aria-label={t`${name} and ${to}: ${held}`}
                    onClick={() => {
                      go(r, c)
                      toggle(r, c)
                    }}
                    onFocus={() => setAt({ row: r, column: c })}
                    className="h-11 cursor-pointer border-s border-t border-line text-center text-lg text-accent hover:bg-accent-soft focus-visible:outline-2 focus-visible:-outline-offset-2 focus-visible:outline-accent aria-selected:bg-accent-soft"
                  >
                    <span aria-hidden="true">{MARKS[state]}</span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
