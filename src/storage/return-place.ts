/** Where somebody was when the notes were locked. No word of a patient is in it, and none of what was typed. */
export interface ReturnPlace {
  readonly vault: string
  /** The page, without what was searched for. */
  readonly path: string
  /** How far the page was scrolled. */
  readonly scroll: number
  /** What had the focus, if anything had. */
  readonly control?: ControlPlace
}

export interface ControlPlace {
  /** The nearest thing around it that has a name of its own, as a selector. */
  readonly within: string
  /** Which one it is in there, of the elements with this name. */
  readonly kind: string
  readonly nth: number
  /** The caret, in what is written in. */
  readonly selection?: readonly [from: number, to: number, direction: Direction]
  /** How far below the top of the window it stood. */
  readonly top: number
  /** Words in it that no note keeps yet, sealed. */
  readonly words?: string
}
type Direction = 'forward' | 'backward' | 'none'

const KEY = 'skillednote.return'
let kept: ReturnPlace | undefined

/** In web storage too: a locked page that is loaded anew still leads back. */
export function keepReturnPlace(place: ReturnPlace): void {
  kept = place
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place))
  } catch {
    // Storage is refused: it leads back as long as the page is not loaded anew.
  }
}

/** Where to go back to, once. */
export function takeReturnPlace(): ReturnPlace | undefined {
  const place = kept ?? readReturnPlace()
  kept = undefined
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Refused storage holds nothing.
  }
  return place
}

/** As far as it is ours: what is odd in a control's place finds no control. */
function readReturnPlace(): ReturnPlace | undefined {
  try {
    const read = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Partial<ReturnPlace>
    const ours = typeof read.path === 'string' && typeof read.vault === 'string'
    return ours ? (read as ReturnPlace) : undefined
  } catch {
    return undefined
  }
}
