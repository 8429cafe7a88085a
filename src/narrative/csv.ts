import { safeText } from './safe-text'

export type Cell = string | number | undefined

// What a spreadsheet would take for the beginning of a formula, in any width.
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/

/** Every text in quotation marks, so that a spreadsheet that separates by semicolons tears none apart. */
function cell(value: Cell): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = safeText(value)
  const harmless = FORMULA.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/**
 * A table as CSV (RFC 4180): lines end in CRLF. A byte order mark comes first: without it spreadsheets read
 * UTF-8 as something else. What looks like a formula has an apostrophe before it and stays text; control
 * and direction-changing characters are gone.
 */
export const csv = (...rows: readonly (readonly Cell[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
