import { narrate } from '../../../narrative/narrate'
import { plainText } from '../../../narrative/plain-text'
import { asSigned, signedText } from '../../../narrative/signed-text'
import type { Facts } from '../../../rules/facts'
import type { VerifiedHistory } from '../../../storage/history/history-queries'

/** The note in its standard wording: marked as a draft while it is one, then with signatures and addenda. */
export function noteTxt(facts: Facts, history: VerifiedHistory): string {
  const note = narrate(facts, 'standard')
  const isWhole = history.kind === 'whole' && history.sameWords
  const signed = isWhole ? signedText(history.entries) : undefined
  return plainText(signed ? asSigned(note, signed) : note, { heading: true })
}
