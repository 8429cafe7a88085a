/**
 * Remembers where the caret stands; what it gives back puts it there again. Chromium gives the focus back
 * after a dialog, but not always the caret: letters typed then go nowhere.
 */
export function holdCaret(): () => void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return () => {}
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = field
  // A date or a number has no caret to speak of.
  if (start === null) return () => {}
  return () => {
    if (document.activeElement === field)
      field.setSelectionRange(start, end, direction ?? undefined)
  }
}
