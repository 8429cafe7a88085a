import type { ReturnPlace } from '../../storage/return-place'
import { whereNow } from './where'

let under: { readonly place: ReturnPlace; readonly focused: Element | null } | undefined

const swallow = (event: Event) => {
  event.preventDefault()
  event.stopImmediatePropagation()
}

const app = () => document.getElementById('app')

/** Shows nothing and takes no key any more. What was there stays as it was, until it is locked or uncovered. */
export function cover(vault: string): void {
  const root = app()
  if (under || !root) return
  under = { place: whereNow(vault), focused: document.activeElement }
  for (const key of ['keydown', 'beforeinput'] as const) addEventListener(key, swallow, true)
  root.inert = true
  // Not `hidden`: that would scroll the page away.
  root.style.visibility = 'hidden'
}

/** Where somebody was when it was covered. */
export const placeUnder = (): ReturnPlace | undefined => under?.place

export function uncover(): void {
  const root = app()
  if (!under || !root) return
  for (const key of ['keydown', 'beforeinput'] as const) removeEventListener(key, swallow, true)
  root.inert = false
  root.style.visibility = ''
  const { focused } = under
  under = undefined
  if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true })
}

const STILL_TYPING_MS = 3000

/**
 * Whoever was typing types on for a moment. Until there is a field for the passphrase those keys go nowhere:
 * outside of a field they would be shortcuts.
 */
export function holdKeys(): void {
  const hold = (event: Event) => {
    if (document.activeElement instanceof HTMLInputElement) end()
    else swallow(event)
  }
  const late = setTimeout(() => end(), STILL_TYPING_MS)
  const end = () => {
    clearTimeout(late)
    removeEventListener('keydown', hold, true)
  }
  addEventListener('keydown', hold, true)
}
