import type { DraftNote } from '../../../domain/note'
import { csv } from '../../../narrative/csv'
import { textsOf } from '../../../rules/texts-of'

/** What the writer answered rules with: reasons, and words of theirs that are said to cover a rule. */
export function reasonsCsv(note: DraftNote): string {
  const texts = textsOf(note)
  return csv(
    ['kind', 'rule', 'place', 'reason', 'words', 'still_in_note'],
    ...note.explained.map(({ rule, place, reason, text }) => [
      'explained',
      rule,
      place,
      reason,
      text,
      '',
    ]),
    ...note.covered.map(({ rule, quote }) => {
      const box = texts.find(({ text }) => text.includes(quote))
      return ['covered', rule, box?.place ?? '', '', quote, box ? 'yes' : 'no']
    }),
  )
}
