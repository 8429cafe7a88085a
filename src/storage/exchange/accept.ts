import type { DraftNote } from '../../domain/note'
import { OwnPayer } from '../../domain/own-payer'
import { readNote } from '../../domain/versions/read-note'
import { allOrNone } from '../all-or-none'
import { noteRowText } from '../note-row-text'
import { keepPayers, listPayers } from '../payer-store'
import type { IncomingNote } from '../packages/package'
import { idsToLookUp, planImport, type ImportPlan, type Present } from '../packages/plan-import'
import { refused, type Refused } from '../packages/refused'
import { headOf } from '../record'
import type { SealedRow } from '../vault-database'
import { keptText, sealedRow } from '../vault-database'
import { openNote, type Desk } from './desk'
import {
  ACCEPTED,
  acceptedIn,
  find,
  MOST_ACCEPTED,
  rowsOf,
  type Brought,
  type Found,
} from './inbox'
import { openingIdentities } from '../history/person'
import { addColleagues, takeIdentity } from './people'

const AT_ONCE = 200
/** Another tab would have to write one of the same notes each time. */
const MOST_TRIES = 5

/** What is here under the ids that come. */
async function presentFor(
  desk: Desk,
  notes: readonly IncomingNote[],
): Promise<ReadonlyMap<string, Present>> {
  const here = new Set(await desk.db.getAllKeys('notes'))
  const ids = idsToLookUp(notes).filter((id) => here.has(id))
  const present = new Map<string, Present>()
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await Promise.all(
      ids.slice(at, at + AT_ONCE).map(async (id) => {
        const row = await desk.db.get('notes', id)
        const opened = row && (await openNote(desk, row))
        present.set(id, {
          note: opened && noteOf(opened.body),
          savedAt: opened?.savedAt ?? '',
        })
      }),
    )
  return present
}

function noteOf(body: string): DraftNote | undefined {
  try {
    const read = readNote(JSON.parse(body))
    return read.kind === 'note' ? read.note : undefined
  } catch {
    return undefined
  }
}

/** One note of a file that waits: what it is about, and what accepting it would do. */
export interface Arrival {
  readonly patient: string
  readonly date: string
  readonly number: string
  readonly does: ImportPlan['steps'][number]['do']
  /** Which of two wordings was saved later. */
  readonly than: 'newer' | 'older' | 'unknown' | undefined
}

/** What a backup brings beside notes. */
export interface OwnArrival {
  readonly colleagues: number
  readonly payers: number
  readonly unread: number
  /** Whether these keys are this person's here too, others are, or none yet. */
  readonly keys: 'same' | 'other' | 'none'
}

export interface Looked {
  readonly kind: 'looked'
  readonly waiting: Found['waiting']
  readonly from: Found['from']
  readonly acceptedAt: string
  readonly arrivals: readonly Arrival[]
  readonly own: OwnArrival | undefined
}

/** What accepting a file would do, told before anything is done. */
export async function look(desk: Desk, id: string): Promise<Looked | Refused> {
  const found = await find(desk, id)
  if (found.kind !== 'found') return found
  const { waiting, from, acceptedAt, brought } = found
  const { steps } = planImport(await presentFor(desk, brought.notes), brought.notes)
  const arrivals = brought.notes.map(({ note: { visit } }, i): Arrival => {
    const step = steps[i]
    const { patient, date, number } = visit
    const than = step?.do === 'add-copy' ? step.than : undefined
    return { patient, date, number, does: step?.do ?? 'nothing', than }
  })
  const own = brought.own && (await ownArrival(desk, brought.own))
  return { kind: 'looked', waiting, from, acceptedAt, arrivals, own }
}

type OwnPart = NonNullable<Brought['own']>

async function ownArrival(desk: Desk, own: OwnPart): Promise<OwnArrival> {
  const [current] = await openingIdentities(desk)
  const same = current?.contact.recipient === own.identity.contact.recipient
  return {
    colleagues: own.colleagues.length,
    payers: (await newPayers(own)).length,
    unread: own.unread.length,
    keys: current ? (same ? 'same' : 'other') : 'none',
  }
}

/** Profiles that are not on this device; those that are stay as they are. */
async function newPayers({ payers }: OwnPart): Promise<OwnPayer[]> {
  const here = new Set((await listPayers()).payers.map(({ id }) => id))
  return payers.flatMap((payer) => {
    const read = OwnPayer.safeParse(payer)
    return read.success && !here.has(read.data.id) ? [read.data] : []
  })
}

export interface Accepted {
  readonly kind: 'accepted'
  readonly added: number
  readonly copies: number
  readonly same: number
}

interface Entry {
  readonly row: SealedRow
  readonly head: SealedRow | undefined
}

/** A note as the rows it becomes here. */
async function entryFor(
  desk: Desk,
  note: DraftNote,
  savedAt: string,
  revision: number,
): Promise<Entry> {
  const text = noteRowText(JSON.stringify(note), savedAt, '')
  const [row, head] = await Promise.all([
    sealedRow(desk, 'notes', note.id, text, revision),
    sealedRow(desk, 'heads', note.id, JSON.stringify(headOf(note, savedAt)), revision),
  ])
  return { row, head }
}

/** The revision after all that are kept of a note that was deleted: its earlier wordings stay what they are. */
async function revisionsAfter(desk: Desk): Promise<(id: string) => number> {
  const last = new Map<string, number>()
  for (const [id, revision] of await desk.db.getAllKeys('revs'))
    last.set(id, Math.max(revision, last.get(id) ?? 0))
  for (const { note } of await desk.db.getAll('trash'))
    last.set(note.id, Math.max(note.rev, last.get(note.id) ?? 0))
  return (id) => (last.get(id) ?? 0) + 1
}

/**
 * Takes what a person chose (`chosen`: places in the file, or all) into the notes, in one transaction with
 * its leaving the inbox: whenever the browser ends, all of it is there or nothing. No note that is here is
 * changed; the same file again adds nothing. `withOwn` takes a backup's keys, colleagues and payers too.
 */
export async function accept(
  desk: Desk,
  asked: {
    readonly id: string
    readonly chosen: readonly number[] | 'all'
    readonly withOwn: boolean
    readonly now: string
  },
): Promise<Accepted | Refused> {
  const found = await find(desk, asked.id)
  if (found.kind !== 'found') return found
  const { notes, own } = found.brought
  const all = asked.chosen === 'all'
  const places = asked.chosen === 'all' ? undefined : new Set(asked.chosen)
  const chosen = places ? notes.filter((_, i) => places.has(i)) : notes
  // Before the notes, each all there or not: cut off here, the file still waits and is accepted anew.
  if (own && asked.withOwn) {
    await keepPayers(await newPayers(own))
    await addColleagues(desk, own.colleagues)
    await takeIdentity(desk, own.identity)
  }
  // A person's own notes keep the time they were kept at; what comes from others is kept now.
  const keeps = found.waiting.of === 'backup'
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { steps } = planImport(await presentFor(desk, chosen), chosen)
    const entries: Entry[] = []
    const revisionOf = await revisionsAfter(desk)
    for (const [i, step] of steps.entries()) {
      if (step.do === 'add' || step.do === 'add-copy') {
        const savedAt = (keeps && chosen[i]?.savedAt) || asked.now
        entries.push(await entryFor(desk, step.note, savedAt, revisionOf(step.note.id)))
      }
      if (i % AT_ONCE === 0) desk.report(i, steps.length)
    }
    if (own && all) entries.push(...(await unreadEntries(desk, own, entries)))
    if (!(await committed(desk, asked.id, entries, all, asked.now))) continue
    const count = (what: string) => steps.filter((step) => step.do === what).length
    return {
      kind: 'accepted',
      added: count('add'),
      copies: count('add-copy'),
      same: count('nothing'),
    }
  }
  return refused('failed')
}

/** Texts that nobody could read as notes: back where they were, unless something is there. */
async function unreadEntries(
  desk: Desk,
  { unread }: OwnPart,
  entries: readonly Entry[],
): Promise<Entry[]> {
  const here = new Set(await desk.db.getAllKeys('notes'))
  for (const { row } of entries) here.add(row.id)
  const coming = new Map(unread.map((each) => [each.id, each]))
  return Promise.all(
    [...coming.values()]
      .filter(({ id }) => !here.has(id))
      .map(async ({ id, savedAt, text }) => ({
        row: await sealedRow(desk, 'notes', id, noteRowText(text, savedAt, '')),
        head: undefined,
      })),
  )
}

/** False when somebody took one of the ids meanwhile: then nothing was written. */
async function committed(
  desk: Desk,
  id: string,
  entries: readonly Entry[],
  all: boolean,
  now: string,
): Promise<boolean> {
  const before = acceptedIn(await keptText(desk, ACCEPTED)).filter((each) => each.id !== id)
  const accepted = await sealedRow(
    desk,
    'kept',
    ACCEPTED,
    JSON.stringify([{ id, at: now }, ...before].slice(0, MOST_ACCEPTED)),
  )
  const stores = ['notes', 'heads', 'meta', 'inbox', 'kept'] as const
  const tx = desk.db.transaction(stores, 'readwrite', { durability: 'strict' })
  const store = { notes: tx.objectStore('notes'), heads: tx.objectStore('heads') }
  try {
    await allOrNone(tx, async () => {
      const meta = tx.objectStore('meta')
      const writes = (await meta.get('writes')) ?? 0
      return [
        ...entries.map(
          ({ row }) =>
            () =>
              store.notes.add(row),
        ),
        ...entries.map(
          ({ head }) =>
            () =>
              head ? store.heads.put(head) : Promise.resolve(),
        ),
        ...(all ? rowsOf(id) : []).map((row) => () => tx.objectStore('inbox').delete(row)),
        () => tx.objectStore('kept').put(accepted),
        () => meta.put(writes + 1, 'writes'),
      ]
    })
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'ConstraintError') return false
    throw error
  }
}
