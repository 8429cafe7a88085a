import { withModifier } from '../../../coding/modifiers'
import type { CodingLine } from '../../../domain/note'
import { readModifiers } from '../../../rules/modifier-entry'

/** The lines of a claim as the form holds them. Every change gives a new list. */
export type ClaimLines = readonly CodingLine[]

/** A line of a code on which nothing was changed yet. */
export const newLine = (code: string): CodingLine => ({
  code,
  units: '',
  reason: '',
  reasonText: '',
  modifiers: '',
  attested: false,
})

/** Positions of a code's lines. */
export const linesOf = (lines: readonly { readonly code: string }[], code: string): number[] =>
  lines.flatMap((line, index) => (line.code === code ? [index] : []))

const carrying = (line: CodingLine, modifier: string): CodingLine => {
  const typed = readModifiers(line.modifiers)
  return typed.includes(modifier)
    ? line
    : { ...line, modifiers: withModifier(typed, modifier).join(' ') }
}

const without = (line: CodingLine, ...modifiers: readonly string[]): CodingLine => ({
  ...line,
  modifiers: readModifiers(line.modifiers)
    .filter((modifier) => !modifiers.includes(modifier))
    .join(' '),
})

/** Puts a modifier on each line of a code; makes the line where there is none yet. */
export const addModifier = (lines: ClaimLines, code: string, modifier: string): CodingLine[] =>
  linesOf(lines, code).length === 0
    ? [...lines, carrying(newLine(code), modifier)]
    : lines.map((line) => (line.code === code ? carrying(line, modifier) : line))

/** Puts a modifier on one line. */
export const addModifierAt = (lines: ClaimLines, at: number, modifier: string): CodingLine[] =>
  lines.map((line, index) => (index === at ? carrying(line, modifier) : line))

/** Takes a modifier off one line. A statement made for 59 or an X modifier goes with it. */
export const removeModifier = (lines: ClaimLines, at: number, modifier: string): CodingLine[] =>
  lines.map((line, index) =>
    index === at
      ? {
          ...without(line, modifier),
          attested: /^(59|X[EPSU])$/.test(modifier) ? false : line.attested,
        }
      : line,
  )

/** Takes a line off the claim. */
export const removeLine = (lines: ClaimLines, at: number): CodingLine[] =>
  lines.filter((_, index) => index !== at)

/** Two lines for a code: so many units without, so many with the assistant's modifier. */
export function divideLines(
  lines: ClaimLines,
  code: string,
  { plain, assistant, modifier }: { plain: number; assistant: number; modifier: string },
): CodingLine[] {
  const first = lines.findIndex((line) => line.code === code)
  const base = without(lines[first] ?? newLine(code), 'CQ', 'CO')
  const two = [
    { ...base, units: String(plain) },
    carrying({ ...base, units: String(assistant) }, modifier),
  ]
  return putBack(lines, code, two)
}

/** Gives a code other lines, at the place of those it has; other codes keep theirs. */
function putBack(lines: ClaimLines, code: string, own: ClaimLines): CodingLine[] {
  const first = lines.findIndex((line) => line.code === code)
  const at = first < 0 ? lines.length : first
  return [...lines.slice(0, at), ...own, ...lines.slice(at).filter((line) => line.code !== code)]
}

/** Takes a change to a code's lines back; what was changed meanwhile on other codes stays. */
export const takeBack = (now: ClaimLines, before: ClaimLines, code: string): CodingLine[] =>
  putBack(
    now,
    code,
    before.filter((line) => line.code === code),
  )
