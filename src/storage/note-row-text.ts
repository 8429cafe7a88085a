const ENDS = '\n'

/** What is sealed in a note's row: a line about the row, then the note's JSON text as it is. */
export const noteRowText = (body: string, savedAt: string, writer: string): string =>
  `${JSON.stringify({ savedAt, writer })}${ENDS}${body}`

/** Takes such a text apart. @throws SyntaxError when it is not one */
export function fromNoteRowText(text: string): { savedAt: unknown; writer: unknown; body: string } {
  const end = text.indexOf(ENDS)
  const { savedAt, writer } = JSON.parse(text.slice(0, end)) as Record<string, unknown>
  return { savedAt, writer, body: text.slice(end + 1) }
}
