import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import type { Credential } from '../../../domain/credential'
import type { Deed } from '../../../domain/history/history-entry'
import { refusedStep, type Illegal } from '../../../domain/history/standing'
import { checkedThen } from '../../../rules/edition'
import type { NotDone } from '../../../storage/history/act'
import type { Reviewed } from './review-query'

/** Why this person cannot take each of a reviewer's steps; undefined for those they can. */
export interface OpenActs {
  readonly approve: Illegal | undefined
  readonly giveBack: Illegal | undefined
  readonly cosign: Illegal | undefined
}

/** Asked of the same machine that the store asks, whichever way the page was reached. */
export function openActs(
  { history, findings }: Pick<Reviewed, 'history' | 'findings'>,
  credential: Credential,
): OpenActs {
  if (history.kind !== 'whole' || history.role !== 'reviewer')
    return { approve: 'not-reviewer', giveBack: 'not-reviewer', cosign: 'not-reviewer' }
  const { standing, me, digest } = history
  const why = (did: Deed) => refusedStep(standing, did, { keyId: me, credential }, digest)
  return {
    approve: why({ act: 'approved', checked: checkedThen(findings) }),
    giveBack: why({ act: 'returned', reasons: ['other'], comments: [] }),
    cosign: why({ act: 'cosigned' }),
  }
}

/** Why something was not done, or cannot be, as the reviewer is told. */
export const REFUSED: Readonly<Record<NotDone | 'failed', MessageDescriptor>> = {
  state: msg`It does not wait for a decision any more.`,
  'not-author': msg`Only its author can do this.`,
  'not-reviewer': msg`It was not sent to you.`,
  'not-entitled': msg`With your credential you can return it or ask another supervisor, not approve or sign it.`,
  'other-text': msg`These are not the words that were submitted.`,
  'not-signed': msg`Its author has not signed it.`,
  'not-approved': msg`Approve it first.`,
  'wrong-reviewer': msg`They have it already.`,
  'no-reason': msg`Choose a reason or write a comment first.`,
  already: msg`You did so already.`,
  locked: msg`It is locked: no signature can follow.`,
  blocked: msg`Something in it blocks signing.`,
  gone: msg`It is not on this device any more.`,
  broken: msg`Its history is not whole.`,
  'other-revision': msg`It has other words by now. Look at it again.`,
  'not-opened': msg`It was not on the screen yet. Look at it, then decide.`,
  'no-keys': msg`This browser has no means to sign. A newer version of it has.`,
  failed: msg`It could not be written. Nothing is lost; try again.`,
}
