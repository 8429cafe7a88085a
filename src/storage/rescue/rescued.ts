import { sealer, type OpenVault, type Sealer } from '../../vault/seal'
import { fromNoteRowText } from '../note-row-text'
import { isObject } from '../record'
import { vaultDatabase } from '../vault-database'
import { failedBecause, openAsIs, type HeldRow, type HeldRows } from './held-rows'

/** Where a text was found: `now` is the note as it stands, the others are older or were deleted. */
export type Where = 'now' | 'earlier' | 'trash' | 'inbox' | 'last-words' | 'unsealed'

/** A text that could be opened: whatever is in it, even of a version that nobody knows. */
export interface Rescued {
  readonly where: Where
  readonly id: string
  readonly revision: number
  readonly savedAt: string
  /** JSON mostly; whatever it is, it is what was kept. */
  readonly body: string
}

export interface Lost {
  readonly store: string
  readonly id: string
  readonly why: string
}

const WHERE: Readonly<Record<string, Where>> = {
  notes: 'now',
  trash: 'trash',
  inbox: 'inbox',
}
/** A person's own keys, and what a list repeats of its notes or the rules say of them. */
const NOT_SHOWN = new Set(['heads', 'checks', 'kept', 'meta'])
/** Where a row may have been sealed for, whichever store it lies in by now. */
const PLACES = ['notes', 'revs', 'trash', 'inbox']

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array

/** The sealed row of a note: the row itself, or what a deletion holds of it. */
const sealedIn = (row: Record<string, unknown>) => (isObject(row['note']) ? row['note'] : row)

async function opened({ open }: Sealer, store: string, row: Record<string, unknown>) {
  const { id, rev, iv, ct } = sealedIn(row)
  if (typeof id !== 'string' || typeof rev !== 'number' || !isBytes(iv) || !isBytes(ct))
    throw new TypeError('Not a row of a note.')
  let last: unknown
  for (const place of new Set([store, ...PLACES]))
    try {
      return {
        id,
        revision: rev,
        text: await open({ store: place, id, revision: rev }, { iv, ct }),
      }
    } catch (error) {
      last = error
    }
  throw last
}

function taken(text: string): { savedAt: string; body: string } {
  try {
    const { savedAt, body } = fromNoteRowText(text)
    return { savedAt: typeof savedAt === 'string' ? savedAt : '', body }
  } catch {
    return { savedAt: '', body: text }
  }
}

async function rescuedFrom(sealing: Sealer, row: HeldRow): Promise<Rescued | Lost> {
  const { store } = row
  const id = typeof row.key === 'string' ? row.key : JSON.stringify(row.key)
  if ('failed' in row) return { store, id, why: row.failed }
  try {
    if (!isObject(row.value)) throw new TypeError('Not a row of a note.')
    const { text, ...rest } = await opened(sealing, store, row.value)
    return { where: WHERE[store] ?? 'earlier', ...rest, ...taken(text) }
  } catch (error) {
    return { store, id, why: failedBecause(error) }
  }
}

/** Everything of a vault that its key opens, a row at a time: one that does not open stops no other. */
export async function* rescue(held: HeldRows, vault: OpenVault): AsyncGenerator<Rescued | Lost> {
  const sealing = sealer(vault)
  for await (const row of held.rows(vaultDatabase(vault.id)))
    if (!NOT_SHOWN.has(row.store)) yield await rescuedFrom(sealing, row)
  yield* lastWords(held, vault)
}

/** What was typed last and never reached the database. */
async function* lastWords(held: HeldRows, vault: OpenVault): AsyncGenerator<Rescued | Lost> {
  const mine = `skillednote.last-words.${vault.id}.`
  const left = Object.entries(held.lastWords()).filter(([key]) => key.startsWith(mine))
  if (left.length === 0) return
  const { nowSealer } = await import('../../vault/seal-now')
  const { open } = await nowSealer(vault)
  for (const [key, sealed] of left)
    try {
      const words = JSON.parse(open(key, sealed) ?? '') as Record<string, unknown>
      const { note, revision } = words
      const id = isObject(note) ? String(note['id']) : ''
      const body = JSON.stringify(note) ?? ''
      yield { where: 'last-words', id, revision: Number(revision), savedAt: '', body }
    } catch (error) {
      yield { store: 'last-words', id: key.slice(mine.length), why: failedBecause(error) }
    }
}

/** Notes of the time before there were passphrases, where they were not moved yet. */
export async function unsealedNotes(): Promise<readonly Rescued[]> {
  const db = await openAsIs('skillednote').catch(() => undefined)
  if (!db) return []
  try {
    const rows = db.objectStoreNames.contains('notes')
      ? ((await db.getAll('notes')) as unknown[])
      : []
    return rows.map((row) => {
      const found = isObject(row) ? row : {}
      const { id, revision, savedAt, body } = found
      return {
        where: 'unsealed',
        id: String(id),
        revision: Number(revision) || 0,
        savedAt: typeof savedAt === 'string' ? savedAt : '',
        body: typeof body === 'string' ? body : (JSON.stringify(row) ?? ''),
      }
    })
  } finally {
    db.close()
  }
}

/**
 * The notes as a file that the app reads again: of each that was not deleted the newest text that is a note.
 * The app reads all of a file or none, so what is no note is left out, and shown as text alone.
 */
export function notesFileOf(found: readonly Rescued[], exportedAt: string) {
  const best = new Map<string, { rescued: Rescued; note: unknown }>()
  for (const rescued of found) {
    const note = noteIn(rescued.body)
    const other = best.get(rescued.id)?.rescued
    if (note && isNewer(rescued, other)) best.set(rescued.id, { rescued, note })
  }
  const notes = [...best.values()].flatMap(({ rescued, note }) =>
    rescued.where === 'trash' || rescued.where === 'inbox' ? [] : [note],
  )
  const text = JSON.stringify({ t: 'skillednote.notes', v: 1, exportedAt, notes }, null, 2)
  return { text: `${text}\n`, count: notes.length }
}

/** A note as it stands is newer than any wording set aside; words that never reached it are newer still. */
const RANK = { inbox: 0, earlier: 1, unsealed: 2, trash: 2, now: 3, 'last-words': 4 } as const

function isNewer(one: Rescued, other: Rescued | undefined): boolean {
  if (!other) return true
  const isOlderWords = one.where === 'last-words' && one.revision < other.revision
  const rank = RANK[one.where] - RANK[other.where]
  return !isOlderWords && (rank > 0 || (rank === 0 && one.revision >= other.revision))
}

function noteIn(body: string): Record<string, unknown> | undefined {
  try {
    const note: unknown = JSON.parse(body)
    return isObject(note) && typeof note['schemaVersion'] === 'number' && isObject(note['visit'])
      ? note
      : undefined
  } catch {
    return undefined
  }
}
