import { useEffect, useEffectEvent } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'input:not([type="radio"], [type="checkbox"]), textarea, select, [role="combobox"]',
    ))

/** A modal dialog has the keyboard to itself. */
const isModalOpen = () => document.querySelector('dialog:modal') !== null

/** The Latin letter of a key, whatever the layout; undefined for keys that are not letters or digits. */
const latin = (event: KeyboardEvent): string | undefined =>
  /^[\x20-\x7e]$/.test(event.key)
    ? event.key
    : /^(?:Key|Digit)(.)$/.exec(event.code)?.[1]?.toLowerCase()

/** What a key stands for: "n", "Ctrl+Enter", "Shift+F8". A single character already says whether Shift was held. */
function nameOf(event: KeyboardEvent, key: string): string {
  const ctrl = event.ctrlKey || event.metaKey ? 'Ctrl+' : ''
  const alt = event.altKey ? 'Alt+' : ''
  const shift = event.shiftKey && key.length > 1 ? 'Shift+' : ''
  // Caps Lock makes no other key of it, nor does a layout of another script.
  const letter = event.shiftKey ? key.toUpperCase() : key.toLowerCase()
  const name = key.length === 1 ? letter : key
  return `${ctrl}${alt}${shift}${name}`
}

interface Listener {
  readonly act: (event: KeyboardEvent) => void
  readonly whileTyping: boolean
  readonly alone: boolean
}

const listeners = new Map<string, Set<Listener>>()

const isPlain = (event: KeyboardEvent) =>
  event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey

/** One listener for all shortcuts: most keys are words somebody types, and must cost nothing here. */
function onKey(event: KeyboardEvent): void {
  const typing = isTyping(event.target)
  if ((typing && isPlain(event)) || event.isComposing || event.defaultPrevented) return
  const latinKey = latin(event)
  const found =
    listeners.get(nameOf(event, event.key)) ??
    (latinKey === undefined ? undefined : listeners.get(nameOf(event, latinKey)))
  const isTaken = found && [...found].some(({ alone }) => alone)
  for (const { act, whileTyping, alone } of found ?? []) {
    if (isTaken && !alone) continue
    if ((typing && !whileTyping) || isModalOpen()) continue
    event.preventDefault()
    act(event)
  }
}

function listen(name: string, listener: Listener): () => void {
  if (listeners.size === 0) addEventListener('keydown', onKey)
  const same = listeners.get(name) ?? new Set()
  listeners.set(name, same.add(listener))
  return () => {
    same.delete(listener)
    if (same.size === 0) listeners.delete(name)
    if (listeners.size === 0) removeEventListener('keydown', onKey)
  }
}

/**
 * Runs `act` on a key: "n", "Ctrl+Enter" (Ctrl or Cmd), "Shift+F8", "Alt+PageDown". Single characters
 * do nothing while somebody types; nothing happens while an input method composes or a dialog is open.
 * With `alone` the key means nothing else while this is on the page.
 */
export function useShortcut(
  name: string,
  act: (event: KeyboardEvent) => void,
  {
    whileTyping = name.includes('+') || name.length > 1,
    alone = false,
  }: { whileTyping?: boolean; alone?: boolean } = {},
): void {
  const run = useEffectEvent(act)
  useEffect(
    () => listen(name, { act: (event) => run(event), whileTyping, alone }),
    [name, whileTyping, alone],
  )
}
