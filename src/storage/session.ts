import type { OpenVault } from '../vault/seal'
import { VAULTS_DATABASE } from './database-names'
import type { NoteRows } from './note-rows'
import { Locked } from './note-store'
import { askForKey, holdOpen, onLockElsewhere, tellLocked, type OpenSince } from './tabs'
import { markedVaults, markVaults } from './vault-marks'
import type { VaultHead } from './vaults'

/**
 * Whether notes can be read here. `none`: nobody has set a passphrase on this device; `refused`: the
 * browser keeps nothing; `gone`: notes were kept here and their database is not there any more; `newer`: a
 * newer version of the app has changed it. What is open lives in memory alone: a page that is loaded anew
 * asks another open tab for the key, or for the passphrase.
 */
export type Session =
  | { readonly kind: 'none' | 'refused' | 'gone' | 'newer' }
  | { readonly kind: 'locked'; readonly vaults: readonly VaultHead[] }
  | {
      readonly kind: 'open'
      readonly vault: VaultHead
      readonly vaults: readonly VaultHead[]
      readonly opened: OpenVault
      readonly rows: NoteRows
      /** When a secret opened it, in whichever tab; by the wall clock. */
      readonly since: number
    }

/** How long what is under way may take before the lock closes anyway. */
const PATIENCE_MS = 2000

let current: Session = { kind: 'none' }
let letGo: (() => void) | undefined
const listeners = new Set<() => void>()
const finishers = new Set<() => Promise<unknown>>()
const preparers = new Set<() => Promise<unknown>>()

function become(next: Session) {
  current = next
  for (const listener of listeners) listener()
}

export const session = {
  get current(): Session {
    return current
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/**
 * The rows of the vault that is open.
 * @throws Locked when no vault is open
 */
export function openRows(): NoteRows {
  if (current.kind !== 'open') throw new Locked()
  return current.rows
}

const listVaults = async () => (await import('./vaults')).listVaults()

/** Who never had a vault gets no database for it either, nor the code that reads one. */
async function vaultsHere(): Promise<readonly VaultHead[]> {
  const { databases } = indexedDB as Partial<IDBFactory>
  const names = await databases?.call(indexedDB).catch(() => undefined)
  return names && !names.some(({ name }) => name === VAULTS_DATABASE) ? [] : listVaults()
}

/** Called once, before the first page is drawn. */
export async function beginSession(): Promise<void> {
  const vaults = await vaultsHere().catch((error: unknown) =>
    error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused',
  )
  onLockElsewhere((vault) => {
    if (current.kind === 'open' && current.vault.id === vault) void lockHere()
  })
  if (typeof vaults === 'string') return become({ kind: vaults })
  if (vaults.length === 0) return markedVaults().length > 0 ? become({ kind: 'gone' }) : undefined
  markVaults(vaults.map(({ id }) => id))
  const shared = await askForKey(vaults.map(({ id }) => id))
  const vault = vaults.find(({ id }) => id === shared?.opened.id)
  if (vault && shared) await enter(vault, vaults, shared)
  else become({ kind: 'locked', vaults })
}

/** What is needed with open notes alone is fetched with the first that are opened. */
export const beforeOpen = (prepare: () => Promise<unknown>): unknown => preparers.add(prepare)

async function enter(
  vault: VaultHead,
  vaults: readonly VaultHead[],
  { opened, since = Date.now() }: Partial<OpenSince> & Pick<OpenSince, 'opened'>,
) {
  const prepared = Promise.all([...preparers].map((prepare) => prepare()))
  const { rowsOf } = await import('./open-rows')
  await prepared
  letGo?.()
  const rows = rowsOf(opened)
  const release = holdOpen({ opened, since })
  // The thread that holds a key ends with the session that gave it.
  letGo = () => {
    release()
    rows.close()
  }
  become({ kind: 'open', vault, vaults, opened, rows, since })
}

/** A secret opened this vault. */
export async function openSession(vault: VaultHead, key: CryptoKey): Promise<void> {
  await enter(vault, await listVaults(), { opened: { id: vault.id, key } })
}

/** The heads of vaults changed: a name, a passphrase, one more or one less. */
export async function refreshVaults(): Promise<void> {
  const vaults = await listVaults().catch(() => undefined)
  if (!vaults) return become({ kind: 'refused' })
  if (current.kind === 'open') {
    const { opened } = current
    const vault = vaults.find(({ id }) => id === opened.id)
    if (vault) return become({ ...current, vault, vaults })
    letGo?.()
  }
  become(vaults.length === 0 ? { kind: 'none' } : { kind: 'locked', vaults })
}

/** What has to be finished before the notes are locked: a write, a place to come back to. */
export function beforeLock(finish: () => Promise<unknown>): () => void {
  finishers.add(finish)
  return () => finishers.delete(finish)
}

/** Locks the notes here and in every tab. What is being written is finished first. */
export async function lock(): Promise<void> {
  if (current.kind !== 'open') return
  tellLocked(current.vault.id)
  await lockHere()
}

let locking: Promise<void> | undefined

/** Asked for by a key and by another tab at once, it happens once. */
const lockHere = (): Promise<void> =>
  (locking ??= finishAndLock().finally(() => {
    locking = undefined
  }))

async function finishAndLock(): Promise<void> {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([Promise.allSettled([...finishers].map((finish) => finish())), late])
  if (current.kind !== 'open') return
  letGo?.()
  letGo = undefined
  become({ kind: 'locked', vaults: current.vaults })
}
