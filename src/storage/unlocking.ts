import type { Closed, KeySlot, Secret, VaultKey } from '../vault/slots'
import { keys } from './keys'
import { movePlainNotes, type Moved } from './plain-notes'
import { writePreferences } from './preferences'
import { openRows, openSession, refreshVaults } from './session'
import { changeVault, isWhole, listVaults, type VaultHead } from './vaults'
import { countWrong, forgetWrong, waitFor } from './wrong-tries'

/** A vault that a secret opened, and nobody has gone in yet. */
export interface Opened {
  readonly kind: 'open'
  readonly vault: VaultHead
  readonly key: VaultKey
  /** The passphrase, where its slot is to be made anew with what is the default today. */
  readonly outgrown: string | undefined
}

export type Refusal =
  | Closed
  /** What the device keeps about the passphrase cannot be used. The notes are not touched. */
  | { readonly kind: 'damaged' }
  /** Removed in another tab. */
  | { readonly kind: 'gone' }

/** The head as it lies there now: another tab may have changed the passphrase since. */
async function headOf(id: string): Promise<VaultHead | Exclude<Refusal, Closed>> {
  const vault = (await listVaults()).find((each) => each.id === id)
  if (!vault) return { kind: 'gone' }
  return isWhole(vault) ? vault : { kind: 'damaged' }
}

/** Waits as long as the wrong ones before ask for: whoever calls has said so on the screen already. */
async function counted<T extends { readonly kind: string }>(
  id: string,
  secret: Secret,
  ask: () => Promise<T>,
): Promise<T> {
  const wait = 'passphrase' in secret ? waitFor(id, Date.now()) : 0
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  const answer = await ask()
  if (!('passphrase' in secret)) return answer
  if (answer.kind === 'wrong') countWrong(id, Date.now())
  else if (answer.kind !== 'weakened') forgetWrong(id)
  return answer
}

/** Tries a secret. Nothing is open yet when it fits: `goIn` does that. */
export async function tryVault(id: string, secret: Secret): Promise<Opened | Refusal> {
  const vault = await headOf(id)
  if ('kind' in vault) return vault
  const found = await counted(id, secret, () => keys.openVault(vault.slots, secret))
  if (found.kind !== 'open') return found
  const outgrown = found.belowDefault && 'passphrase' in secret ? secret.passphrase : undefined
  return { kind: 'open', vault, key: found.key, outgrown }
}

/** The app begins anew with this person's notes. A passphrase slot that has grown weak is made anew behind them. */
export async function goIn({ vault, key, outgrown }: Opened): Promise<void> {
  writePreferences({ profile: vault.id })
  // With a name or a flag that changed since.
  const now = (await listVaults()).find(({ id }) => id === vault.id)
  await openSession(now ?? vault, key)
  // Whoever has the passphrase may try their PIN again.
  void openRows()
    .pin('forgive')
    .catch(() => undefined)
  if (outgrown !== undefined)
    void keys
      .withPassphrase(vault.slots, { passphrase: outgrown }, outgrown, new Date().toISOString())
      .then((made) => (made.kind === 'changed' ? keepSlots(vault, made.slots) : undefined))
      // It was good enough until now; the next unlocking tries again.
      .catch(() => undefined)
}

const isSame = (one: readonly KeySlot[], other: readonly KeySlot[]) =>
  one.length === other.length &&
  one.every(({ wrapped }, i) => wrapped.every((byte, at) => byte === other[i]?.wrapped[at]))

/** New slots in place of these; false when somebody changed them meanwhile: then nothing is written, and it is asked again. */
async function keepSlots(
  { id, slots: before }: VaultHead,
  slots: readonly KeySlot[],
  rest: Pick<VaultHead, 'wordsConfirmed'> = {},
): Promise<boolean> {
  const kept = await changeVault(id, (head) =>
    isSame(head.slots, before) ? { ...head, slots, ...rest } : head,
  )
  await refreshVaults()
  return kept?.slots === slots
}

type Changed<Extra = unknown> = ({ readonly kind: 'changed' } & Extra) | Refusal

/** Another passphrase, in one write: after a crash the old one opens, or the new one. Whoever knows a secret may. */
export async function changePassphrase(
  id: string,
  secret: Secret,
  passphrase: string,
): Promise<Changed> {
  const vault = await headOf(id)
  if ('kind' in vault) return vault
  const now = new Date().toISOString()
  const made = await counted(id, secret, () =>
    keys.withPassphrase(vault.slots, secret, passphrase, now),
  )
  if (made.kind !== 'changed') return made
  if (!(await keepSlots(vault, made.slots))) return changePassphrase(id, secret, passphrase)
  forgetWrong(id)
  return { kind: 'changed' }
}

/** Other recovery words; those of before open nothing any more. They are shown once, and kept nowhere. */
export async function changeWords(
  id: string,
  secret: Secret,
): Promise<Changed<{ readonly words: string }>> {
  const vault = await headOf(id)
  if ('kind' in vault) return vault
  const now = new Date().toISOString()
  const made = await counted(id, secret, () => keys.withNewWords(vault.slots, secret, now))
  if (made.kind !== 'changed') return made
  if (!(await keepSlots(vault, made.slots, { wordsConfirmed: false })))
    return changeWords(id, secret)
  return { kind: 'changed', words: made.words }
}

/** The person showed that they have their words. */
export async function confirmWords(id: string): Promise<void> {
  await changeVault(id, (head) => ({ ...head, wordsConfirmed: true }))
  await refreshVaults()
}

export async function renameVault(id: string, name: string): Promise<void> {
  await changeVault(id, (head) => ({ ...head, name }))
  await refreshVaults()
}

/**
 * Notes of the time before there were profiles are those of the first person of the device. What cannot be
 * reached now is tried again at the next unlocking.
 */
export async function moveEarlier({ vault, key }: Opened): Promise<Moved> {
  const [first] = await listVaults()
  if (first?.id !== vault.id) return { moved: 0, left: 0 }
  const locks = navigator.locks as LockManager | undefined
  const move = () => movePlainNotes({ id: vault.id, key })
  const moved = locks ? locks.request('skillednote.plain-notes', move) : move()
  return moved.catch(() => ({ moved: 0, left: 0 }))
}
