import { sectionOf, type Place } from '../../domain/place'

const find = (place: Place): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)

/** The control of a place, or of the nearest place around it that is on the screen. */
export function controlOf(place: Place): HTMLElement | null {
  const parts = place.split('.')
  for (let n = parts.length; n > 0; n -= 1) {
    const found = find(parts.slice(0, n).join('.'))
    if (found) return found
  }
  return document.getElementById(`${sectionOf(place)}-title`)
}

function focusOn(control: HTMLElement): void {
  for (
    let box = control.closest('details');
    box;
    box = box.parentElement?.closest('details') ?? null
  )
    box.open = true
  control.scrollIntoView({ block: 'center' })
  const target = control.matches('input, textarea, select, button, [tabindex]')
    ? control
    : (control.querySelector<HTMLElement>('input, textarea, select, button') ?? control)
  target.focus({ preventScroll: true })
}

/** Brings a field into view, opens what hides it, and puts the caret there. */
export function goTo(place: Place): void {
  const control = controlOf(place)
  if (!control) return
  const folded = find(place) ? null : control.querySelector('details:not([open])')
  if (!(folded instanceof HTMLDetailsElement)) return focusOn(control)
  // What is folded is not drawn yet; it is there once its opening was heard.
  folded.addEventListener(
    'toggle',
    () => requestAnimationFrame(() => focusOn(controlOf(place) ?? control)),
    { once: true },
  )
  folded.open = true
}
