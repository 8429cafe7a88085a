/** What a person typed, exactly as typed. A draft keeps entries; readers below and in `time.ts` say what they mean. */
export type Entry = string

/** What an entry means: nothing yet, a value, or a problem that a message can name. */
export type Read<T, Problem extends string = string> =
  { kind: 'blank' } | { kind: 'ok'; value: T } | { kind: 'bad'; why: Problem }

// Zero of each decimal digit block that the ten screen languages (and their keyboards) can produce.
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10]
/** Nearly every entry: nothing in it is another way to write a digit, a minus or nothing at all. */
const PLAIN = /^[\x20-\x7e]*$/
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0000-\u001f\u007f]/g

/**
 * The entry with every decimal digit as ASCII, minus signs unified, and invisible characters
 * (bidirectional marks, zero-width, control) removed. Clinical text never passes through here.
 */
export function plainDigits(entry: Entry): string {
  if (PLAIN.test(entry)) return entry.trim()
  let out = ''
  for (const char of entry.replace(INVISIBLE, '')) {
    const point = char.codePointAt(0) ?? 0
    const zero = ZEROS.find((z) => point >= z && point <= z + 9)
    out += zero === undefined ? char : String(point - zero)
  }
  return out
    .replace(/[\u2212\u2010-\u2015\ufe63\uff0d]/g, '-')
    .replace(/\u066b/g, '.')
    .trim()
}

export type NumberProblem = 'not-a-number'

/** A measured value such as "55", "6.5" or "٦". Any finite decimal; the unit is the field's. */
export function readNumber(entry: Entry): Read<number, NumberProblem> {
  const text = plainDigits(entry)
  if (text === '') return { kind: 'blank' }
  if (!/^-?\d+([.,]\d+)?$/.test(text)) return { kind: 'bad', why: 'not-a-number' }
  return { kind: 'ok', value: Number(text.replace(',', '.')) }
}
