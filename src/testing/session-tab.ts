import { vi } from 'vitest'
import { listVaults, type VaultHead } from '../storage/vaults'
import { aVault } from './a-vault'

export const { key } = aVault('vault-1')

/** A vault that nobody tries a secret on. */
export const aVaultHead = (id: string, name = id): VaultHead => ({
  format: 1,
  id,
  name,
  createdAt: `2026-01-0${id.slice(-1)}`,
  slots: [],
})

/** A tab of its own: it shares nothing with others but the browser. It says which rows were closed. */
export async function sessionTab() {
  vi.resetModules()
  const closed: string[] = []
  vi.doMock('../storage/open-rows', () => ({
    rowsOf: ({ id }: { id: string }) => ({ of: id, close: () => closed.push(id) }),
  }))
  return { ...(await import('../storage/session')), closed }
}

/** A tab that was loaded. */
export async function loadedTab() {
  const tab = await sessionTab()
  await tab.beginSession()
  return tab
}

/** A tab in which the passphrase of this vault was typed. */
export async function openTab(id = 'vault-1') {
  const tab = await loadedTab()
  const vault = (await listVaults()).find((each) => each.id === id)
  await tab.openSession(vault ?? aVaultHead(id), key)
  return tab
}
