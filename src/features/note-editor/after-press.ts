let pressed = false

const end = () => {
  pressed = false
}
addEventListener('pointerdown', () => (pressed = true), true)
addEventListener('pointerup', end, true)
addEventListener('pointercancel', end, true)

/**
 * Runs `act` once the press that is under way, if any, has become a click. What moves the page between
 * the two halves of a press makes the press miss its button.
 */
export function afterPress(act: () => void): void {
  // The click comes in the same task as the pointer's release, so the next task is late enough.
  const later = () => {
    removeEventListener('pointerup', later, true)
    removeEventListener('pointercancel', later, true)
    setTimeout(act)
  }
  if (!pressed) return later()
  addEventListener('pointerup', later, true)
  addEventListener('pointercancel', later, true)
}
