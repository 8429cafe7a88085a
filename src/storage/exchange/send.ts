import type { Contact } from '../../vault/contact'
import { keyIdOf } from '../../vault/contact'
import { sha256, toBase64url } from '../../vault/digest'
import { readHeld, type Held } from '../history/history-rows'
import { identityFor } from '../history/person'
import type { KeptNote, PackageKind } from '../packages/package'
import type { Refused } from '../packages/refused'
import { writePackageBytes } from '../packages/write-package'
import { openNote, type Desk } from './desk'
import { putMail, type Mail } from './mail'
import { addColleagues, colleagues } from './people'
import { profilesHere } from './profiles-here'
import { recipientsOf, type Recipient } from './recipients'
import { markSent, markUnsent, unsent } from './unsent'

/** A package for somebody without a profile on this device. */
export interface PostedFile {
  /** Of whoever it is for. */
  readonly name: string
  readonly file: Blob
  readonly notes: number
}

export interface Posted {
  readonly kind: 'posted'
  /** Names of those on this device who find it when they unlock. */
  readonly here: readonly string[]
  /** Ids of their vaults. */
  readonly vaults: readonly string[]
  readonly files: readonly PostedFile[]
  /** Names of those whose contact card is not here: nothing was written for them. */
  readonly noCard: readonly string[]
  /** Notes that cannot be sent: gone, or their history is not whole. */
  readonly left: number
}

/** What goes to one person, as the person whom these notes know. */
interface Letter {
  readonly to: Recipient
  readonly notes: { readonly kept: KeptNote; readonly held: Held }[]
}

interface SendAsked {
  readonly name: string
  readonly ids: readonly string[]
  readonly now: string
}

/** A note with its history as it goes out: the very words that are here. */
async function outgoing(desk: Desk, id: string, now: string) {
  const row = await desk.db.get('notes', id)
  const opened = row && (await openNote(desk, row))
  const held = await readHeld(desk, id)
  if (!opened || held.isBroken || held.entries.length === 0) return undefined
  const note: unknown = JSON.parse(opened.body)
  const { revision, savedAt } = opened
  return {
    held,
    kept: { note, revision, savedAt: savedAt || now, history: held.entries } satisfies KeptNote,
  }
}

/**
 * Sends notes with their histories to whoever their last step concerns: into the post box of this device, or
 * a file for each. The same notes at the same step make the same mail.
 */
export async function send(desk: Desk, asked: SendAsked): Promise<Posted | Refused> {
  await markUnsent(desk, asked.ids)
  const posted = await sendNow(desk, asked)
  if (posted.kind === 'posted') await markSent(desk, asked.ids)
  return posted
}

/** Sends what was cut off; whoever gets a file makes it anew. */
export async function sendLeft(
  desk: Desk,
  asked: Omit<SendAsked, 'ids'>,
): Promise<Posted | Refused | { readonly kind: 'nothing' }> {
  const ids = await unsent(desk)
  return ids.length === 0 ? { kind: 'nothing' } : send(desk, { ...asked, ids })
}

async function sendNow(desk: Desk, asked: SendAsked): Promise<Posted | Refused> {
  const letters = new Map<string, Letter>()
  const cards = new Map<string, Contact>()
  let left = 0
  for (const id of new Set(asked.ids)) {
    const out = await outgoing(desk, id, asked.now)
    if (!out) {
      left += 1
      continue
    }
    for (const { by } of out.held.entries) {
      const { name, recipient, ed25519 } = by
      cards.set(by.keyId, { name, recipient, ed25519 })
    }
    for (const to of recipientsOf(out.held)) {
      const key = `${to.keyId} ${out.held.me}`
      const letter = letters.get(key) ?? { to, notes: [] }
      letter.notes.push(out)
      letters.set(key, letter)
    }
  }
  return deliver(desk, asked, { letters: [...letters.values()], cards, left })
}

async function deliver(
  desk: Desk,
  asked: SendAsked,
  { letters, cards, left }: { letters: Letter[]; cards: Map<string, Contact>; left: number },
): Promise<Posted | Refused> {
  const profiles = await profilesHere(desk)
  for (const { contact } of await colleagues(desk)) cards.set(await keyIdOf(contact), contact)
  for (const { keyId, contact } of profiles) cards.set(keyId, contact)
  const here = new Set<string>()
  const noCard = new Set<string>()
  const pinned: Contact[] = []
  const mail: Mail[] = []
  const files: PostedFile[] = []
  for (const letter of letters) {
    const { to } = letter
    const at = profiles.filter(({ keyId }) => keyId === to.keyId)
    const card = cards.get(to.keyId)
    if (!card) noCard.add(to.name)
    if (!card || (at.length === 0 && to.isAside)) continue
    if (to.isChosen && at.length > 0) pinned.push(card)
    const packed = await packages(desk, asked, letter, card)
    if ('kind' in packed) return packed
    for (const { bytes, id, notes } of packed) {
      for (const { vault } of at)
        mail.push({ id: `${id}.${vault}`, to: vault, bytes, at: asked.now })
      if (at.length === 0) {
        const file = new Blob([bytes], { type: 'application/octet-stream' })
        files.push({ name: card.name || to.name, file, notes })
      }
    }
    if (at.length > 0) here.add(card.name || to.name)
  }
  // Who was picked stays known by these keys: others under the same name are said loudly from now on.
  await addColleagues(
    desk,
    pinned.map((contact) => ({ contact, comparedAt: '' })),
  )
  if (mail.length > 0) await putMail(mail)
  const vaults = [...new Set(mail.map(({ to }) => to))]
  return { kind: 'posted', here: [...here], vaults, files, noCard: [...noCard], left }
}

interface Packed {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly notes: number
}

/** One package, or more of them where one would be too large to be read. */
async function packages(
  desk: Desk,
  asked: SendAsked,
  letter: Letter,
  card: Contact,
): Promise<readonly Packed[] | Refused> {
  const { notes } = letter
  const acting = { name: asked.name, credential: 'PT' as const }
  const { identity, keyId } = await identityFor(desk, acting, [notes[0]?.held.me ?? ''])
  const isAuthor = notes.every(({ held }) => held.role === 'author')
  const kind: PackageKind = isAuthor ? 'draft-for-review' : 'review'
  const kept = notes.map((each) => each.kept)
  const content = { kind, pkgId: crypto.randomUUID(), createdAt: asked.now, notes: kept }
  const written = await writePackageBytes(content, { recipients: [card] }, identity)
  if (written.kind === 'too-big' && notes.length > 1) {
    const half = Math.ceil(notes.length / 2)
    const all: Packed[] = []
    for (const some of [notes.slice(0, half), notes.slice(half)]) {
      const packed = await packages(desk, asked, { ...letter, notes: some }, card)
      if ('kind' in packed) return packed
      all.push(...packed)
    }
    return all
  }
  if (written.kind !== 'written') return written
  const steps = notes.map(({ held }) => held.standing.last)
  const id = toBase64url(await sha256(JSON.stringify([keyId, letter.to.keyId, steps])))
  return [{ id, bytes: written.bytes, notes: notes.length }]
}
