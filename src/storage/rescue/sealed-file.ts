import { isObject } from '../record'
import { failedBecause, type HeldRow, type HeldRows } from './held-rows'

const TYPE = 'skillednote.sealed'

/** Bytes and days have no JSON of their own. What has none at all is named, so that the rest is kept. */
function asJson(value: unknown): string {
  const plain = (found: unknown): unknown => {
    if (found instanceof Uint8Array) return { base64: base64(found) }
    if (found instanceof Date) return { date: Number(found) }
    if (typeof found === 'bigint') return { other: String(found) }
    if (Array.isArray(found)) return found.map(plain)
    if (isObject(found))
      return Object.fromEntries(Object.entries(found).map(([key, each]) => [key, plain(each)]))
    return found
  }
  return JSON.stringify(plain(value)) ?? 'null'
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const revived = (_key: string, value: unknown): unknown => {
  if (!isObject(value)) return value
  const { base64: bytes, date } = value
  if (typeof bytes === 'string') return Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))
  return typeof date === 'number' ? new Date(date) : value
}

/** What a sealed file holds of a row. */
function rowText(row: HeldRow): string {
  try {
    return asJson(row)
  } catch (error) {
    const { database, store, key } = row
    return asJson({ database, store, key, failed: failedBecause(error) })
  }
}

export interface SealedFile {
  readonly parts: readonly string[]
  readonly rows: number
  /** Rows and databases that the browser would not give. */
  readonly failed: number
}

/**
 * Everything of every vault as it lies there, sealed: it asks for no passphrase and shows nothing. A file
 * in pieces, since all of it may be more than one text can hold.
 */
export async function sealedFile(held: HeldRows, exportedAt: string): Promise<SealedFile> {
  const parts = [
    `{"t":"${TYPE}","v":1,"exportedAt":${JSON.stringify(exportedAt)},`,
    `"lastWords":${JSON.stringify(held.lastWords())},"rows":[`,
  ]
  let rows = 0
  let failed = 0
  const add = (row: HeldRow) => {
    parts.push(`${rows === 0 ? '\n' : ',\n'}${rowText(row)}`)
    rows += 1
    if ('failed' in row) failed += 1
  }
  for (const database of await held.databases())
    try {
      for await (const row of held.rows(database)) add(row)
    } catch (error) {
      add({ database, store: '', key: '', failed: failedBecause(error) })
    }
  parts.push('\n]}\n')
  return { parts, rows, failed }
}

/** The rows of such a file; undefined when it is none, or one of a later kind. */
export function rowsInFile(text: string): HeldRows | undefined {
  let file: unknown
  try {
    file = JSON.parse(text, revived)
  } catch {
    return undefined
  }
  if (!isObject(file) || file['t'] !== TYPE || file['v'] !== 1 || !Array.isArray(file['rows']))
    return undefined
  const rows = file['rows'] as readonly HeldRow[]
  const words = isObject(file['lastWords']) ? (file['lastWords'] as Record<string, string>) : {}
  return {
    databases: () => Promise.resolve([...new Set(rows.map(({ database }) => database))]),
    async *rows(database) {
      for (const row of rows) if (row.database === database) yield row
    },
    lastWords: () => words,
  }
}
