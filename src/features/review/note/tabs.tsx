import { useId, type KeyboardEvent, type ReactNode } from 'react'

export interface Tab<Id extends string> {
  readonly id: Id
  readonly label: ReactNode
}

/** A row of tabs: one stop, arrow keys from tab to tab; what the chosen one shows comes as children. */
export function Tabs<Id extends string>({
  label,
  tabs,
  chosen,
  onChoose,
  children,
  className = '',
}: {
  label: string
  tabs: readonly Tab<Id>[]
  chosen: Id
  onChoose: (id: Id) => void
  children: ReactNode
  /** Of what the tab shows. */
  className?: string
}) {
  const name = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    const isMirrored = document.documentElement.dir === 'rtl'
    const by = { ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = tabs.findIndex(({ id }) => id === chosen)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (!next) return
    onChoose(next.id)
    document.getElementById(`${name}-${next.id}`)?.focus()
  }
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="flex shrink-0 gap-4 overflow-x-auto overflow-y-hidden border-b border-line text-sm"
      >
        {tabs.map(({ id, label: words }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${name}-${id}`}
            aria-selected={chosen === id}
            aria-controls={`${name}-panel`}
            tabIndex={chosen === id ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={onKeyDown}
            className="min-h-10 border-b-2 border-transparent px-0.5 whitespace-nowrap text-ink-soft -outline-offset-2 hover:text-ink aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink pointer-coarse:min-h-11"
          >
            {words}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${name}-panel`}
        aria-labelledby={`${name}-${chosen}`}
        // What it shows may be longer than its place, with nothing in it to press.
        tabIndex={0}
        className={className}
      >
        {children}
      </div>
    </>
  )
}
