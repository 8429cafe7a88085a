import type { ChargeLine } from './charge-lines'
import { unitsText } from './sentence'

/** "GP (physical therapy plan of care)"; the modifier alone when we hold no words about it. */
const modifierText = ({ code, says }: ChargeLine['modifiers'][number]): string =>
  says === '' ? code : `${code} (${says})`

/** What stands behind a line: its modifiers in words, and why units are fewer than supported. */
export function whyOf({ modifiers, units, supported, reasons }: ChargeLine): readonly string[] {
  const fewer = units !== undefined && supported !== undefined && units < supported
  return [
    ...modifiers.map(modifierText),
    ...(fewer
      ? [[`${units} of ${unitsText(supported)} supported`, ...reasons].join(', ')]
      : reasons),
  ]
}

/** The charge as plain text, the draft mark first, a line for each code, LF, no tabs. */
export function chargeText(lines: readonly ChargeLine[], mark: string): string {
  const each = lines.map((line) => {
    const { code, service, minutes, units } = line
    const counted = units === undefined ? 'units not counted, no payer chosen' : unitsText(units)
    const named = service === '' ? code : `${code} ${service}`
    return [named, `${minutes} min`, counted, ...whyOf(line)].join('; ')
  })
  return `${[mark, ...each].join('\n')}\n`
}

const COLUMNS = ['status', 'code', 'service', 'minutes', 'units', 'modifiers', 'reasons']

/**
 * The charge as CSV: RFC 4180 with CRLF and a header row. A cell that a spreadsheet would run as a
 * formula is led by an apostrophe. The draft mark stands in every row, so that a row cannot lose it.
 */
export function chargeCsv(lines: readonly ChargeLine[], mark: string): string {
  const rows = lines.map((line) => [
    mark,
    line.code,
    line.service,
    String(line.minutes),
    line.units === undefined ? '' : String(line.units),
    line.modifiers.map(({ code }) => code).join(' '),
    whyOf(line).join('; '),
  ])
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string): string {
  const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
