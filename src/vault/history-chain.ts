import type { Credential } from '../domain/credential'
import { HistoryEntry, type Actor, type Step } from '../domain/history/history-entry'
import { firstIllegal, standingOf, type Illegal, type Standing } from '../domain/history/standing'
import { canonicalJson } from './canonical-json'
import { isSignedBy, keyIdOf, type Contact } from './contact'
import { fromBase64url, sha256, toBase64url } from './digest'
import { sign, type Identity } from './identity'

/** What stands for a value: SHA-256 of its canonical JSON, in base64url. */
export const digestOf = async (value: unknown): Promise<string> =>
  toBase64url(await sha256(canonicalJson(value)))

/** Somebody as their steps name them. */
export const actorOf = async (
  { name, recipient, ed25519 }: Contact,
  credential: Credential,
): Promise<Actor> => ({
  name,
  credential,
  recipient,
  ed25519,
  keyId: await keyIdOf({ name, recipient, ed25519 }),
})

/** The circumstances of some steps that are taken at once. */
export interface Occasion {
  readonly note: string
  /** `digestOf` the note's words. */
  readonly digest: string
  /** ISO instant with milliseconds, by the clock of whoever acts. */
  readonly at: string
  readonly zone: string
}

/** The next entries of a history, signed by the person. That they may be taken is for the caller to know. */
export async function chained(
  identity: Identity,
  credential: Credential,
  { n, last }: Pick<Standing, 'n' | 'last'>,
  { note, digest, at, zone }: Occasion,
  steps: readonly Step[],
): Promise<HistoryEntry[]> {
  const by = await actorOf(identity.contact, credential)
  const entries: HistoryEntry[] = []
  for (const { did, why } of steps) {
    const prev = entries.at(-1)?.hash ?? last
    const seq = n + entries.length + 1
    const content = { v: 1 as const, note, seq, at, zone, by, did, why, digest, prev }
    const hash = await digestOf(content)
    const sig = await sign(identity, signedBytes(hash))
    entries.push({ ...content, hash, sig })
  }
  return entries
}

const utf8 = new TextEncoder()
const signedBytes = (hash: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(utf8.encode(`skillednote-history\n${hash}\n`))

/** How far a history was known to go: kept apart from it, so that its end cannot be cut off unseen. */
export interface Anchor {
  readonly n: number
  readonly last: string
}

export type Broken =
  /** Not an entry at all. */
  | 'form'
  | 'other-note'
  /** One is missing, twice there, or not in its place. */
  | 'order'
  /** Its words are not those that were signed. */
  | 'changed'
  | 'signature'
  /** The key id is not that of the keys. */
  | 'keys'
  /** The last ones are missing. */
  | 'cut'
  /** This browser cannot check signatures. */
  | 'cannot-check'
  | Illegal

export type Verified =
  | {
      readonly kind: 'whole'
      readonly entries: readonly HistoryEntry[]
      readonly standing: Standing
    }
  /** `seq`: the first entry that is not right, counted from 1. */
  | { readonly kind: 'broken'; readonly seq: number; readonly why: Broken }

/** What can be told of an entry without anybody's keys. */
async function brokenLink(
  entry: HistoryEntry,
  note: string,
  nth: number,
  prev: string,
): Promise<Broken | undefined> {
  if (entry.note !== note) return 'other-note'
  if (entry.seq !== nth || entry.prev !== prev) return 'order'
  const { hash, sig: _, ...content } = entry
  return (await digestOf(content)) === hash ? undefined : 'changed'
}

async function brokenSignature({ by, hash, sig }: HistoryEntry): Promise<Broken | undefined> {
  if ((await keyIdOf(by)) !== by.keyId) return 'keys'
  // A signature has one text: no other base64 of the same bytes stands for it.
  if (!fromBase64url(sig)) return 'signature'
  try {
    return (await isSignedBy(by, sig, signedBytes(hash))) ? undefined : 'signature'
  } catch (error) {
    const isMissing = error instanceof Error && error.name === 'NotSupportedError'
    return isMissing ? 'cannot-check' : 'keys'
  }
}

/**
 * Checks a history from its first entry to its last: form, chain, signatures, and that every step could be
 * taken when it was. With an anchor also that nothing is missing at the end. Never throws.
 */
export async function verifyHistory(
  history: readonly unknown[],
  note: string,
  anchor?: Anchor,
): Promise<Verified> {
  const entries: HistoryEntry[] = []
  for (const [i, value] of history.entries()) {
    const read = HistoryEntry.safeParse(value)
    if (!read.success) return { kind: 'broken', seq: i + 1, why: 'form' }
    const why = await brokenLink(read.data, note, i + 1, entries.at(-1)?.hash ?? '')
    if (why) return { kind: 'broken', seq: i + 1, why }
    entries.push(read.data)
  }
  if (anchor && (entries[anchor.n - 1]?.hash ?? '') !== anchor.last)
    return { kind: 'broken', seq: entries.length + 1, why: 'cut' }
  // The keys last: they take a hundred times as long as all else.
  const signatures = await Promise.all(entries.map(brokenSignature))
  for (const [i, why] of signatures.entries()) if (why) return { kind: 'broken', seq: i + 1, why }
  const illegal = firstIllegal(entries)
  if (illegal) return { kind: 'broken', ...illegal }
  return { kind: 'whole', entries, standing: standingOf(entries) }
}
