const CAN_HOLD =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]'

/**
 * When a press by keyboard takes away the very control that was pressed, the focus goes to the control
 * after it, or the one before, instead of back to the top of the page.
 */
export function keepFocus({ target, detail }: MouseEvent): void {
  // A pointer leaves the focus where a screen keyboard does not open.
  if (detail !== 0 || !(target instanceof Element)) return
  const pressed = target.closest<HTMLElement>(CAN_HOLD)
  if (!pressed) return
  const all = [...document.querySelectorAll<HTMLElement>(CAN_HOLD)]
  setTimeout(() => {
    if (pressed.isConnected || document.activeElement !== document.body) return
    const at = all.indexOf(pressed)
    const near = [...all.slice(at + 1), ...all.slice(0, at).reverse()]
    near.find((each) => each.isConnected && each.checkVisibility())?.focus()
  })
}

/** Gives the focus to the page when nothing has it: what had it went away. */
export function focusPage(): void {
  if (document.activeElement === document.body)
    document.getElementById('main')?.focus({ preventScroll: true })
}
