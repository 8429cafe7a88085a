import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'

interface KeyMeaning {
  readonly keys: readonly string[]
  readonly does: MessageDescriptor
}

/** What the keys of a note under review do. */
export const REVIEW_KEYS: readonly KeyMeaning[] = [
  { keys: ['j', 'k'], does: msg`Next note, note before` },
  { keys: ['a'], does: msg`Approve, and open the next` },
  { keys: ['c'], does: msg`Comment on what has the focus` },
  { keys: ['1', '6'], does: msg`In a comment or a return: the reason, first to sixth` },
  { keys: ['Ctrl', 'Enter'], does: msg`Keep the comment, send the return` },
  { keys: ['r'], does: msg`Return; Enter sends, and opens the next` },
  { keys: ['e'], does: msg`Walk through the evidence` },
  { keys: ['F8', 'Shift F8'], does: msg`Next finding, finding before` },
  { keys: ['d'], does: msg`Tell new words from carried ones` },
  { keys: ['Esc'], does: msg`Leave a box` },
]
