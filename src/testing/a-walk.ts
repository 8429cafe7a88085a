import type { CheckedThen, Deed, HistoryEntry } from '../domain/history/history-entry'
import type { Doer } from '../domain/history/standing'

export const SAME = 'the words'
export const OTHER = 'other words'
export const checked: CheckedThen = { edition: '', blockers: 0, fix: 0, explained: 0, unknown: 0 }

/** `cosigner` has decided wherever somebody has; `reviewer` and `junior` have it and have not. */
export const PEOPLE = {
  author: { keyId: 'author', credential: 'PT' },
  /** The same keys, held by somebody who does not sign alone. */
  learner: { keyId: 'author', credential: 'student' },
  reviewer: { keyId: 'reviewer', credential: 'PT' },
  junior: { keyId: 'junior', credential: 'student' },
  cosigner: { keyId: 'cosigner', credential: 'MD' },
  other: { keyId: 'other', credential: 'PT' },
  stranger: { keyId: 'stranger', credential: 'aide' },
} as const satisfies Record<string, Doer>

export const to = ['reviewer', 'junior', 'cosigner'].map((keyId) => ({ keyId, name: '' }))
export const DEEDS = (now: CheckedThen) =>
  ({
    'sign alone': { act: 'signed', awaits: 'nobody', checked: now },
    'sign first': { act: 'signed', awaits: 'cosignature', checked: now },
    submit: { act: 'submitted', to, resolved: [] },
    'submit to oneself': { act: 'submitted', to: [{ keyId: 'author', name: '' }], resolved: [] },
    'submit to one twice': { act: 'submitted', to: [...to, ...to.slice(0, 1)], resolved: [] },
    withdraw: { act: 'withdrawn' },
    return: { act: 'returned', reasons: ['time'], comments: [] },
    'return for nothing': { act: 'returned', reasons: [], comments: [] },
    refer: { act: 'referred', to: { keyId: 'somebody', name: '' } },
    'refer to the author': { act: 'referred', to: { keyId: 'author', name: '' } },
    'refer to who has it': { act: 'referred', to: { keyId: 'junior', name: '' } },
    approve: { act: 'approved', checked: now },
    cosign: { act: 'cosigned' },
    lock: { act: 'locked' },
    amend: { act: 'amended', text: 'x' },
  }) as const satisfies Record<string, Deed>
export const deeds = DEEDS(checked)
export const blockedDeeds = DEEDS({ ...checked, blockers: 1 })
export type DeedName = keyof typeof deeds

/** A step without its chain and signature, for what only looks at who did what. */
export const entry = (
  did: Deed,
  { keyId, credential }: Doer,
  digest: string,
  seq = 1,
): HistoryEntry => ({
  v: 1,
  note: 'note-1',
  seq,
  at: '2026-01-12T15:00:00.000Z',
  zone: '',
  by: { name: '', credential, recipient: '', ed25519: '', keyId },
  did,
  why: '',
  digest,
  prev: '',
  hash: `${seq}`,
  sig: '',
})
