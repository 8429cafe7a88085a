import { Plural } from '@lingui/react/macro'
import {
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'

interface ComboboxProps<T> {
  label: string
  /** Shown under the field while it has the focus. */
  help: string
  /** Said in place of the help when nothing fits. */
  empty: string
  placeholder?: string
  query: string
  onQuery: (query: string) => void
  options: readonly T[]
  keyOf: (option: T) => string
  /** What an option looks like. */
  children: (option: T) => ReactNode
  onChoose: (option: T) => void
  /** Left and right arrow on an option; says whether the option used it. */
  onSideways?: (option: T, by: 1 | -1) => boolean
  /** An option that acts and leaves the field as it is. */
  stays?: (option: T) => boolean
  /** Printed above the options. */
  note?: ReactNode
  /** Printed below the options. */
  foot?: ReactNode
  input?: RefObject<HTMLInputElement | null>
  /** The field's place in the note, where others send the focus to. */
  place?: string
  /** Enter while nothing is offered: what is looked for may still be on its way. */
  onEnterEarly?: () => void
  /** What is offered always stands under the field, before anything is typed too: a dialog about nothing else. */
  inline?: boolean
}

/** A field that offers what fits while one types; Enter takes the marked option. Focus never leaves the field. */
export function Combobox<T>(props: ComboboxProps<T>) {
  const { label, query, options, note, place, input, keyOf, placeholder, onQuery, children } = props
  const { inline = false } = props
  const id = useId()
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(0)
  const active = Math.min(marked, Math.max(0, options.length - 1))
  const shown = inline || (open && query.trim() !== '')
  const optionId = (index: number) => `${id}-${index}`

  useEffect(() => {
    if (marked > 0) document.getElementById(`${id}-${marked}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, marked])

  const isOpen = shown && options.length > 0
  useEffect(() => {
    // On a small screen what is offered would open behind the strip at the bottom.
    if (isOpen && !inline)
      document.getElementById(`${id}-offer`)?.scrollIntoView({ block: 'nearest' })
  }, [id, inline, isOpen])

  const choose = (option: T) => {
    props.onChoose(option)
    if (props.stays?.(option)) {
      // What it brings stands first.
      setMarked(0)
      document.getElementById(`${id}-list`)?.scrollTo({ top: 0 })
      return
    }
    props.onQuery('')
    setMarked(0)
    setOpen(false)
  }
  const step = (by: 1 | -1) => {
    if (!inline && !open) setOpen(true)
    else if (options.length > 0) setMarked((active + by + options.length) % options.length)
  }
  const sideways = (by: 1 | -1): boolean => {
    const option = options[active]
    return shown && option !== undefined && (props.onSideways?.(option, by) ?? false)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const option = options[active]
    if (event.key === 'ArrowDown') step(1)
    else if (event.key === 'ArrowUp') step(-1)
    else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      if (event.shiftKey || !sideways(event.key === 'ArrowRight' ? 1 : -1)) return
    } else if (event.key === 'Enter' && (inline || query.trim() !== '')) {
      // The first press after Escape shows again what would be taken.
      if (!shown) setOpen(true)
      else if (option === undefined) props.onEnterEarly?.()
      else choose(option)
    } else if (event.key === 'Escape' && shown && !inline) {
      event.stopPropagation()
      setOpen(false)
    } else return
    event.preventDefault()
  }

  return (
    <div className="group/search">
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <div className="relative mt-1">
        <input
          ref={input}
          id={id}
          type="text"
          role="combobox"
          data-place={place}
          data-first={inline || undefined}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? optionId(active) : undefined}
          aria-describedby={place === undefined ? `${id}-help` : `${id}-help ${place}-finding`}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          dir="auto"
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            onQuery(event.target.value)
            setMarked(0)
            setOpen(true)
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 text-base text-ink placeholder:text-ink-soft pointer-coarse:h-11"
        />
        <div
          id={`${id}-offer`}
          hidden={!isOpen}
          className={
            inline
              ? 'mt-2'
              : 'absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-line-strong bg-surface p-1 shadow-md'
          }
        >
          {note ? (
            <div id={`${id}-note`} className="px-2 py-1.5 text-xs text-ink-soft">
              {note}
            </div>
          ) : null}
          <ul
            id={`${id}-list`}
            role="listbox"
            aria-label={label}
            className="max-h-80 overflow-y-auto"
          >
            {options.map((option, index) => (
              // The keys of an option are the field's: focus never leaves it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <li
                key={keyOf(option)}
                id={optionId(index)}
                role="option"
                aria-selected={index === active}
                onPointerDown={(event) => event.preventDefault()}
                onPointerMove={() => setMarked(index)}
                onClick={() => choose(option)}
                className="min-h-9 cursor-pointer rounded-sm px-2 py-1.5 text-sm text-ink aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-transparent pointer-coarse:min-h-11"
              >
                {children(option)}
              </li>
            ))}
          </ul>
          {props.foot ? (
            <div className="border-t border-line px-2 py-1.5 text-xs text-ink-soft">
              {props.foot}
            </div>
          ) : null}
        </div>
      </div>
      <p
        id={`${id}-help`}
        role="status"
        className="invisible mt-1 text-xs text-ink-soft group-focus-within/search:visible"
      >
        {shown && options.length === 0 ? props.empty : props.help}
      </p>
      <div role="status" className="sr-only">
        {shown && options.length > 0 ? (
          <>
            <Plural value={options.length} one="# found" other="# found" /> {note}
          </>
        ) : null}
      </div>
    </div>
  )
}
