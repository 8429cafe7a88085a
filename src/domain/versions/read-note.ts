import type { DraftNote } from '../note'
import { NEWEST } from './newest'
import { NoteV1 } from './note-v1'
import { NoteV2 } from './note-v2'
import { up1to2 } from './up-1-to-2'

export type NoteVersion = 1 | 2

export type ReadNote =
  /** A note in the newest version; `from` is the version it was written in. */
  | { readonly kind: 'note'; readonly note: DraftNote; readonly from: NoteVersion }
  /** Of a version that did not exist yet. It may be shown, and never written back. */
  | { readonly kind: 'newer'; readonly version: number }
  /** `why` is the first place that does not fit ("session.blocks.0.minutes"), '' where nothing does. */
  | { readonly kind: 'broken'; readonly why: string }

interface Misfit {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[]
}

const broken = (error?: Misfit): ReadNote => ({
  kind: 'broken',
  why: error?.issues[0]?.path.map(String).join('.') ?? '',
})

function versionOf(value: unknown): unknown {
  // Its own, not what a prototype lends.
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'schemaVersion')) return
  return 'schemaVersion' in value ? value.schemaVersion : undefined
}

function current(value: unknown, from: NoteVersion): ReadNote {
  const read = NoteV2.safeParse(value)
  return read.success ? { kind: 'note', note: read.data, from } : broken(read.error)
}

/**
 * Reads a note of any version, as it was kept: checks it against that version and brings it up to the
 * newest, step by step. What it is given stays as it is; keys that its version does not know are left out.
 */
export function readNote(value: unknown): ReadNote {
  const version = versionOf(value)
  if (version === NEWEST) return current(value, NEWEST)
  if (version === 1) {
    const first = NoteV1.safeParse(value)
    return first.success ? current(up1to2(first.data), 1) : broken(first.error)
  }
  return typeof version === 'number' && version > NEWEST ? { kind: 'newer', version } : broken()
}
