import { queryOptions } from '@tanstack/react-query'
import { openRows, session } from './session'

/** What is known of the last backup. Kept in the vault. */
export interface BackupState {
  /** ISO instants, '' for never. */
  readonly madeAt: string
  readonly checkedAt: string
  readonly notes: number
  /** Of the file, in hexadecimal. */
  readonly sha256: string
  /** No reminder before this. */
  readonly quietUntil: string
}

const NEVER: BackupState = { madeAt: '', checkedAt: '', notes: 0, sha256: '', quietUntil: '' }
const NAME = 'backup'

async function read(): Promise<BackupState> {
  const text = await openRows().kept(NAME)
  const kept = text === undefined ? {} : (JSON.parse(text) as Partial<BackupState>)
  return { ...NEVER, ...kept }
}

export const backupQuery = queryOptions({
  queryKey: ['backup'],
  queryFn: () => (session.current.kind === 'open' ? read() : NEVER),
  networkMode: 'always',
  retry: false,
  staleTime: 0,
})

export async function changeBackupState(change: Partial<BackupState>): Promise<void> {
  await openRows().keep(NAME, JSON.stringify({ ...(await read()), ...change }))
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000
const MOST_UNSAVED = 20

/** How many notes changed since the last backup. */
export const changedSince = (madeAt: string, savedAts: readonly string[]): number =>
  savedAts.filter((savedAt) => savedAt > madeAt).length

/** A reminder is due with more than 20 notes that only this device has, or any for more than a week. */
export function isBackupDue(state: BackupState, savedAts: readonly string[], now: number): boolean {
  if (Date.parse(state.quietUntil) > now) return false
  const unsaved = savedAts.filter((savedAt) => savedAt > state.madeAt)
  if (unsaved.length > MOST_UNSAVED) return true
  return unsaved.some((savedAt) => Date.parse(savedAt) < now - WEEK_MS)
}

/** When a reminder that was sent away comes again. */
export const quietUntil = (now: number): string => new Date(now + WEEK_MS).toISOString()
