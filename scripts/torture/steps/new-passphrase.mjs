import { openLocked, quietPage, report } from '../app.mjs'
import { relative } from '../kills.mjs'
import { notesOf, vaultsOf } from './vaults.mjs'

const NEXT = 'twelve grey geese over the field'

/** Another passphrase; a slot that has grown weak may be made anew behind it. */
export const newPassphrase = {
  name: 'new-passphrase',
  title: 'Change of passphrase',
  within: [0, 2500],
  async before({ page, state }) {
    const { parts, base } = state
    await quietPage(page, base)
    await parts.placeVault(relative(page, base))
    await parts.keep(page, parts.rowOf(parts.aGoodNote()))
    const change = page.getByRole('button', { name: 'Change passphrase' })
    await openLocked(page, `${base}/settings/profile`, parts.PASSPHRASE, change)
    await change.click()
    await page.getByLabel('Passphrase of now', { exact: true }).fill(parts.PASSPHRASE)
    await page.getByLabel('New passphrase', { exact: true }).fill(NEXT)
    await page.getByLabel('The same again', { exact: true }).fill(NEXT)
  },
  begin: ({ page }) => page.getByRole('button', { name: 'Change it' }).click(),
  async after({ page, state }) {
    const { parts, base } = state
    await quietPage(page, base)
    const [vault, ...more] = await vaultsOf({ page, state })
    if (!vault || more.length > 0) throw new Error(`not one vault`)
    const old = await parts.unwrapped(vault, parts.PASSPHRASE)
    const now = await parts.unwrapped(vault, NEXT)
    if (Boolean(old) === Boolean(now))
      throw new Error(old ? 'both passphrases open it' : 'neither passphrase opens it')
    const notes = await notesOf({ page, state }, (old ?? now).opened)
    if (notes.length !== 1) throw new Error(`${notes.length} notes`)
    const address = `${base}/notes/${notes[0].id}`
    if (!(await openLocked(page, address, old ? parts.PASSPHRASE : NEXT, report(page))))
      throw new Error('the app does not open it')
    return old ? 'none' : 'all'
  },
}
