import { Contact, keyIdOf, type Contact as Card } from '../../vault/contact'
import { ownIdentity } from '../history/person'
import { changeVault, listVaults } from '../vaults'
import type { Desk } from './desk'

/** Another profile of this device, as far as others can see it. */
export interface ProfileHere {
  readonly vault: string
  readonly keyId: string
  readonly contact: Card
}

/** The other profiles of this device that have keys. Anybody at this device could have written what they say. */
export async function profilesHere(desk: Desk): Promise<readonly ProfileHere[]> {
  const found: ProfileHere[] = []
  for (const { id, contact } of await listVaults()) {
    const read = Contact.safeParse(contact)
    if (id === desk.vault.id || !read.success) continue
    found.push({ vault: id, keyId: await keyIdOf(read.data), contact: read.data })
  }
  return found
}

/** Writes the person's card beside their profile, so that others of this device can send them notes. */
export async function showContact(
  desk: Desk,
  name: string,
): Promise<{ readonly kind: 'shown'; readonly contact: Card }> {
  const { contact } = await ownIdentity(desk, name)
  await changeVault(desk.vault.id, (vault) => ({ ...vault, contact }))
  return { kind: 'shown', contact }
}
