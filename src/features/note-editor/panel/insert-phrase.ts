import type { Place } from '../../../domain/place'
import { goTo } from '../go-to'

/**
 * Puts a phrase with its blanks into the text box of a place and selects the first blank. The browser
 * types it, so that the form hears it like a key and Undo takes it back.
 */
export function insertPhrase(place: Place, phrase: string): void {
  goTo(place)
  const box = document.activeElement
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) return
  const end = box.value.length
  const text = end > 0 && !/\s$/.test(box.value) ? ` ${phrase}` : phrase
  box.setSelectionRange(end, end)
  // Deprecated in name only: the one way that keeps the browser's undo history.
  // oxlint-disable-next-line typescript/no-deprecated
  document.execCommand('insertText', false, text)
  const blank = box.value.indexOf('___', end)
  if (blank >= 0) box.setSelectionRange(blank, blank + 3)
}
