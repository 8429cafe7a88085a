import { isAssistants, isClinicians, type Credential } from '../credential'
import type { Comment } from './comment'
import type { Act, CheckedThen, Deed, HistoryEntry, Reviewer } from './history-entry'

export const NOTE_STATES = [
  'draft',
  'submitted',
  'returned',
  'resubmitted',
  'signed',
  'amended',
] as const
export type NoteState = (typeof NOTE_STATES)[number]

/** Where a note stands: what its history comes to. Never stored as such. */
export interface Standing {
  readonly state: NoteState
  /** How many steps there were. */
  readonly n: number
  /** The hash of the last step, '' before the first. */
  readonly last: string
  /** Key id of the author: whoever took the first step. Undefined before it. */
  readonly author: string | undefined
  /** SHA-256 of the wording that was signed or submitted last, '' before. */
  readonly digest: string
  /** Who may decide on it now. */
  readonly reviewers: readonly Reviewer[]
  /** Whose approval holds for this wording. */
  readonly approvedBy: string | undefined
  /** The author signed this wording and waits for a co-signature. */
  readonly authorSigned: boolean
  /** Signatures that hold: the author's and those after it. */
  readonly signatures: readonly HistoryEntry[]
  readonly locked: boolean
  /** What the last return asked for. */
  readonly comments: readonly Comment[]
  /** How often it was returned. */
  readonly returns: number
}

export const UNTOUCHED: Standing = {
  state: 'draft',
  n: 0,
  last: '',
  author: undefined,
  digest: '',
  reviewers: [],
  approvedBy: undefined,
  authorSigned: false,
  signatures: [],
  locked: false,
  comments: [],
  returns: 0,
}

/** Who is about to do something. */
export interface Doer {
  readonly keyId: string
  readonly credential: Credential
}

/** Why a step cannot be taken. */
export type Illegal =
  /** Not from the state the note is in. */
  | 'state'
  | 'not-author'
  | 'not-reviewer'
  /** This credential does not sign by itself, or for others. */
  | 'not-entitled'
  /** It is about another wording than the one that was submitted or signed. */
  | 'other-text'
  /** The author's signature goes before a submission. */
  | 'not-signed'
  | 'not-approved'
  /** To oneself, to somebody who has it already, or to one twice. */
  | 'wrong-reviewer'
  /** Without a reason and without a comment. */
  | 'no-reason'
  /** It is so already. */
  | 'already'
  | 'locked'
  /** The rules have something against it that stops signing. */
  | 'blocked'

/** May answer for a note with nobody signing after them. */
export const signsAlone = ({ credential }: Doer): boolean =>
  isClinicians(credential) || isAssistants(credential)
/** May sign for what others wrote. */
export const signsForOthers = ({ credential }: Doer): boolean => isClinicians(credential)

const isWritten = ({ state }: Standing) => state === 'draft' || state === 'returned'
const isWaiting = ({ state }: Standing) => state === 'submitted' || state === 'resubmitted'
const isSigned = ({ state }: Standing) => state === 'signed' || state === 'amended'

/** Whether the author may write in the note. Nobody else ever may. */
export const isOpenToWriting = (standing: Standing): boolean => isWritten(standing)

const isAuthor = ({ author }: Standing, { keyId }: Doer) => author === undefined || author === keyId
const isReviewer = ({ reviewers }: Standing, { keyId }: Doer) =>
  reviewers.some((each) => each.keyId === keyId)
const hasSigned = ({ signatures }: Standing, { keyId }: Doer) =>
  signatures.some(({ by }) => by.keyId === keyId)

const namesTwice = (reviewers: readonly Reviewer[]) =>
  new Set(reviewers.map(({ keyId }) => keyId)).size < reviewers.length

type About = { readonly standing: Standing; readonly doer: Doer; readonly digest: string }

/** What every decision of a reviewer needs. */
function decisionRefused({ standing, doer, digest }: About): Illegal | undefined {
  if (!isWaiting(standing)) return 'state'
  if (!isReviewer(standing, doer)) return 'not-reviewer'
  return digest === standing.digest ? undefined : 'other-text'
}

function cosignRefused(about: About): Illegal | undefined {
  const { standing, doer, digest } = about
  if (!signsForOthers(doer)) return 'not-entitled'
  if (standing.state === 'signed') {
    if (standing.locked) return 'locked'
    if (!isReviewer(standing, doer)) return 'not-reviewer'
    if (digest !== standing.digest) return 'other-text'
    return hasSigned(standing, doer) ? 'already' : undefined
  }
  return decisionRefused(about) ?? (standing.approvedBy === doer.keyId ? undefined : 'not-approved')
}

function refusedDeed(did: Deed, about: About): Illegal | undefined {
  const { standing, doer, digest } = about
  switch (did.act) {
    case 'signed':
      if (!isWritten(standing)) return 'state'
      if (!isAuthor(standing, doer)) return 'not-author'
      if (did.awaits === 'cosignature') return undefined
      if (!signsAlone(doer)) return 'not-entitled'
      // What a reviewer sent back goes to a reviewer again.
      if (standing.state === 'returned') return 'state'
      return did.checked.blockers > 0 ? 'blocked' : undefined
    case 'submitted':
      if (!isWritten(standing)) return 'state'
      if (!isAuthor(standing, doer)) return 'not-author'
      if (!standing.authorSigned || digest !== standing.digest) return 'not-signed'
      return did.to.some(({ keyId }) => keyId === doer.keyId) || namesTwice(did.to)
        ? 'wrong-reviewer'
        : undefined
    case 'withdrawn':
      if (!isWaiting(standing)) return 'state'
      return isAuthor(standing, doer) ? undefined : 'not-author'
    case 'returned':
      return (
        decisionRefused(about) ??
        (did.reasons.length + did.comments.length === 0 ? 'no-reason' : undefined)
      )
    case 'referred':
      return (
        decisionRefused(about) ??
        (did.to.keyId === standing.author || isReviewer(standing, { ...doer, ...did.to })
          ? 'wrong-reviewer'
          : undefined)
      )
    case 'approved':
      if (!signsForOthers(doer)) return 'not-entitled'
      if (did.checked.blockers > 0) return 'blocked'
      return decisionRefused(about) ?? (standing.approvedBy === doer.keyId ? 'already' : undefined)
    case 'cosigned':
      return cosignRefused(about)
    case 'locked':
      if (!isSigned(standing)) return 'state'
      if (standing.locked) return 'already'
      if (!hasSigned(standing, doer) || !signsAlone(doer)) return 'not-entitled'
      return digest === standing.digest ? undefined : 'other-text'
    case 'amended':
      if (!isSigned(standing)) return 'state'
      if (!hasSigned(standing, doer)) return 'not-entitled'
      return digest === standing.digest ? undefined : 'other-text'
  }
}

/**
 * Why somebody cannot take this step now; undefined when they can. `digest` is that of the note's words as
 * they are. Screens and the store ask the same question here.
 */
export const refusedStep = (
  standing: Standing,
  did: Deed,
  doer: Doer,
  digest: string,
): Illegal | undefined => refusedDeed(did, { standing, doer, digest })

/** Where the note stands after a step. That the step could be taken is for `refusedStep` to say. */
export function after(standing: Standing, entry: HistoryEntry): Standing {
  const { did, by, digest } = entry
  const now: Standing = {
    ...standing,
    n: standing.n + 1,
    last: entry.hash,
    author: standing.author ?? by.keyId,
  }
  switch (did.act) {
    case 'signed':
      return did.awaits === 'nobody'
        ? { ...now, state: 'signed', digest, signatures: [entry] }
        : { ...now, digest, authorSigned: true, signatures: [entry] }
    case 'submitted':
      return {
        ...now,
        state: standing.returns > 0 ? 'resubmitted' : 'submitted',
        reviewers: did.to,
        approvedBy: undefined,
      }
    case 'withdrawn':
    case 'returned': {
      const isReturned = did.act === 'returned'
      return {
        ...now,
        state: isReturned || standing.returns > 0 ? 'returned' : 'draft',
        approvedBy: undefined,
        authorSigned: false,
        signatures: [],
        comments: isReturned ? did.comments : standing.comments,
        returns: standing.returns + (isReturned ? 1 : 0),
      }
    }
    case 'referred':
      return { ...now, reviewers: [...standing.reviewers, did.to] }
    case 'approved':
      return { ...now, approvedBy: by.keyId }
    case 'cosigned':
      return { ...now, state: 'signed', signatures: [...standing.signatures, entry] }
    case 'locked':
      return { ...now, locked: true }
    case 'amended':
      return { ...now, state: 'amended' }
  }
}

/** Where a note stands by its whole history, whose steps are known to be legal. */
export const standingOf = (entries: readonly HistoryEntry[]): Standing =>
  entries.reduce(after, UNTOUCHED)

/** Goes through a history as if each step were taken now: the first that could not have been, if any. */
export function firstIllegal(
  entries: readonly HistoryEntry[],
): { readonly seq: number; readonly why: Illegal } | undefined {
  let standing = UNTOUCHED
  for (const entry of entries) {
    const why = refusedStep(standing, entry.did, entry.by, entry.digest)
    if (why) return { seq: entry.seq, why }
    standing = after(standing, entry)
  }
  return undefined
}

/** What somebody can do with a note now, by the steps themselves. For what a screen offers. */
export function actsOpenTo(standing: Standing, doer: Doer, digest: string): ReadonlySet<Act> {
  const someone: Reviewer = { keyId: '', name: '' }
  const checked: CheckedThen = { edition: '', blockers: 0, fix: 0, explained: 0, unknown: 0 }
  const tried: readonly Deed[] = [
    { act: 'signed', awaits: 'nobody', checked },
    { act: 'withdrawn' },
    { act: 'returned', reasons: ['other'], comments: [] },
    { act: 'referred', to: someone },
    { act: 'approved', checked },
    { act: 'cosigned' },
    { act: 'locked' },
    { act: 'amended', text: ' ' },
  ]
  const open = new Set<Act>(
    tried.filter((did) => !refusedStep(standing, did, doer, digest)).map(({ act }) => act),
  )
  // Submitting is signing first.
  if (isWritten(standing) && isAuthor(standing, doer)) open.add('submitted')
  return open
}
