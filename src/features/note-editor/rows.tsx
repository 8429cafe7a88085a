import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Place } from '../../domain/place'
import { Button } from '../../ui/button'
import { useUndo } from '../../ui/undo'
import { FindingMessage } from './finding-message'
import { useFindingAt, useWorkspace } from './workspace'

interface RowsProps<Row extends { id: string; key: string }> {
  place: Extract<Place, string>
  title: ReactNode
  add: ReactNode
  rows: readonly Row[]
  name: (row: Row) => string
  onAdd: () => void
  /** Removes a row and returns what puts it back. */
  onRemove: (index: number) => () => void
  children: (index: number) => ReactNode
}

/** A short list of things with a way to add one, remove one, and take the removal back. */
export function Rows<Row extends { id: string; key: string }>(props: RowsProps<Row>) {
  const { place, title, add, rows, name, onAdd, onRemove, children } = props
  const { t } = useLingui()
  const { live } = useWorkspace()
  const offerUndo = useUndo()
  const finding = useFindingAt(place)
  const remove = (index: number) => {
    const restore = onRemove(index)
    live.settle()
    offerUndo(t`Removed`, restore)
  }
  return (
    <div>
      <h3 className="mb-2 text-sm font-medium">{title}</h3>
      {rows.length === 0 ? null : (
        <ul className="grid gap-3">
          {rows.map((row, index) => {
            const what = name(row)
            return (
              <li key={row.key} className="flex items-start gap-2">
                {children(index)}
                <Button
                  kind="quiet"
                  size="small"
                  className="mt-7 shrink-0"
                  aria-label={t`Remove ${what}`}
                  onClick={() => remove(index)}
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              </li>
            )
          })}
        </ul>
      )}
      <Button
        size="small"
        className={rows.length > 0 ? 'mt-3' : ''}
        data-place={place}
        onClick={onAdd}
      >
        {add}
      </Button>
      <FindingMessage id={`${place}-finding`} finding={finding} />
      <span className="sr-only" role="status">
        {rows.length === 0 ? <Trans>None yet</Trans> : null}
      </span>
    </div>
  )
}
