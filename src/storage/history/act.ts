import type { HistoryEntry, Step } from '../../domain/history/history-entry'
import { after, refusedStep, type Illegal, type Standing } from '../../domain/history/standing'
import { chained, digestOf, verifyHistory } from '../../vault/history-chain'
import { allOrNone } from '../all-or-none'
import { fromNoteRowText } from '../note-row-text'
import type { NoteHead } from '../note-store'
import { isHead } from '../record'
import {
  allOf,
  isSameRow,
  openRow,
  sealedRow,
  type OpenDatabase,
  type SealedRow,
} from '../vault-database'
import { asideOf } from './asides'
import { asHead, knownTo, readHeld, type Held } from './history-rows'
import { identityFor, type Acting } from './person'
import { tryPin } from './pin'

/** What one person does to one note, all at once or not at all. */
export interface ActOn {
  readonly id: string
  /** The revision of the words the person saw. */
  readonly revision: number
  readonly steps: readonly Step[]
}

export interface ActAsked {
  readonly on: readonly ActOn[]
  readonly acting: Acting
  /** By the page's clock: one clock for what is done and what is shown. */
  readonly at: string
  readonly zone: string
  /** Asked for once, for all signatures of one asking. */
  readonly pin?: string
}

export type NotDone =
  | Illegal
  /** There is no such note. */
  | 'gone'
  /** Its history is not whole. */
  | 'broken'
  /** It has other words by now than those the person saw. */
  | 'other-revision'
  /** This person has not had these words open. */
  | 'not-opened'
  /** This browser has no means to sign. */
  | 'no-keys'

export type Done =
  | { readonly id: string; readonly kind: 'done'; readonly standing: Standing }
  | { readonly id: string; readonly kind: 'refused'; readonly why: NotDone }

export type Acted =
  | { readonly kind: 'acted'; readonly each: readonly Done[] }
  /** Nothing was done. */
  | { readonly kind: 'pin'; readonly is: 'wrong' | 'none' | 'too-many' }

const SIGNS: ReadonlySet<string> = new Set(['signed', 'cosigned'])
/** What a reviewer does only after reading. */
const READ_FIRST: ReadonlySet<string> = new Set(['approved', 'cosigned'])
const MOST_TRIES = 5

/** Hears of a head that was written, with the count of writes before it. */
export type Wrote = (writes: number, row: SealedRow, head: NoteHead) => void

/**
 * Does what a person wants with some notes, each in a transaction of its own: the next steps of its history
 * and its head, or nothing. Refused where the standing, the role or the words do not allow it, whoever asks.
 */
export async function act(open: OpenDatabase, asked: ActAsked, wrote: Wrote): Promise<Acted> {
  const signs = asked.on.some(({ steps }) => steps.some(({ did }) => SIGNS.has(did.act)))
  if (signs) {
    const is = await tryPin(open, asked.pin ?? '')
    if (is !== 'right') return { kind: 'pin', is }
  }
  const each: Done[] = []
  for (const on of asked.on) each.push(await actOn(open, on, asked, wrote))
  return { kind: 'acted', each }
}

async function actOn(open: OpenDatabase, on: ActOn, asked: ActAsked, wrote: Wrote): Promise<Done> {
  const { id } = on
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const held = await readHeld(open, id)
    const next = await nextOf(open, on, asked, held)
    if (typeof next === 'string') return { id, kind: 'refused', why: next }
    if (await committed(open, next, wrote))
      return { id, kind: 'done', standing: next.held.standing }
  }
  return { id, kind: 'refused', why: 'other-revision' }
}

interface Next {
  readonly row: SealedRow
  readonly before: number
  readonly entries: readonly HistoryEntry[]
  readonly held: Held
  readonly head: NoteHead
}

async function headHere(open: OpenDatabase, id: string): Promise<NoteHead | undefined> {
  const row = await open.db.get('heads', id)
  if (!row) return undefined
  try {
    const head: unknown = JSON.parse(await openRow(open, 'heads', row))
    return isHead(head) ? head : undefined
  } catch {
    return undefined
  }
}

async function nextOf(
  open: OpenDatabase,
  { id, revision, steps }: ActOn,
  { acting, at, zone }: ActAsked,
  held: Held,
): Promise<Next | NotDone> {
  const [row, head] = await Promise.all([open.db.get('notes', id), headHere(open, id)])
  if (!row || !head) return 'gone'
  if (row.rev !== revision) return 'other-revision'
  if (held.isBroken) return 'broken'
  const { body } = fromNoteRowText(await openRow(open, 'notes', row))
  const digest = await digestOf(JSON.parse(body))
  if (steps.some(({ did }) => READ_FIRST.has(did.act))) {
    const aside = await asideOf(open, id)
    if (aside.opened !== digest) return 'not-opened'
  }
  const person = await identityFor(open, acting, knownTo(held.standing)).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NotSupportedError') return undefined
    throw error
  })
  if (!person) return 'no-keys'
  const doer = { keyId: person.keyId, credential: acting.credential }
  const occasion = { note: id, digest, at, zone }
  const entries = [...held.entries]
  let { standing } = held
  for (const step of steps) {
    const why = refusedStep(standing, step.did, doer, digest)
    if (why) return why
    const [entry] = await chained(person.identity, acting.credential, standing, occasion, [step])
    if (!entry) return 'broken'
    entries.push(entry)
    standing = after(standing, entry)
  }
  // What is about to be kept for ever is read once as everybody will read it.
  if ((await verifyHistory(entries, id)).kind !== 'whole') return 'broken'
  const now: Held = { ...held, standing, entries, me: doer.keyId }
  const standingNow = asHead(now)
  return {
    row,
    before: held.entries.length,
    entries: entries.slice(held.entries.length),
    held: now,
    head: { ...head, ...(standingNow && { standing: standingNow }) },
  }
}

/** False when the note or its history changed meanwhile: then nothing was written. */
async function committed(open: OpenDatabase, next: Next, wrote: Wrote): Promise<boolean> {
  const { row, before, entries, head } = next
  const [headRow, ...steps] = await Promise.all([
    sealedRow(open, 'heads', row.id, JSON.stringify(head), row.rev),
    ...entries.map((entry) => sealedRow(open, 'history', row.id, JSON.stringify(entry), entry.seq)),
  ])
  if (!headRow) return false
  const stores = ['notes', 'heads', 'history', 'meta'] as const
  const tx = open.db.transaction(stores, 'readwrite', { durability: 'strict' })
  const [here, n, writes = 0] = await Promise.all([
    tx.objectStore('notes').get(row.id),
    tx.objectStore('history').count(allOf(row.id)),
    tx.objectStore('meta').get('writes'),
  ])
  if (!isSameRow(here, row) || n !== before) {
    await tx.done
    return false
  }
  await allOrNone(tx, () =>
    Promise.resolve([
      ...steps.map((step) => () => tx.objectStore('history').add(step)),
      () => tx.objectStore('heads').put(headRow),
      () => tx.objectStore('meta').put(writes + 1, 'writes'),
    ]),
  )
  wrote(writes, headRow, head)
  return true
}
