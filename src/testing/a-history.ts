import type { Credential } from '../domain/credential'
import type { CheckedThen, Deed, HistoryEntry } from '../domain/history/history-entry'
import { standingOf } from '../domain/history/standing'
import { chained, digestOf } from '../vault/history-chain'
import { keyIdOf } from '../vault/contact'
import type { Identity } from '../vault/identity'
import { newIdentity } from '../vault/new-identity'

export const CHECKED: CheckedThen = {
  edition: 'test',
  blockers: 0,
  fix: 1,
  explained: 0,
  unknown: 0,
}

/** Somebody with keys. */
export interface Signatory {
  readonly identity: Identity
  readonly credential: Credential
  readonly keyId: string
  readonly name: string
}

export async function aSignatory(name: string, credential: Credential): Promise<Signatory> {
  const identity = await newIdentity(name)
  return { identity, credential, keyId: await keyIdOf(identity.contact), name }
}

/** The words of a note as far as a history cares. */
export const WORDS = await digestOf({ words: 'as they were' })

/** A history in which each step was taken by somebody, a minute after the one before, about the same words. */
export async function aHistory(
  note: string,
  ...steps: readonly (readonly [Signatory, Deed, digest?: string])[]
): Promise<HistoryEntry[]> {
  const entries: HistoryEntry[] = []
  for (const [who, did, digest = WORDS] of steps) {
    const at = new Date(Date.UTC(2026, 0, 12, 15, entries.length)).toISOString()
    const occasion = { note, digest, at, zone: 'America/Chicago' }
    const standing = standingOf(entries)
    entries.push(
      ...(await chained(who.identity, who.credential, standing, occasion, [{ did, why: '' }])),
    )
  }
  return entries
}
