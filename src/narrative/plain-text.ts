import { toAscii } from './ascii'
import {
  linesOf,
  type Addendum,
  type NoteSection,
  type NoteText,
  type Sentence,
  type SignedText,
} from './note-text'

export interface PlainTextOptions {
  readonly ascii?: boolean
  /** Names patient and visit in a line under the mark, against pasting into the wrong chart. */
  readonly heading?: boolean
}

const inAscii = (text: string, { ascii }: PlainTextOptions): string =>
  ascii ? toAscii(text) : text

/** One section of a note without its title: the draft mark first, LF between lines, no tabs. */
export const sectionText = (
  { mark }: Pick<NoteText, 'mark'>,
  section: NoteSection,
  options: PlainTextOptions = {},
): string => inAscii([mark, bodyOf(section)].filter((each) => each !== '').join('\n'), options)

/** One line of a note by itself, the draft mark first. */
export const lineText = ({ mark }: Pick<NoteText, 'mark'>, line: readonly Sentence[]): string =>
  [mark, joined(line)].filter((each) => each !== '').join('\n')

/**
 * The whole note as plain text: the draft mark first, section titles in capitals, signatures and addenda last, LF line ends, no
 * tabs, no white space at line ends, one blank line between sections, a line feed at the end.
 */
export function plainText(note: NoteText, options: PlainTextOptions = {}): string {
  const head = [note.mark, ...(options.heading ? [note.heading] : [])].filter((each) => each !== '')
  const sections = note.sections.map((each) => `${each.title.toUpperCase()}\n${bodyOf(each)}`)
  const parts = [head.join('\n'), ...sections, ...(note.signed ? signedParts(note.signed) : [])]
  return inAscii(`${parts.filter((each) => each !== '').join('\n\n')}\n`, options)
}

/** One addendum by itself: who said it, when and why, then what. */
export const addendumText = ({ head, lines }: Addendum): string => [head, ...lines].join('\n')

const signedParts = ({ lines, addenda }: SignedText): readonly string[] => [
  lines.join('\n'),
  ...addenda.map((each) => `ADDENDUM\n${addendumText(each)}`),
]

/** The note with every text in ASCII, to show what a copy in ASCII says. */
export const asciiNote = (note: NoteText): NoteText => ({
  mark: toAscii(note.mark),
  heading: toAscii(note.heading),
  sections: note.sections.map((section) => ({
    ...section,
    sentences: section.sentences.map((each) => ({ ...each, text: toAscii(each.text) })),
  })),
  ...(note.signed && {
    signed: {
      lines: note.signed.lines.map(toAscii),
      addenda: note.signed.addenda.map(({ head, lines }) => ({
        head: toAscii(head),
        lines: lines.map(toAscii),
      })),
    },
  }),
})

const bodyOf = ({ sentences }: NoteSection): string => linesOf(sentences).map(joined).join('\n')

const joined = (line: readonly Sentence[]): string => line.map(({ text }) => text).join(' ')
