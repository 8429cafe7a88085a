import type { LinkTable } from './link-grid'
import { useLinkWords } from './link-words'

/** The same links for a narrow screen: under each row, what it can be linked to. */
export function LinkList({ label, rows, columns, link, toggle }: LinkTable) {
  const words = useLinkWords()
  return (
    <div role="group" aria-label={label} className="grid gap-3">
      {rows.map(({ id: rowId, name }, r) => (
        <fieldset key={rowId} className="min-w-0 rounded-lg border border-line px-3 pb-2">
          <legend className="px-1 text-sm font-medium">
            <bdi>{name}</bdi>
          </legend>
          {columns.map(({ id, name: to }, c) => {
            const state = link(r, c)
            return (
              <label key={id} className="flex min-h-11 items-center gap-3 text-sm">
                <input
                  type="checkbox"
                  checked={state === 'said'}
                  onChange={() => toggle(r, c)}
                  className="size-4 accent-accent"
                />
                <span className="min-w-0">
                  <bdi>{to}</bdi>
                  {state === 'fits' ? (
                    <span className="block text-xs text-ink-soft">{words(state)}</span>
                  ) : null}
                </span>
              </label>
            )
          })}
        </fieldset>
      ))}
    </div>
  )
}
