import type { DraftNote } from '../../domain/note'
import { sha256 } from '../../vault/digest'
import { digestOf } from '../../vault/history-chain'
import { entriesOf } from '../history/history-rows'
import { listPayers } from '../payer-store'
import { incomingNotes } from '../packages/incoming-notes'
import { notesAsText } from '../packages/notes-file'
import { isInstant, type KeptNote, type Own } from '../packages/package'
import { answerFile } from '../packages/package-messages'
import { refused, type Refused } from '../packages/refused'
import { writePackageBytes } from '../packages/write-package'
import { isObject } from '../record'
import { notesInTurn, type Desk, type OpenedRow } from './desk'
import { ownIdentity } from '../history/person'
import { colleagues } from './people'

const parsed = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

/** The steps of a note; undefined where it has none. */
type StepsOf = (id: string) => Promise<readonly unknown[] | undefined>

async function stepsOf(desk: Desk): Promise<StepsOf> {
  const withSteps = new Set((await desk.db.getAllKeys('history')).map(([id]) => id))
  return async (id) => (withSteps.has(id) ? entriesOf(desk, id) : undefined)
}

/**
 * A row as a file can hold it: a note that its reader will take, or a text that nobody can read as one. A
 * note whose history is not whole goes as a text with its steps: without them it would come back as a draft.
 */
async function asKept({ id, revision, savedAt, body }: OpenedRow, now: string, steps: StepsOf) {
  const note = parsed(body)
  const history = await steps(id)
  const read = await incomingNotes([{ note, history }])
  const [found] = 'kind' in read ? [] : read
  const at = isInstant(savedAt) ? savedAt : now
  if (found?.note.id === id)
    return {
      note: { note, revision, savedAt: at, history: found.history } satisfies KeptNote,
    }
  const text = history ? JSON.stringify({ body, history }) : body
  return { unread: { id, savedAt: savedAt.slice(0, 40), text } }
}

async function everything(desk: Desk, now: string) {
  const notes: KeptNote[] = []
  const unread: Own['unread'] = []
  let lost = 0
  const steps = await stepsOf(desk)
  for await (const rows of notesInTurn(desk))
    for (const row of rows) {
      const kept = row && (await asKept(row, now, steps))
      if (!kept) lost += 1
      else if (kept.note) notes.push(kept.note)
      else unread.push(kept.unread)
    }
  return { notes, unread, lost }
}

async function ownPayers(): Promise<unknown[]> {
  const { payers, unreadable } = await listPayers()
  return [...payers, ...unreadable.map(({ raw }) => parsed(raw))]
}

export interface BackedUp {
  readonly kind: 'backed-up'
  readonly file: Blob
  readonly notes: number
  /** Records that go along as the text they are. */
  readonly unread: number
  /** Records that nobody can open: they are not in the file. */
  readonly lost: number
  /** Of the file, in hexadecimal, as other programs show it. */
  readonly sha256: string
}

const hex = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Everything of the vault in one file that a passphrase opens. */
export async function backUp(
  desk: Desk,
  asked: { readonly name: string; readonly passphrase: string; readonly now: string },
): Promise<BackedUp | Refused> {
  const { name, passphrase, now } = asked
  const identity = await ownIdentity(desk, name)
  const { notes, unread, lost } = await everything(desk, now)
  const own: Own = {
    identity,
    colleagues: [...(await colleagues(desk))],
    payers: await ownPayers(),
    unread,
  }
  const content = {
    kind: 'backup',
    pkgId: crypto.randomUUID(),
    createdAt: now,
    notes,
    own,
  } as const
  const written = await writePackageBytes(content, { passphrase }, identity)
  if (written.kind !== 'written') return written
  const { bytes } = written
  return {
    kind: 'backed-up',
    file: new Blob([bytes], { type: 'application/octet-stream' }),
    notes: notes.length,
    unread: unread.length,
    lost,
    sha256: hex(await sha256(bytes)),
  }
}

export interface Checked {
  readonly kind: 'checked'
  readonly sha256: string
  readonly createdAt: string
  /** In the file. */
  readonly notes: number
  /** Of the notes here: in the file word for word and step for step, in it with others, and not in it. */
  readonly same: number
  readonly changed: number
  readonly missing: number
}

/** Opens a backup as a restore would and compares it with what is here. Nothing is written. */
export async function checkBackup(
  desk: Desk,
  { file, passphrase }: { readonly file: Blob; readonly passphrase: string },
): Promise<Checked | Refused> {
  const read = await answerFile({ ask: 'read-package', file, key: { passphrase } })
  if (read.kind !== 'package') return read.kind === 'notes' ? refused('not-ours') : read
  if (read.of !== 'backup') return refused('not-ours')
  const inFile = new Map(
    read.notes.map(({ note, digest, history }) => [
      note.id,
      { digest, last: history?.at(-1)?.hash ?? '' },
    ]),
  )
  const steps = await stepsOf(desk)
  const count = { same: 0, changed: 0, missing: 0 }
  for await (const rows of notesInTurn(desk))
    for (const row of rows) {
      const there = row && inFile.get(row.id)
      if (!row || !there) count.missing += 1
      else if (
        (await digestOf(parsed(row.body))) === there.digest &&
        lastOf(await steps(row.id)) === there.last
      )
        count.same += 1
      else count.changed += 1
    }
  for (const { id } of read.own?.unread ?? []) if (!inFile.has(id)) count.missing -= 1
  return {
    kind: 'checked',
    sha256: hex(await sha256(new Uint8Array(await file.arrayBuffer()))),
    createdAt: read.createdAt,
    notes: read.notes.length,
    ...count,
    missing: Math.max(0, count.missing),
  }
}

const lastOf = (steps: readonly unknown[] = []) => {
  const last = steps.at(-1)
  return isObject(last) ? String(last['hash']) : ''
}

export interface Exported {
  readonly kind: 'exported'
  readonly file: Blob
  readonly notes: number
  /** Records that are no notes, or that nobody can open. */
  readonly left: number
}

/** Every note as plain JSON, each in the version it was kept in. NOT encrypted. */
export async function exportPlain(desk: Desk, now: string): Promise<Exported> {
  const { notes, unread, lost } = await everything(desk, now)
  const text = notesAsText(
    notes.map(({ note }) => note as DraftNote),
    now,
  )
  return {
    kind: 'exported',
    file: new Blob([text], { type: 'application/json' }),
    notes: notes.length,
    left: unread.length + lost,
  }
}
