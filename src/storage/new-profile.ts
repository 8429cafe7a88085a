import type { Credential } from '../domain/credential'
import { keys } from './keys'
import { writePersonal, writePreferences } from './preferences'
import { refreshVaults } from './session'
import type { Opened } from './unlocking'
import { keepVault, type VaultHead } from './vaults'

/**
 * A profile for one person: a vault of their own, which nobody has gone into yet, and the words that open
 * it when the passphrase is forgotten. They are kept nowhere else.
 */
export async function newProfile(
  person: { readonly name: string; readonly credential: Credential; readonly payer: string },
  passphrase: string,
): Promise<{ readonly opened: Opened; readonly words: string }> {
  const { name, credential, payer } = person
  const createdAt = new Date().toISOString()
  const { slots, words, key } = await keys.newVault(passphrase, createdAt)
  const id = crypto.randomUUID()
  const vault: VaultHead = { format: 1, id, name, createdAt, slots, wordsConfirmed: false }
  await keepVault(vault)
  // From here on there is something to unlock, whatever becomes of this page.
  await refreshVaults()
  writePersonal(id, { credential, payer })
  // What the device knew of the first person before there were profiles is theirs now.
  writePreferences({ name: '', payer: '' })
  return { opened: { kind: 'open', vault, key, outgrown: undefined }, words }
}
