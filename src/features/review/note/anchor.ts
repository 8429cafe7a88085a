import { createContext, useContext } from 'react'
import { ANCHORS } from '../../../domain/history/comment'
import type { Place } from '../../../domain/place'
import type { Sentence } from '../../../narrative/note-text'
import type { Evidence } from '../../../rules/rule'
import type { Aside } from '../../../storage/history/asides'
import { ON_NOTE, wordsAt, type Anchor } from './comments'
import type { Reviewed } from './review-query'

/** What is pointed at: fields whose sentences are marked, and quoted words. */
export interface Pointed {
  readonly places: readonly Place[]
  readonly evidence: readonly Evidence[]
}

/** The open note, what the person writes beside it, and what they look at. */
export interface Reviewing {
  readonly reviewed: Reviewed
  readonly aside: Aside
  /** Whether comments can be written: the note waits for this person. */
  readonly mayComment: boolean
  /** What a comment would hang on now. */
  readonly current: Anchor
  /** The sentence that has, or had, the focus. */
  readonly sentence: Sentence | undefined
  readonly pointed: Pointed | undefined
  readonly point: (pointed: Pointed | undefined) => void
  /** Writes on: a comment that is there, or a new one. */
  readonly write: (on: Anchor | string) => void
  readonly remove: (id: string) => void
  /** Brings the sentence of a place into view and puts the focus on it. */
  readonly show: (place: Place) => void
}

export const ReviewContext = createContext<Reviewing | null>(null)

export function useReviewing(): Reviewing {
  const reviewing = useContext(ReviewContext)
  if (!reviewing) throw new Error('No note is under review here')
  return reviewing
}

/** Says of an element what a comment on it hangs on. */
export const anchorProps = ({ on, place, quote, rule }: Partial<Anchor> & Pick<Anchor, 'on'>) => ({
  'data-on': on,
  'data-at': place,
  'data-quote': quote,
  'data-rule': rule,
})

/** What a comment hangs on that is written while this element has the focus; undefined where nothing is meant. */
export function anchorAt(element: Element, { text }: Reviewed): Anchor | undefined {
  const block = element.closest<HTMLElement>('[data-block]')?.dataset['block']
  if (block !== undefined) {
    const place = `session.blocks.${block}`
    return { ...ON_NOTE, on: 'block', place, quote: wordsAt(text, place) }
  }
  const data = element.closest<HTMLElement>('[data-on]')?.dataset
  const on = ANCHORS.find((each) => each === data?.['on'])
  if (!on || !data) return undefined
  const { at: place = '', quote, rule = '' } = data
  return { on, place, quote: quote ?? (on === 'note' ? '' : wordsAt(text, place)), rule }
}
