import type { Comment } from '../../domain/history/comment'
import type { Act, Actor, HistoryEntry } from '../../domain/history/history-entry'
import { OwnPayer } from '../../domain/own-payer'
import { openingIdentities } from '../history/person'
import { noteRowText } from '../note-row-text'
import type { IncomingNote } from '../packages/package'
import type { RefusedNote } from '../packages/plan-history'
import { planImport, type ImportPlan } from '../packages/plan-import'
import { refused, type Refused } from '../packages/refused'
import { keepPayers, listPayers } from '../payer-store'
import { sealedRow } from '../vault-database'
import { added, committed, extended, revisionsAfter, type Written } from './accepted-rows'
import type { Desk } from './desk'
import { find, type Brought, type Found } from './inbox'
import { addColleagues, takeIdentity, whoIs } from './people'
import { presentFor, readerOf } from './present'

const AT_ONCE = 200
/** Another tab would have to write one of the same notes each time. */
const MOST_TRIES = 5

/** One note of a file that waits: what it is about, and what accepting it would do. */
export interface Arrival {
  readonly patient: string
  readonly date: string
  readonly number: string
  readonly does: ImportPlan['steps'][number]['do']
  /** Which of two wordings was saved later. */
  readonly than: 'newer' | 'older' | 'unknown' | undefined
  /** Why it is not taken. */
  readonly why: RefusedNote | undefined
  /** What a return asks for, where the return itself cannot be taken. */
  readonly comments: readonly Comment[]
  /** Who took part in it under a name that is known here, with other keys. */
  readonly changed: readonly string[]
  readonly hasHistory: boolean
  /** What was done to it last. */
  readonly last: Act | undefined
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
  const reader = await readerOf(desk, waiting)
  const { steps } = planImport(await presentFor(desk, brought.notes), brought.notes, reader)
  const changedIn = await changedNames(desk, waiting, brought.notes)
  const arrivals = brought.notes.map(({ note: { visit }, history }, i): Arrival => {
    const step = steps[i]
    const { patient, date, number } = visit
    const isRefused = step?.do === 'refused'
    const last = history?.at(-1)?.did
    return {
      patient,
      date,
      number,
      does: step?.do ?? 'nothing',
      than: step?.do === 'add-copy' ? step.than : undefined,
      why: isRefused ? step.why : undefined,
      comments: isRefused && last?.act === 'returned' ? last.comments : [],
      changed: history ? changedIn(history) : [],
      hasHistory: history !== undefined,
      last: last?.act,
    }
  })
  const own = brought.own && (await ownArrival(desk, brought.own))
  return { kind: 'looked', waiting, from, acceptedAt, arrivals, own }
}

/** Names in a history that are known here with other keys. Oneself is asked about by keys alone. */
async function changedNames(
  desk: Desk,
  { of }: Found['waiting'],
  notes: readonly IncomingNote[],
): Promise<(history: readonly HistoryEntry[]) => readonly string[]> {
  const actors = new Map<string, Actor>()
  if (of !== 'backup')
    for (const { history = [] } of notes)
      for (const { by } of history) actors.set(`${by.keyId} ${by.name}`, by)
  const changed = new Set<string>()
  for (const [key, by] of actors) if ((await whoIs(desk, by)) === 'changed') changed.add(key)
  return (history) => {
    const keys = history.map(({ by }) => `${by.keyId} ${by.name}`)
    return [...new Set(keys)].flatMap((key) =>
      changed.has(key) ? [actors.get(key)?.name ?? ''] : [],
    )
  }
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
  /** Notes whose history went on. */
  readonly extended: number
  /** Notes that were not taken: the file waits on. */
  readonly refused: number
  /** Ids of notes that have other steps or words than before. */
  readonly changed: readonly string[]
}

/**
 * Takes what a person chose (`chosen`: places in the file, or all) into the notes, in one transaction with
 * its leaving the inbox: whenever the browser ends, all of it is there or nothing. No note that is here is
 * lost; the same file again adds nothing. `withOwn` takes a backup's keys, colleagues and payers too.
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
  const reader = await readerOf(desk, found.waiting)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const present = await presentFor(desk, chosen)
    const { steps } = planImport(present, chosen, reader)
    const written: Written[] = []
    const revisionOf = await revisionsAfter(desk)
    for (const [i, step] of steps.entries()) {
      const incoming = chosen[i]
      if (!incoming) continue
      if (step.do === 'add' || step.do === 'add-copy') {
        const savedAt = (keeps && incoming.savedAt) || asked.now
        const revision = revisionOf(step.note.id)
        const own = step.do === 'add' ? incoming : { note: step.note }
        written.push(await added(desk, own, { savedAt, revision, mine: reader.mine }))
      }
      const here = step.do === 'extend' && present.get(step.note.id)
      if (here)
        written.push(
          await extended(desk, incoming, { step, here, now: asked.now, mine: reader.mine }),
        )
      if (i % AT_ONCE === 0) desk.report(i, steps.length)
    }
    if (own && all) written.push(...(await unreadEntries(desk, own, written)))
    const count = (what: string) => steps.filter((step) => step.do === what).length
    // What was refused can be read until somebody throws the file away.
    const leaves = all && count('refused') === 0
    if (!(await committed(desk, { id: asked.id, written, leaves, now: asked.now }))) continue
    return {
      kind: 'accepted',
      added: count('add'),
      copies: count('add-copy'),
      same: count('nothing'),
      extended: count('extend'),
      refused: count('refused'),
      changed: steps.flatMap((step) => (step.do === 'extend' ? [step.note.id] : [])),
    }
  }
  return refused('failed')
}

/** Texts that nobody could read as notes: back where they were, unless something is there. */
async function unreadEntries(
  desk: Desk,
  { unread }: OwnPart,
  written: readonly Written[],
): Promise<Written[]> {
  const here = new Set(await desk.db.getAllKeys('notes'))
  for (const { id } of written) here.add(id)
  const coming = new Map(unread.map((each) => [each.id, each]))
  return Promise.all(
    [...coming.values()]
      .filter(({ id }) => !here.has(id))
      .map(async ({ id, savedAt, text }) => ({
        id,
        row: await sealedRow(desk, 'notes', id, noteRowText(text, savedAt, '')),
        head: undefined,
        steps: [],
      })),
  )
}
