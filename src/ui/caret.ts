/**
 * Remembers what has the focus and where the caret stands; what it gives back puts both there again.
 * Chromium gives the focus back after a dialog, but not always, and not always the caret: letters typed
 * then go nowhere.
 */
export function holdCaret(): () => void {
  const before = document.activeElement
  if (!(before instanceof HTMLElement)) return () => {}
  const giveFocusBack = () => {
    if (document.activeElement === document.body) before.focus()
  }
  if (!(before instanceof HTMLInputElement || before instanceof HTMLTextAreaElement))
    return giveFocusBack
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = before
  // A date or a number has no caret to speak of.
  if (start === null) return giveFocusBack
  return () => {
    giveFocusBack()
    if (document.activeElement === before)
      before.setSelectionRange(start, end, direction ?? undefined)
  }
}
