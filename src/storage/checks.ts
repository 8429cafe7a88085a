import type { Sealer } from '../vault/seal'
import type { HeadStanding } from './note-store'
import { isObject } from './record'
import {
  isSameRow,
  openRow,
  sealedRow,
  type OpenDatabase,
  type SealedRow,
  type VaultDatabase,
} from './vault-database'

type Tier = 'blocker' | 'fix' | 'consider'

/** What the rules said of a note when they last looked: as much as a list sorts by and names. */
export interface Tally {
  readonly blockers: number
  readonly fix: number
  readonly consider: number
  readonly explained: number
  readonly unknown: number
  /** What weighs most of what is open. */
  readonly top?: { readonly rule: string; readonly place: string; readonly tier: Tier }
  /** What is open or explained, the heaviest first. */
  readonly rules: readonly {
    readonly rule: string
    readonly state: 'unmet' | 'explained'
    readonly tier: Tier
  }[]
}

/** The counts of a check before, where this one says otherwise of the same words. */
export interface CountsBefore {
  readonly edition: string
  readonly blockers: number
  readonly fix: number
}

/** A tally, and what it was judged by: when any of it is another one by now, the check is outdated. */
export interface Triage extends Tally {
  /** The revision of the note's words. */
  readonly rev: number
  /** Rules and built-in tables (`RULES_EDITION`). */
  readonly edition: string
  /** The clinic's own payers and the official tables it brought in (`tablesNow`). */
  readonly tables: string
  /** Other notes that it was compared with. */
  readonly beside: string
  /** The clinic's date, where the answer may be another one on a later day; '' where it may not. */
  readonly day: string
  /** As author nobody is told less than everything; of somebody else's note some rules say nothing. */
  readonly role: HeadStanding['role']
  readonly before?: CountsBefore
}

export interface Check extends Triage {
  readonly id: string
}

const isCheck = (value: unknown): value is Check =>
  isObject(value) &&
  ['id', 'edition', 'tables', 'beside', 'day'].every((key) => typeof value[key] === 'string') &&
  ['rev', 'blockers', 'fix', 'consider', 'explained', 'unknown'].every(
    (key) => typeof value[key] === 'number',
  ) &&
  Array.isArray(value['rules'])

/** Reads the text of one check; undefined for what another version wrote. */
export function readCheck(text: string): Check | undefined {
  try {
    const check: unknown = JSON.parse(text)
    return isCheck(check) ? check : undefined
  } catch {
    return undefined
  }
}

/** What does not open is no check: the note is checked anew. */
const textIn = (sealer: Sealer, row: SealedRow): Promise<string> =>
  openRow({ sealer }, 'checks', row).catch(() => '')

/** The texts of all checks as they were last read; only what was written since is opened anew. */
export function listedChecks(sealer: Sealer) {
  const listed = new Map<string, { row: SealedRow; text: string }>()
  return async (db: VaultDatabase): Promise<readonly string[]> => {
    const rows = await db.getAll('checks')
    const texts = await Promise.all(
      rows.map(async (row) => {
        const known = listed.get(row.id)
        return known && isSameRow(known.row, row) ? known.text : textIn(sealer, row)
      }),
    )
    listed.clear()
    for (const [i, row] of rows.entries()) listed.set(row.id, { row, text: texts[i] ?? '' })
    return texts.filter((text) => text !== '')
  }
}

/** Keeps checks. A note that is gone meanwhile gets none. */
export async function keepChecks(open: OpenDatabase, checks: readonly Check[]): Promise<void> {
  const rows = await Promise.all(
    checks.map((check) => sealedRow(open, 'checks', check.id, JSON.stringify(check), check.rev)),
  )
  // Not strict: what a power cut takes is computed again.
  const tx = open.db.transaction(['notes', 'checks'], 'readwrite')
  const notes = tx.objectStore('notes')
  const keep = async (row: SealedRow) => {
    if ((await notes.getKey(row.id)) !== undefined) await tx.objectStore('checks').put(row)
  }
  await Promise.all([...rows.map(keep), tx.done])
}
