import { goTo } from '../../features/note-editor/go-to'
import { openNow } from '../../storage/last-words'
import type { ControlPlace, ReturnPlace } from '../../storage/return-place'
import type { OpenVault } from '../../vault/seal'
import { alike, WORDS } from './where'

/** A page is there by then, or it is not the one that was left. */
const PATIENCE_MS = 10_000
/** Parts of a page that come after it move it for so long. */
const SETTLING_MS = 600
/** What is folded away is looked for once the rest had time to come. */
const FOLDED_MS = 800

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

function find({ within, kind, nth }: ControlPlace): HTMLElement | undefined {
  const around = document.querySelector(within)
  return around ? alike(around, kind)[nth] : undefined
}

/** The same page, box, caret and scroll as before the lock, unless somebody already does something else. */
export async function goBack(place: ReturnPlace, opened: OpenVault): Promise<void> {
  const { control } = place
  const acted = new AbortController()
  const act = () => acted.abort()
  for (const event of ['keydown', 'pointerdown', 'wheel'])
    addEventListener(event, act, { capture: true, signal: acted.signal })
  const found = await appearing(place, acted.signal)
  // What a page does when it opens, it does first.
  await nextFrame()
  await nextFrame()
  const words = control?.words === undefined ? '' : await openNow(opened, WORDS, control.words)
  if (found && words && !acted.signal.aborted) write(found, words)
  const until = performance.now() + SETTLING_MS
  let isCaretSet = false
  while (!acted.signal.aborted) {
    const target = control ? find(control) : undefined
    if (control && target) {
      put(target, control, !isCaretSet)
      isCaretSet = true
    } else scrollTo({ top: place.scroll, behavior: 'instant' })
    if (performance.now() >= until) break
    // oxlint-disable-next-line no-await-in-loop -- frame by frame
    await nextFrame()
  }
  acted.abort()
}

function appearing(place: ReturnPlace, acted: AbortSignal): Promise<HTMLElement | undefined> {
  const { control } = place
  const isThere = () =>
    location.pathname === place.path.split('?')[0] && document.querySelector('h1') !== null
  return new Promise((resolve) => {
    const end = (found?: HTMLElement) => {
      observer.disconnect()
      clearTimeout(folded)
      clearTimeout(late)
      resolve(found)
    }
    const look = () => {
      const found = control ? find(control) : undefined
      if (found || (!control && isThere())) end(found)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    const name = /^\[data-place="(.+)"\]$/.exec(control?.within ?? '')?.[1]?.replaceAll('\\', '')
    const folded = setTimeout(() => {
      if (name !== undefined && isThere()) goTo(name)
    }, FOLDED_MS)
    const late = setTimeout(end, PATIENCE_MS)
    acted.addEventListener('abort', () => end(), { once: true })
    look()
  })
}

function put(target: HTMLElement, { selection, top }: ControlPlace, setCaret: boolean) {
  if (setCaret || document.activeElement !== target) {
    target.focus({ preventScroll: true })
    if (selection && (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
      target.setSelectionRange(...selection)
  }
  const moved = target.getBoundingClientRect().top - top
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
}

/** Words as if they had been typed: the field's own listeners hear of them. */
function write(target: HTMLElement, words: string) {
  const kind = target instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement
  if (!(target instanceof kind)) return
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(target, words)
  target.dispatchEvent(new Event('input', { bubbles: true }))
}
