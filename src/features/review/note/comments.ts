import {
  REASON_FAMILIES,
  REASONS,
  type Comment,
  type Reason,
} from '../../../domain/history/comment'
import { sectionOf, type Place } from '../../../domain/place'
import type { NoteText, Sentence } from '../../../narrative/note-text'
import type { Aside } from '../../../storage/history/asides'
import { sentencesAt } from './marks'

/** What a comment will hang on. */
export type Anchor = Pick<Comment, 'on' | 'place' | 'quote' | 'rule'>

export const ON_NOTE: Anchor = { on: 'note', place: '', quote: '', rule: '' }

/** The reason that goes with what is commented on; the person may choose another. */
export function likelyReason({ on, place, rule }: Anchor): Reason {
  const family = rule.split('.')[0] ?? ''
  const told = REASONS.find((reason) => REASON_FAMILIES[reason].includes(family))
  if (told) return told
  if (on === 'note') return 'other'
  if (on === 'block' || sectionOf(place) === 'session') return 'time'
  return sectionOf(place) === 'plan' ? 'goal-link' : 'unclear'
}

const sentencesIn = ({ sections }: NoteText): readonly Sentence[] =>
  sections.flatMap(({ sentences }) => sentences)

/** The words that a place reads as, for what hangs on a place without words of its own. */
export const wordsAt = (text: NoteText, place: Place): string =>
  sentencesAt(sentencesIn(text), place)[0]?.text ?? ''

/** The sentence beside which a comment's number stands; undefined for one on the note as a whole. */
export function sentenceOf(
  text: NoteText,
  { on, place, quote }: Pick<Comment, 'on' | 'place' | 'quote'>,
): Sentence | undefined {
  if (on === 'note') return undefined
  const near = sentencesAt(sentencesIn(text), place)
  return near.find((sentence) => sentence.text === quote) ?? near[0]
}

/** A comment put in its place, or behind the others. */
export const withComment =
  (comment: Comment) =>
  (aside: Aside): Aside => {
    const { comments } = aside
    const isThere = comments.some(({ id }) => id === comment.id)
    return {
      ...aside,
      comments: isThere
        ? comments.map((each) => (each.id === comment.id ? comment : each))
        : [...comments, comment],
    }
  }

export const withoutComments =
  (ids: ReadonlySet<string>) =>
  (aside: Aside): Aside => ({
    ...aside,
    comments: aside.comments.filter(({ id }) => !ids.has(id)),
  })

/** Puts a deleted comment back where it was. */
export const withCommentAt =
  (comment: Comment, at: number) =>
  (aside: Aside): Aside =>
    aside.comments.some(({ id }) => id === comment.id)
      ? aside
      : { ...aside, comments: aside.comments.toSpliced(at, 0, comment) }

/** The reasons that the comments give, each once, in their usual order. */
export const reasonsOf = (comments: readonly Pick<Comment, 'reason'>[]): readonly Reason[] =>
  REASONS.filter((reason) => comments.some((comment) => comment.reason === reason))
