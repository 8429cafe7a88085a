import type { HeadStanding } from '../note-store'

/** Whether a note waits for this person to decide: it was sent to them, and they have not approved it. */
export const waitsForMe = ({ state, me, reviewers, approvedBy }: HeadStanding): boolean =>
  (state === 'submitted' || state === 'resubmitted') &&
  reviewers.some(({ keyId }) => keyId === me) &&
  approvedBy !== me
