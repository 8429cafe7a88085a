import { withoutOddCharacters } from '../../domain/odd-characters'
import type { VaultHead } from '../../storage/vaults'

/** A name as a profile bears it: one line, nothing that could make it read as another. */
export const profileName = (name: string): string =>
  withoutOddCharacters(name).replace(/\s+/gu, ' ').trim()

const asHeard = (name: string) => profileName(name).normalize('NFKC').toLowerCase()

/** Whether two texts name the same person. */
export const isSameName = (one: string, other: string): boolean => asHeard(one) === asHeard(other)

/** Two people of one name could not be told apart on the list. */
export const isTaken = (name: string, others: readonly VaultHead[]): boolean =>
  others.some((vault) => isSameName(vault.name, name))
