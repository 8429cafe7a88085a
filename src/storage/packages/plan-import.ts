import type { DraftNote } from '../../domain/note'
import { canonicalJson } from '../../vault/canonical-json'
import type { IncomingNote } from './package'
import { NOBODY, stepByHistory, type Reader, type RefusedNote } from './plan-history'

/**
 * A note that is on this device under an id that comes in. One in the trash counts as gone, unless it has a
 * history.
 */
export interface Present {
  /** Undefined where there is a record that cannot be read: it is not overwritten either. */
  readonly note: DraftNote | undefined
  readonly savedAt: string
  /** The hashes of its steps, the first one first; missing where it has none. */
  readonly steps?: readonly string[]
  /** Steps are missing, or cannot be opened. */
  readonly isBroken?: boolean
  readonly isDeleted?: boolean
}

/** What is to be done about one note of a file. Nothing that is here is lost by it. */
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
  /**
   * It is here, and its history goes on: the steps after the first `after` are added, and with `words` its
   * words take the place of those here, which stay among the earlier ones.
   */
  | {
      readonly do: 'extend'
      readonly note: DraftNote
      readonly after: number
      readonly words: boolean
    }
  /** The same words are here, or came in before and were changed since; or all of its steps are here. */
  | { readonly do: 'nothing'; readonly id: string }
  | { readonly do: 'refused'; readonly id: string; readonly why: RefusedNote }

export interface ImportPlan {
  readonly new: number
  readonly same: number
  readonly newer: number
  readonly older: number
  /** Neither newer nor older can be told. */
  readonly differs: number
  readonly extended: number
  readonly refused: number
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
  reader: Reader = NOBODY,
): ImportPlan {
  const coming = idsOf(incoming)
  const steps = incoming.map((each) => stepFor(present, each, copyId(each, coming), reader))
  const copies = (than: string) =>
    steps.filter((step) => step.do === 'add-copy' && step.than === than).length
  const count = (what: Step['do']) => steps.filter((step) => step.do === what).length
  return {
    new: count('add'),
    same: count('nothing'),
    newer: copies('newer'),
    older: copies('older'),
    differs: copies('unknown'),
    extended: count('extend'),
    refused: count('refused'),
    steps,
  }
}

function stepFor(
  present: ReadonlyMap<string, Present>,
  incoming: IncomingNote,
  id: string,
  reader: Reader,
): Step {
  const { note, history } = incoming
  const here = present.get(note.id)
  const byHistory = history && stepByHistory(here, { ...incoming, history }, reader)
  if (byHistory) return byHistory
  if (!here) return { do: 'add', note }
  if (here.note && !here.isDeleted && canonicalJson(here.note) === canonicalJson(note))
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
