import { readNote } from '../../domain/versions/read-note'
import { keyIdOf, type Contact } from '../../vault/contact'
import { readHeld } from '../history/history-rows'
import type { KeptNote } from '../packages/package'
import { namedIn } from '../packages/plan-history'
import { refused, type Refused } from '../packages/refused'
import { writePackageBytes } from '../packages/write-package'
import { openNote, type Desk } from './desk'
import { ownIdentity } from '../history/person'

export interface HandedOver {
  readonly kind: 'handed-over'
  readonly file: Blob
  readonly notes: number
  /** Texts that lost characters nobody can see. */
  readonly cleaned: number
}

/** Some notes in a file that one colleague opens, and oneself. */
export async function handOver(
  desk: Desk,
  asked: {
    readonly name: string
    readonly ids: readonly string[]
    readonly to: Contact
    readonly now: string
  },
): Promise<HandedOver | Refused> {
  const notes: KeptNote[] = []
  const keyId = await keyIdOf(asked.to)
  for (const id of asked.ids) {
    const row = await desk.db.get('notes', id)
    const opened = row && (await openNote(desk, row))
    const kept: unknown = opened && JSON.parse(opened.body)
    const read = readNote(kept)
    if (!opened || read.kind !== 'note') return refused('malformed')
    const { entries, isBroken } = await readHeld(desk, id)
    // Who has no part in it gets the words alone.
    const isTheirs = !isBroken && namedIn(entries).has(keyId)
    notes.push({
      note: isTheirs ? kept : read.note,
      revision: opened.revision,
      savedAt: opened.savedAt || asked.now,
      ...(isTheirs && { history: entries }),
    })
  }
  const identity = await ownIdentity(desk, asked.name)
  const written = await writePackageBytes(
    { kind: 'draft-for-review', pkgId: crypto.randomUUID(), createdAt: asked.now, notes },
    { recipients: [asked.to] },
    identity,
  )
  if (written.kind !== 'written') return written
  const file = new Blob([written.bytes], { type: 'application/octet-stream' })
  return { kind: 'handed-over', file, notes: notes.length, cleaned: written.cleaned }
}
