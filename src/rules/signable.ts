import type { DraftNote, SignableNote } from '../domain/note'
import type { Finding } from './review'

export type SignableResult =
  { kind: 'signable'; note: SignableNote } | { kind: 'blocked'; by: readonly Finding[] }

/** The only way from a draft to a signable note: no blocking finding is open. `findings` are the draft's own. */
export function toSignable(note: DraftNote, findings: readonly Finding[]): SignableResult {
  const by = findings.filter((f) => f.state === 'unmet' && f.rule.tier === 'blocker')
  return by.length > 0
    ? { kind: 'blocked', by }
    : { kind: 'signable', note: { ...note, status: 'signable' } }
}
