import type { Place } from '../domain/place'

/** `brief` is the shortest text that can be pasted; `audit` adds intervals and how units were counted. */
export const LENGTHS = ['brief', 'standard', 'audit'] as const
export type Length = (typeof LENGTHS)[number]

export const PARTS = ['subjective', 'objective', 'treatment', 'assessment', 'plan'] as const
export type PartId = (typeof PARTS)[number]

/** One sentence of the note and the fields it was made from; never without one. */
export interface Sentence {
  readonly text: string
  readonly from: readonly Place[]
  /** It begins a line of its own; otherwise it follows the sentence before it. */
  readonly startsLine: boolean
}

export interface NoteSection {
  readonly id: PartId
  readonly title: string
  readonly sentences: readonly Sentence[]
}

/** A note in words. Sections that nothing was written for are left out. */
export interface NoteText {
  /** "DRAFT, not signed": the first line of every text that leaves a draft; '' once it is signed. */
  readonly mark: string
  /** Whose note of which visit: "GAR, born 1958, visit 6, 12 Jan 2026". */
  readonly heading: string
  readonly sections: readonly NoteSection[]
  /** Missing while nobody has signed. */
  readonly signed?: SignedText
}

/** What stands under a signed note. */
export interface SignedText {
  /** Who signed, co-signed and locked it, when. */
  readonly lines: readonly string[]
  readonly addenda: readonly Addendum[]
}

/** Said later, beside the words that were signed. */
export interface Addendum {
  /** Who said it, when and why. */
  readonly head: string
  readonly lines: readonly string[]
}

export const TITLES: Readonly<Record<PartId, string>> = {
  subjective: 'Subjective',
  objective: 'Objective',
  treatment: 'Treatment',
  assessment: 'Assessment',
  plan: 'Plan',
}

/** Lines of sentences: each line is what reads on without a break. */
export function linesOf(sentences: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const lines: Sentence[][] = []
  for (const sentence of sentences) {
    const last = lines.at(-1)
    if (last === undefined || sentence.startsLine) lines.push([sentence])
    else last.push(sentence)
  }
  return lines
}

/** Whether a sentence was made from a field, from a part of it, or from what the field is a part of. */
export const comesFrom = ({ from }: Sentence, place: Place): boolean =>
  from.some(
    (each) => each === place || each.startsWith(`${place}.`) || place.startsWith(`${each}.`),
  )
