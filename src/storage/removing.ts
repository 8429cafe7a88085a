import { deleteDB } from 'idb'
import { forgetMail } from './exchange/mail'
import { lastWordsKeys } from './last-words'
import { forgetPersonal } from './preferences'
import { vaultDatabase } from './vault-database'
import { lock, refreshVaults, session } from './session'
import { tellLocked } from './tabs'
import { forgetVault } from './vaults'
import { forgetWrong } from './wrong-tries'

const REMOVED = 'skillednote.removed.'

/**
 * Takes a profile and its notes off this device. Its key slots go first: from then on nobody can open a
 * row of it, even if the browser ends before the rows are gone. What was left is taken away the next time.
 */
export async function removeProfile(id: string): Promise<void> {
  const { current } = session
  if (current.kind === 'open' && current.vault.id === id) await lock()
  else tellLocked(id)
  remember(id)
  await forgetVault(id)
  await sweepAway(id)
  await refreshVaults()
}

/** Finishes what was cut off. Nothing but what somebody removed is ever deleted here. */
export async function finishRemoving(): Promise<void> {
  for (const id of remembered()) {
    // Cut off before its slots were gone, too.
    await forgetVault(id)
    await sweepAway(id)
  }
}

async function sweepAway(id: string): Promise<void> {
  for (const key of lastWordsKeys(id)) localStorage.removeItem(key)
  forgetPersonal(id)
  forgetWrong(id)
  await forgetMail(id)
  await deleteDB(vaultDatabase(id))
  forgetRemoved(id)
}

function remember(id: string) {
  try {
    localStorage.setItem(REMOVED + id, '1')
  } catch {
    // Then a cut off removal leaves rows that nobody can open.
  }
}
function forgetRemoved(id: string) {
  try {
    localStorage.removeItem(REMOVED + id)
  } catch {
    // Refused storage holds nothing to forget.
  }
}
function remembered(): readonly string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(REMOVED))
      .map((key) => key.slice(REMOVED.length))
  } catch {
    return []
  }
}
