import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Apart } from './to-sign'

const OTHER_WORDS = msg`It has other words now than those you approved.`
const DECIDED = msg`It was decided meanwhile.`
const NOT_WITH_YOU = msg`It is not with you any more.`

/** Why one of many is not signed, said to whoever wanted to sign it. */
export const APART_WORDS: Readonly<Record<Apart, MessageDescriptor>> = {
  elsewhere: msg`Its author took it back, or sent it to somebody else.`,
  'blocked-now': msg`Something blocks it by now. Open it and look again.`,
  'not-opened': msg`You have not had these words open on this device. Open it once more.`,
  'not-approved': msg`Your approval does not hold for these words. Open it and decide again.`,
  'other-text': OTHER_WORDS,
  'other-revision': OTHER_WORDS,
  broken: msg`Its history is not whole. It can be read, and not signed.`,
  gone: msg`It is not on this device any more.`,
  'no-keys': msg`This browser has no means to sign. A newer version of it has.`,
  'not-entitled': msg`With your credential you do not sign for others. Look at your profile.`,
  state: DECIDED,
  already: DECIDED,
  locked: DECIDED,
  blocked: msg`Something blocks it.`,
  'not-signed': msg`Its author has not signed these words.`,
  'not-author': NOT_WITH_YOU,
  'not-reviewer': NOT_WITH_YOU,
  'wrong-reviewer': NOT_WITH_YOU,
  'no-reason': msg`It was not done.`,
}
