import type { DraftNote } from '../../domain/note'
import { keyIdOf, type Contact, type Signer } from '../../vault/contact'
import { sha256, toBase64url } from '../../vault/digest'
import { fingerprintOf } from '../../vault/fingerprint'
import type { IncomingNote, Own, PackageKind } from '../packages/package'
import { answerFile, type FileAnswer } from '../packages/package-messages'
import { refused, type Refused } from '../packages/refused'
import { allOrNone } from '../all-or-none'
import { openingIdentities } from '../history/person'
import { keptText, openRow, sealedRow } from '../vault-database'
import type { Desk } from './desk'
import { colleagues, whoIs } from './people'

/** A file that was read and waits for a person. What came with it lies sealed beside it. */
export interface Waiting {
  readonly id: string
  readonly takenAt: string
  /** `plain` is a file of notes that nobody signed, `post` came through the post box and could not be read. */
  readonly of: PackageKind | 'plain' | 'post'
  readonly pkgId: string
  readonly from: Contact | undefined
  readonly createdAt: string
  readonly notes: number
  readonly odd: number
  /** Why nothing of it could be read. */
  readonly refused?: Refused
}

/** What came with it. */
export interface Brought {
  readonly notes: readonly IncomingNote[]
  readonly own: Own | undefined
}

/** Row ids: the file, and behind a mark that no id holds, what came with it. */
const BROUGHT = '/'

/** How a file is opened. A file for somebody's keys opens with one's own. */
export type Opening = 'plain' | 'keys' | { readonly passphrase: string }

async function readFile(desk: Desk, file: Blob, opening: Opening): Promise<FileAnswer> {
  if (opening === 'plain') return answerFile({ ask: 'read-notes', file })
  if (opening !== 'keys') return answerFile({ ask: 'read-package', file, key: opening })
  let answer: FileAnswer = refused('not-for-you')
  for (const identity of await openingIdentities(desk)) {
    answer = await answerFile({ ask: 'read-package', file, key: { identity } })
    if (answer.kind !== 'not-for-you') return answer
  }
  return answer
}

/** The same file has the same id, so it waits once; whoever signs one chooses no id of another's. */
async function idOf(file: Blob, from: Contact | undefined, pkgId: string): Promise<string> {
  if (!from) return toBase64url(await sha256(new Uint8Array(await file.arrayBuffer())))
  return toBase64url(await sha256(JSON.stringify([await keyIdOf(from), pkgId])))
}

export interface TakenIn {
  readonly kind: 'taken-in'
  readonly id: string
}

/** Reads a file and lays what is in it into the inbox, all or nothing. No note is touched. */
export async function takeIn(
  desk: Desk,
  asked: { readonly file: Blob; readonly opening: Opening; readonly now: string },
): Promise<TakenIn | Refused> {
  const { file, now } = asked
  const read = await readFile(desk, file, asked.opening)
  if (read.kind !== 'package' && read.kind !== 'notes') return read
  const isPackage = read.kind === 'package'
  const from = isPackage ? read.from : undefined
  const pkgId = isPackage ? read.pkgId : ''
  const waiting: Waiting = {
    id: await idOf(file, from, pkgId),
    takenAt: now,
    of: isPackage ? read.of : 'plain',
    pkgId,
    from,
    createdAt: isPackage ? read.createdAt : read.exportedAt,
    notes: read.notes.length,
    odd: read.odd,
  }
  const brought: Brought = { notes: read.notes, own: isPackage ? read.own : undefined }
  await lay(desk, waiting, brought)
  return { kind: 'taken-in', id: waiting.id }
}

async function lay(desk: Desk, waiting: Waiting, brought: Brought): Promise<void> {
  const rows = await Promise.all([
    sealedRow(desk, 'inbox', waiting.id, JSON.stringify(waiting)),
    sealedRow(desk, 'inbox', waiting.id + BROUGHT, JSON.stringify(brought)),
  ])
  const tx = desk.db.transaction('inbox', 'readwrite', { durability: 'strict' })
  await allOrNone(tx, () => Promise.resolve(rows.map((row) => () => tx.store.put(row))))
}

/** What came through the post box and cannot be read: it is said, until a person throws it away. */
export async function layRefused(
  desk: Desk,
  { mail, why, now }: { readonly mail: string; readonly why: Refused; readonly now: string },
): Promise<void> {
  // Whoever wrote it chose its name: it takes no other's place.
  const id = toBase64url(await sha256(`post ${mail}`))
  const nothing = { pkgId: '', from: undefined, createdAt: now, notes: 0, odd: 0 }
  await lay(
    desk,
    { id, takenAt: now, of: 'post', ...nothing, refused: why },
    { notes: [], own: undefined },
  )
}

/** The rows that a file in the inbox has. */
export const rowsOf = (id: string): readonly string[] => [id, id + BROUGHT]

async function waitingAt(desk: Desk, id: string): Promise<Waiting | undefined> {
  const row = await desk.db.get('inbox', id)
  return row && (JSON.parse(await openRow(desk, 'inbox', row)) as Waiting)
}

export async function broughtBy(desk: Desk, id: string): Promise<Brought | undefined> {
  const row = await desk.db.get('inbox', id + BROUGHT)
  return row && (JSON.parse(await openRow(desk, 'inbox', row)) as Brought)
}

export interface Inbox {
  readonly kind: 'inbox'
  readonly waiting: readonly Waiting[]
}

/** Everything that waits, the latest first. */
export async function inbox(desk: Desk): Promise<Inbox> {
  const ids = (await desk.db.getAllKeys('inbox')).filter((id) => !id.endsWith(BROUGHT))
  const found = await Promise.all(ids.map((id) => waitingAt(desk, id)))
  const waiting = found.filter((each) => each !== undefined)
  return { kind: 'inbox', waiting: waiting.toSorted((a, b) => (a.takenAt < b.takenAt ? 1 : -1)) }
}

/** Who a file is from, as far as this vault can tell. */
export interface From {
  readonly signer: Signer | 'nobody'
  readonly words: string
  readonly compared: boolean
}

export async function fromOf(desk: Desk, contact: Contact | undefined): Promise<From> {
  if (!contact) return { signer: 'nobody', words: '', compared: false }
  const keyId = await keyIdOf(contact)
  let compared = false
  for (const each of await colleagues(desk))
    if (each.comparedAt !== '' && (await keyIdOf(each.contact)) === keyId) compared = true
  return { signer: await whoIs(desk, contact), words: await fingerprintOf(contact), compared }
}

export interface Found {
  readonly kind: 'found'
  readonly waiting: Waiting
  readonly from: From
  readonly brought: Brought
  /** When a file of this sender with this number was accepted, '' if never. */
  readonly acceptedAt: string
}

export async function find(desk: Desk, id: string): Promise<Found | Refused> {
  const [waiting, brought] = await Promise.all([waitingAt(desk, id), broughtBy(desk, id)])
  if (!waiting || !brought) return refused('failed')
  const accepted = acceptedIn(await keptText(desk, ACCEPTED))
  const acceptedAt = accepted.find((each) => each.id === id)?.at ?? ''
  return { kind: 'found', waiting, brought, acceptedAt, from: await fromOf(desk, waiting.from) }
}

/** Which files were accepted, the latest first: one that comes again is told. */
export const ACCEPTED = 'accepted'
export const MOST_ACCEPTED = 2000
export const acceptedIn = (text: string | undefined) =>
  JSON.parse(text ?? '[]') as { readonly id: string; readonly at: string }[]

export interface NoteIn {
  readonly kind: 'note'
  readonly note: DraftNote
}

/** One note of a file that waits, to be read. */
export async function noteIn(desk: Desk, id: string, nth: number): Promise<NoteIn | Refused> {
  const note = (await broughtBy(desk, id))?.notes[nth]?.note
  return note ? { kind: 'note', note } : refused('failed')
}

/** What came goes, and no note is touched. */
export async function throwAway(desk: Desk, id: string): Promise<{ readonly kind: 'done' }> {
  const tx = desk.db.transaction('inbox', 'readwrite', { durability: 'strict' })
  await Promise.all([...rowsOf(id).map((row) => tx.store.delete(row)), tx.done])
  return { kind: 'done' }
}
