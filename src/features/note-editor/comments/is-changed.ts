import type { Comment } from '../../../domain/history/comment'
import { narrate } from '../../../narrative/narrate'
import { LENGTHS } from '../../../narrative/note-text'
import type { Facts } from '../../../rules/facts'

/** Every sentence that the note reads as now, in whatever length. */
export const sentencesNow = (facts: Facts): ReadonlySet<string> =>
  new Set(
    LENGTHS.flatMap((length) =>
      narrate(facts, length).sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
    ),
  )

/** Whether the words that a comment is about read otherwise by now; one about the whole note never does. */
export const isChanged = ({ quote }: Pick<Comment, 'quote'>, now: ReadonlySet<string>): boolean =>
  quote !== '' && !now.has(quote)
