import type { HistoryEntry } from '../../domain/history/history-entry'
import { standingOf } from '../../domain/history/standing'
import type { DraftNote } from '../../domain/note'
import { allOrNone } from '../all-or-none'
import { asHead, knownTo } from '../history/history-rows'
import { noteRowText } from '../note-row-text'
import type { HeadStanding } from '../note-store'
import type { IncomingNote } from '../packages/package'
import type { Step } from '../packages/plan-import'
import { headOf } from '../record'
import { oneToForget } from '../revisions'
import { allOf, isSameRow, keptText, openRow, sealedRow, type SealedRow } from '../vault-database'
import { openNote, type Desk } from './desk'
import { ACCEPTED, acceptedIn, MOST_ACCEPTED, rowsOf } from './inbox'
import type { Here } from './present'

/** A note as the rows that it becomes here. */
export interface Written {
  readonly id: string
  /** Undefined where the words stay as they are. */
  readonly row: SealedRow | undefined
  readonly head: SealedRow | undefined
  /** The next steps of its history. */
  readonly steps: readonly SealedRow[]
  /** What they follow on, to be found there again; missing for a note that is new here. */
  readonly on?: Here & { readonly after: number; readonly earlier: SealedRow | undefined }
}

/** Where a note with this history stands for somebody with these keys. */
function standingFor(
  entries: readonly HistoryEntry[],
  mine: readonly string[],
): HeadStanding | undefined {
  const standing = standingOf(entries)
  const role = mine.includes(standing.author ?? '') ? 'author' : 'reviewer'
  const known = knownTo(standing)
  const me = mine.find((keyId) => known.includes(keyId)) ?? mine[0] ?? ''
  const anchor = { n: standing.n, last: standing.last }
  return asHead({ standing, entries, role, me, anchor, isBroken: false })
}

const stepRows = (desk: Desk, id: string, entries: readonly HistoryEntry[]) =>
  Promise.all(
    entries.map((entry) => sealedRow(desk, 'history', id, JSON.stringify(entry), entry.seq)),
  )

/** Words that bear a history stay the very words. */
const bodyOf = ({ note, kept }: Pick<IncomingNote, 'note' | 'kept'>) => JSON.stringify(kept ?? note)

/** A note that is new here. */
export async function added(
  desk: Desk,
  incoming: Pick<IncomingNote, 'note' | 'kept' | 'history'>,
  as: { readonly savedAt: string; readonly revision: number; readonly mine: readonly string[] },
): Promise<Written> {
  const { note, history = [] } = incoming
  const { savedAt, revision, mine } = as
  const { id } = note
  const head = headOf(note, savedAt, standingFor(history, mine))
  const [row, headRow, steps] = await Promise.all([
    sealedRow(desk, 'notes', id, noteRowText(bodyOf(incoming), savedAt, ''), revision),
    sealedRow(desk, 'heads', id, JSON.stringify(head), revision),
    stepRows(desk, id, history),
  ])
  return { id, row, head: headRow, steps }
}

/** A note that is here and whose history goes on, with its words where they changed. */
export async function extended(
  desk: Desk,
  { note, kept, history = [] }: IncomingNote,
  by: {
    readonly step: Extract<Step, { do: 'extend' }>
    readonly here: Here
    readonly now: string
    readonly mine: readonly string[]
  },
): Promise<Written> {
  const { step, here, now, mine } = by
  const { id } = note
  const revision = here.row.rev + (step.words ? 1 : 0)
  const savedAt = step.words ? now : here.savedAt
  const shown: DraftNote = step.words ? note : (here.note ?? note)
  const head = headOf(shown, savedAt, standingFor(history, mine))
  const earlier = step.words ? await asEarlier(desk, here.row) : undefined
  const [row, headRow, steps] = await Promise.all([
    step.words
      ? sealedRow(desk, 'notes', id, noteRowText(bodyOf({ note, kept }), savedAt, ''), revision)
      : // One that was deleted goes back to its place.
        here.deleted?.note,
    sealedRow(desk, 'heads', id, JSON.stringify(head), revision),
    stepRows(desk, id, history.slice(step.after)),
  ])
  return { id, row, head: headRow, steps, on: { ...here, after: step.after, earlier } }
}

/** The wording that is here, sealed for its place among the earlier ones. */
async function asEarlier(desk: Desk, row: SealedRow): Promise<SealedRow | undefined> {
  const opened = await openNote(desk, row)
  if (!opened) return undefined
  const place = { store: 'revs', id: row.id, revision: row.rev }
  const sealed = await desk.sealer.seal(place, await openRow(desk, 'notes', row))
  return { id: row.id, f: 1, rev: row.rev, ...sealed }
}

/** The revision after all that are kept of a note that was deleted: its earlier wordings stay what they are. */
export async function revisionsAfter(desk: Desk): Promise<(id: string) => number> {
  const last = new Map<string, number>()
  for (const [id, revision] of await desk.db.getAllKeys('revs'))
    last.set(id, Math.max(revision, last.get(id) ?? 0))
  for (const { note } of await desk.db.getAll('trash'))
    last.set(note.id, Math.max(note.rev, last.get(note.id) ?? 0))
  return (id) => (last.get(id) ?? 0) + 1
}

const STORES = ['notes', 'heads', 'history', 'revs', 'trash', 'meta', 'inbox', 'kept'] as const

/**
 * Writes all of it with the file's leaving the inbox, or nothing. False when somebody took one of the ids, or
 * a step in one of the histories, meanwhile: then nothing was written.
 */
export async function committed(
  desk: Desk,
  asked: {
    readonly id: string
    readonly written: readonly Written[]
    readonly leaves: boolean
    readonly now: string
  },
): Promise<boolean> {
  const { id, written, leaves, now } = asked
  const before = acceptedIn(await keptText(desk, ACCEPTED)).filter((each) => each.id !== id)
  const text = JSON.stringify([{ id, at: now }, ...before].slice(0, MOST_ACCEPTED))
  const accepted = await sealedRow(desk, 'kept', ACCEPTED, text)
  const tx = desk.db.transaction(STORES, 'readwrite', { durability: 'strict' })
  const [notes, trash, revs] = [
    tx.objectStore('notes'),
    tx.objectStore('trash'),
    tx.objectStore('revs'),
  ]
  let isAsSeen = true
  const forgotten: [string, number][] = []
  await Promise.all(
    written.map(async ({ id: note, on }) => {
      if (!on) return
      const [row, deleted, n, kept] = await Promise.all([
        notes.get(note),
        on.deleted && trash.get(on.deleted.id),
        tx.objectStore('history').count(allOf(note)),
        on.earlier ? revs.getAllKeys(allOf(note)) : [],
      ])
      const found = on.deleted ? (row ? undefined : deleted?.note) : row
      if (!isSameRow(found, on.row) || n !== on.after) isAsSeen = false
      const old = oneToForget([...kept.map(([, rev]) => rev), on.row.rev])
      if (old !== undefined) forgotten.push([note, old])
    }),
  )
  if (!isAsSeen) {
    await tx.done
    return false
  }
  try {
    await allOrNone(tx, async () => {
      const meta = tx.objectStore('meta')
      const writes = (await meta.get('writes')) ?? 0
      return [
        ...written.flatMap(({ row, head, steps, on }) => [
          ...(row ? [() => (on ? notes.put(row) : notes.add(row))] : []),
          ...(head ? [() => tx.objectStore('heads').put(head)] : []),
          ...steps.map((step) => () => tx.objectStore('history').add(step)),
          ...(on?.earlier ? [() => revs.put(on.earlier as SealedRow)] : []),
          ...(on?.deleted ? [() => trash.delete(on.deleted?.id ?? '')] : []),
        ]),
        ...forgotten.map((key) => () => revs.delete(key)),
        ...(leaves ? rowsOf(id) : []).map((row) => () => tx.objectStore('inbox').delete(row)),
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
