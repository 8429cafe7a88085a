import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Reason } from '../../domain/history/comment'
import type { Act } from '../../domain/history/history-entry'
import type { NoteState } from '../../domain/history/standing'

export const STATE_NAMES: Readonly<Record<NoteState, MessageDescriptor>> = {
  draft: msg`Draft`,
  submitted: msg`Submitted`,
  returned: msg`Returned`,
  resubmitted: msg`Resubmitted`,
  signed: msg`Signed`,
  amended: msg`Signed, with addendum`,
}

/** What was done, as a list of steps says it. */
export const ACT_NAMES: Readonly<Record<Act, MessageDescriptor>> = {
  signed: msg`Signed`,
  submitted: msg`Submitted`,
  withdrawn: msg`Taken back`,
  returned: msg`Returned`,
  referred: msg`Another supervisor asked`,
  approved: msg`Approved`,
  cosigned: msg`Co-signed`,
  locked: msg`Locked`,
  amended: msg`Addendum added`,
}

export const REASON_NAMES: Readonly<Record<Reason, MessageDescriptor>> = {
  unclear: msg`Unclear`,
  'not-supported': msg`Not supported`,
  'wrong-side': msg`Wrong side`,
  time: msg`Time`,
  'goal-link': msg`Goal link`,
  other: msg`Other`,
}
