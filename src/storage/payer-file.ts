import { OwnPayer } from '../domain/own-payer'
import { z } from '../domain/z'
import type { OwnPayers } from './payer-store'

const FORMAT = 'skillednote-payers'
const VERSION = 1

/** No clinic's profiles come near this; a file that does is something else. */
export const MOST_BYTES = 1_000_000

const Envelope = z.object({
  format: z.literal(FORMAT),
  version: z.int(),
  payers: z.array(z.unknown()),
})

/** A profile of a file that could not be read: which one, what it is called if anything, what is wrong where. */
export interface BadProfile {
  readonly number: number
  readonly name: string
  readonly fields: readonly string[]
}

export type PayerFile =
  | { kind: 'payers'; payers: readonly OwnPayer[]; bad: readonly BadProfile[] }
  | { kind: 'too-large'; bytes: number }
  | { kind: 'not-json' }
  | { kind: 'not-payers' }
  | { kind: 'newer'; version: number }
  | { kind: 'empty' }
  | { kind: 'unreadable' }

/** All profiles as one file that another device can take in. */
export const payersAsText = (payers: readonly OwnPayer[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, payers }, null, 2)}\n`

/** Reads a file that a person picked. Never throws: whatever it is, the answer says so. */
export async function readPayerFile(file: Blob): Promise<PayerFile> {
  if (file.size > MOST_BYTES) return { kind: 'too-large', bytes: file.size }
  try {
    return readPayerText(await file.text())
  } catch {
    return { kind: 'unreadable' }
  }
}

export function readPayerText(text: string): PayerFile {
  let found: unknown
  try {
    found = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return { kind: 'not-json' }
  }
  const envelope = Envelope.safeParse(found)
  if (!envelope.success) return { kind: 'not-payers' }
  const { version, payers: rows } = envelope.data
  if (version > VERSION) return { kind: 'newer', version }
  if (version < 1) return { kind: 'not-payers' }
  if (rows.length === 0) return { kind: 'empty' }
  const payers: OwnPayer[] = []
  const bad: BadProfile[] = []
  rows.forEach((row, i) => {
    const read = OwnPayer.safeParse(row)
    if (read.success) payers.push(read.data)
    else
      bad.push({
        number: i + 1,
        name: nameOf(row),
        fields: [...new Set(read.error.issues.map(({ path }) => path.join('.')))],
      })
  })
  return { kind: 'payers', payers, bad }
}

function nameOf(row: unknown): string {
  const name = typeof row === 'object' && row !== null && 'name' in row ? row.name : ''
  return typeof name === 'string' ? name.slice(0, 100) : ''
}

/** What a database holds, read; rows from elsewhere or from a newer version stay as text. */
export function readRows(keys: readonly unknown[], rows: readonly unknown[]): OwnPayers {
  const payers: OwnPayer[] = []
  const unreadable: { id: string; raw: string }[] = []
  rows.forEach((row, i) => {
    const read = OwnPayer.safeParse(row)
    if (read.success) payers.push(read.data)
    else unreadable.push({ id: String(keys[i]), raw: JSON.stringify(row, null, 2) })
  })
  return { payers: payers.toSorted((a, b) => a.name.localeCompare(b.name)), unreadable }
}
