import type { DraftNote } from '../../domain/note'
import { z } from '../../domain/z'
import { incomingNotes } from './incoming-notes'
import type { IncomingNote } from './package'
import { refusedType, utf8Text } from './read-package'
import { refused, refusedSize, unsafe, type Refused } from './refused'
import { strictJson } from './strict-json'
import { textsOf } from './texts'

const TYPE = 'skillednote.notes'

/** A plain file. */
export const NotesFile = z.strictObject({
  t: z.literal(TYPE),
  v: z.literal(1),
  exportedAt: z.string().check(z.maxLength(40)),
  notes: z.array(z.unknown()).check(z.maxLength(50_000)),
})

/** Notes out of a plain file: nothing says who wrote them. */
export interface ReadNotes {
  readonly kind: 'notes'
  readonly exportedAt: string
  readonly notes: readonly IncomingNote[]
  /** Texts with control characters or turned reading direction. */
  readonly odd: number
}

/** Notes as plain JSON, whole and for other programs to read. NOT encrypted. */
export const notesAsText = (notes: readonly DraftNote[], exportedAt: string): string =>
  `${JSON.stringify({ t: TYPE, v: 1, exportedAt, notes }, null, 2)}\n`

/** Reads what `notesAsText` wrote, of this or an older version. Never throws. */
export async function readNotesBytes(file: Uint8Array<ArrayBuffer>): Promise<ReadNotes | Refused> {
  const size = refusedSize(file.length)
  if (size) return size
  const text = utf8Text(file)
  if (text === undefined) return refused('not-ours')
  const json = strictJson(text)
  // A file that was cut begins as ours do.
  if (json.kind === 'refused')
    return json.why === 'not-json'
      ? refused(text.slice(0, 100).includes(TYPE) ? 'damaged' : 'not-ours')
      : unsafe(json.why)
  const other = refusedType(json.value, TYPE)
  if (other) return other
  const read = NotesFile.safeParse(json.value)
  if (!read.success) return refused('malformed')
  const notes = await incomingNotes(read.data.notes.map((note) => ({ note })))
  if ('kind' in notes) return notes
  return { kind: 'notes', exportedAt: read.data.exportedAt, notes, odd: textsOf(read.data).odd }
}
