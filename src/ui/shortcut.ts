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

interface Chord {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

function chordOf(name: string): Chord {
  const parts = name.split('+')
  return {
    key: parts.at(-1) ?? '',
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  }
}

function matches(event: KeyboardEvent, chord: Chord): boolean {
  if (event.isComposing || event.defaultPrevented) return false
  if ((event.ctrlKey || event.metaKey) !== chord.ctrl || event.altKey !== chord.alt) return false
  const single = chord.key.length === 1
  // A single character already says whether Shift was held ("?" is not "/").
  if (!single && event.shiftKey !== chord.shift) return false
  return event.key === chord.key || (single && latin(event) === chord.key)
}

/**
 * Runs `act` on a key: "n", "Ctrl+Enter" (Ctrl or Cmd), "Shift+F8", "Alt+PageDown". Single characters
 * without Ctrl do nothing while somebody types; nothing happens while an input method composes.
 */
export function useShortcut(
  name: string,
  act: (event: KeyboardEvent) => void,
  { whileTyping }: { whileTyping?: boolean } = {},
): void {
  const run = useEffectEvent(act)
  useEffect(() => {
    const chord = chordOf(name)
    const always = whileTyping ?? (chord.ctrl || chord.key.length > 1)
    const onKey = (event: KeyboardEvent) => {
      // In order of cost: most keys are words somebody types.
      if (!matches(event, chord) || (!always && isTyping(event.target)) || isModalOpen()) return
      event.preventDefault()
      run(event)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [name, whileTyping])
}
