import type { DraftNote } from '../../domain/note'
import { canonicalJson } from '../../vault/canonical-json'
import type { IncomingNote } from './package'

/** A note that is on this device under an id that comes in. One in the trash counts as gone. */
export interface Present {
  /** Undefined where there is a record that cannot be read: it is not overwritten either. */
  readonly note: DraftNote | undefined
  readonly savedAt: string
}

/** What is to be done about one note of a file. Nothing that is here is ever overwritten. */
export type Step =
  /** It is not here: keep it as it is. */
  | { readonly do: 'add'; readonly note: DraftNote }
  /**
   * Another text of it is here: keep the one that comes in beside it, under an id of its own. `than` says
   * which of the two was saved later, as far as the clocks of two devices can tell.
   */
  | {
      readonly do: 'add-copy'
      readonly note: DraftNote
      readonly of: string
      readonly than: 'newer' | 'older' | 'unknown'
    }
  /** The same words are here, or came in before and were changed since. */
  | { readonly do: 'nothing'; readonly id: string }

export interface ImportPlan {
  readonly new: number
  readonly same: number
  readonly newer: number
  readonly older: number
  /** Neither newer nor older can be told. */
  readonly differs: number
  /** One for each note, in the order of the file. */
  readonly steps: readonly Step[]
}

/**
 * The id of the copy of a note: the same words make the same copy, so a file twice makes one copy. Ids
 * that come in with the file themselves are taken.
 */
function copyId({ note, digest }: IncomingNote, coming: ReadonlySet<string>): string {
  let id = `${note.id.slice(0, 70)}~${digest.slice(0, 16)}`
  while (coming.has(id)) id += '~'
  return id
}

const idsOf = (notes: readonly IncomingNote[]): ReadonlySet<string> =>
  new Set(notes.map(({ note }) => note.id))

/** The ids that `planImport` has to know of: of the notes themselves, and of copies made earlier. */
export function idsToLookUp(notes: readonly IncomingNote[]): string[] {
  const coming = idsOf(notes)
  return notes.flatMap((each) => [each.note.id, copyId(each, coming)])
}

/**
 * What taking in a file would do, told before anything is done. `present` holds the notes here by id, for
 * the ids that `idsToLookUp` gives. To carry out the same plan's file again does nothing.
 */
export function planImport(
  present: ReadonlyMap<string, Present>,
  incoming: readonly IncomingNote[],
): ImportPlan {
  const coming = idsOf(incoming)
  const steps = incoming.map((each) => stepFor(present, each, copyId(each, coming)))
  const copies = (than: string) =>
    steps.filter((step) => step.do === 'add-copy' && step.than === than).length
  const count = (what: Step['do']) => steps.filter((step) => step.do === what).length
  return {
    new: count('add'),
    same: count('nothing'),
    newer: copies('newer'),
    older: copies('older'),
    differs: copies('unknown'),
    steps,
  }
}

function stepFor(present: ReadonlyMap<string, Present>, incoming: IncomingNote, id: string): Step {
  const { note } = incoming
  const here = present.get(note.id)
  if (!here) return { do: 'add', note }
  if (here.note && canonicalJson(here.note) === canonicalJson(note))
    return { do: 'nothing', id: note.id }
  if (present.has(id)) return { do: 'nothing', id }
  return { do: 'add-copy', note: { ...note, id }, of: note.id, than: later(incoming, here) }
}

function later(incoming: IncomingNote, here: Present): 'newer' | 'older' | 'unknown' {
  const theirs = Date.parse(incoming.savedAt ?? '')
  const ours = Date.parse(here.savedAt)
  if (theirs > ours) return 'newer'
  return theirs < ours ? 'older' : 'unknown'
}
