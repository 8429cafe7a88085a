import type { DraftNote } from '../../domain/note'
import { readNote } from '../../domain/versions/read-note'
import { entriesOf } from '../history/history-rows'
import { ownKeyIds } from '../history/person'
import type { IncomingNote } from '../packages/package'
import type { Reader } from '../packages/plan-history'
import { idsToLookUp, type Present } from '../packages/plan-import'
import { isHead, isObject } from '../record'
import type { DeletedRow } from '../trash'
import { openRow, type SealedRow } from '../vault-database'
import { keyIdOf } from '../../vault/contact'
import { openNote, type Desk } from './desk'
import type { Waiting } from './inbox'

const AT_ONCE = 200

/** What is here under an id, with the row that its next steps follow on. */
export interface Here extends Present {
  readonly row: SealedRow
  readonly deleted?: DeletedRow
}

function noteOf(body: string): DraftNote | undefined {
  try {
    const read = readNote(JSON.parse(body))
    return read.kind === 'note' ? read.note : undefined
  } catch {
    return undefined
  }
}

async function standingIn(desk: Desk, row: SealedRow | undefined) {
  if (!row) return undefined
  try {
    const head: unknown = JSON.parse(await openRow(desk, 'heads', row))
    return isHead(head) ? head.standing : undefined
  } catch {
    return undefined
  }
}

/** The hashes of a note's steps; broken where they are not those that its head knows of. */
async function stepsHere(
  desk: Desk,
  id: string,
  head: SealedRow | undefined,
): Promise<Pick<Present, 'steps' | 'isBroken'>> {
  const [found, standing] = await Promise.all([entriesOf(desk, id), standingIn(desk, head)])
  const steps = found.flatMap((each) => (isObject(each) ? [String(each['hash'])] : []))
  const isBroken =
    steps.length !== found.length ||
    (standing?.n ?? 0) !== steps.length ||
    (standing?.last ?? '') !== (steps.at(-1) ?? '')
  return { steps, isBroken }
}

/** What is here under the ids that come. */
export async function presentFor(
  desk: Desk,
  notes: readonly IncomingNote[],
): Promise<ReadonlyMap<string, Here>> {
  const here = new Set(await desk.db.getAllKeys('notes'))
  const withSteps = new Set((await desk.db.getAllKeys('history')).map(([id]) => id))
  const trash = await deletedAmong(desk, withSteps)
  const coming = new Set(notes.flatMap(({ note, history }) => (history ? [note.id] : [])))
  const ids = idsToLookUp(notes).filter((id) => here.has(id) || trash.has(id))
  const present = new Map<string, Here>()
  const look = async (id: string) => {
    const deleted = here.has(id) ? undefined : trash.get(id)
    const row = deleted ? deleted.note : await desk.db.get('notes', id)
    if (!row) return
    const opened = await openNote(desk, row)
    const isAsked = withSteps.has(id) || coming.has(id)
    const head = deleted ? deleted.head : isAsked ? desk.db.get('heads', id) : undefined
    present.set(id, {
      row,
      note: opened && noteOf(opened.body),
      savedAt: opened?.savedAt ?? '',
      ...(isAsked && (await stepsHere(desk, id, await head))),
      ...(deleted && { deleted, isDeleted: true }),
    })
  }
  for (let at = 0; at < ids.length; at += AT_ONCE)
    await Promise.all(ids.slice(at, at + AT_ONCE).map(look))
  return present
}

/** Notes with a history that lie among the deleted ones; of several the one that was deleted last. */
async function deletedAmong(
  desk: Desk,
  withSteps: ReadonlySet<string>,
): Promise<ReadonlyMap<string, DeletedRow>> {
  const found = new Map<string, DeletedRow>()
  if (withSteps.size === 0) return found
  for (const row of await desk.db.getAll('trash')) {
    const { id } = row.note
    if (withSteps.has(id) && row.deletedAt >= (found.get(id)?.deletedAt ?? 0)) found.set(id, row)
  }
  return found
}

/** Who this vault is to a file. */
export const readerOf = async (desk: Desk, { of, from }: Waiting): Promise<Reader> => ({
  mine: await ownKeyIds(desk),
  from: from ? await keyIdOf(from) : '',
  isBackup: of === 'backup',
})
