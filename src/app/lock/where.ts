import { sealNow } from '../../storage/last-words'
import type { ControlPlace, ReturnPlace } from '../../storage/return-place'

/** What the words of a control are sealed under. */
export const WORDS = 'return'

const isWritten = (control: Element): control is HTMLInputElement | HTMLTextAreaElement =>
  control.matches('textarea, input:is([type="text"], [type="search"], :not([type]))')

/** The controls of the same kind: a button that comes or goes does not renumber the boxes. */
export const alike = (within: Element, kind: string): HTMLElement[] =>
  [within, ...within.querySelectorAll(kind)].filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(kind),
  )

/** What is around the control and has a name that no language and no typing changes. */
function nameOf(around: Element | null): string {
  for (const name of ['data-place', 'data-section', 'id']) {
    const value = around?.getAttribute(name)
    if (value) return `[${name}="${CSS.escape(value)}"]`
  }
  return 'body'
}

function controlNow(vault: string): ControlPlace | undefined {
  const control = document.activeElement
  if (!(control instanceof HTMLElement) || control === document.body) return undefined
  const around = control.closest('[data-place], [data-section], #main, body')
  const kind = control.localName
  const nth = around ? alike(around, kind).indexOf(control) : -1
  if (nth < 0) return undefined
  const base = { within: nameOf(around), kind, nth, top: control.getBoundingClientRect().top }
  if (!isWritten(control)) return base
  const { selectionStart, selectionEnd, selectionDirection, name, value } = control
  // What has a name belongs to the note, and is kept there.
  const words = name === '' && value !== '' ? sealNow(vault, WORDS, value) : undefined
  return {
    ...base,
    ...(selectionStart === null || selectionEnd === null
      ? {}
      : { selection: [selectionStart, selectionEnd, selectionDirection ?? 'none'] as const }),
    ...(words === undefined ? {} : { words }),
  }
}

/** The page as an address, without what was searched for: that may be a name. */
function pathNow(): string {
  const search = new URLSearchParams(location.search)
  search.delete('q')
  return location.pathname + (search.size > 0 ? `?${search}` : '')
}

/** Where somebody is right now. */
export function whereNow(vault: string): ReturnPlace {
  const control = controlNow(vault)
  return { vault, path: pathNow(), scroll: scrollY, ...(control ? { control } : {}) }
}
