import { openLocked, quietPage, report } from '../app.mjs'
import { keepNotes, PASSPHRASE } from '../set-up.mjs'
import { notesOf, vaultsOf } from './vaults.mjs'

const TEXT = 'Neck pain since Monday, worse when she turns right'

/** From no vault to the first words of the first note. */
export const firstSave = {
  name: 'first-save',
  title: 'First save',
  within: [0, 4000],
  before: async ({ page, state }) => {
    await page.goto(`${state.base}/notes/new`)
    await keepNotes(page).choose()
  },
  begin: async ({ page }) => {
    await keepNotes(page).press()
    await keepNotes(page).later()
    await report(page).pressSequentially(TEXT, { delay: 20 })
  },
  async after({ page, state }) {
    await quietPage(page, state.base)
    const vaults = await vaultsOf({ page, state })
    if (vaults.length > 1) throw new Error(`${vaults.length} vaults`)
    const [vault] = vaults
    if (!vault) {
      await page.goto(state.base)
      await page.getByRole('heading', { level: 1, name: 'Notes', exact: true }).waitFor()
      return 'none'
    }
    if (vault.slots.map(({ kind }) => kind).join() !== 'passphrase,words')
      throw new Error('a vault without both ways in')
    const found = await state.parts.unwrapped(vault, PASSPHRASE)
    if (!found) throw new Error('the passphrase does not open it')
    const notes = await notesOf({ page, state }, found.opened)
    for (const { body } of notes)
      if (!TEXT.startsWith(JSON.parse(body).subjective.text)) throw new Error('other words')
    const [note] = notes
    const shown = note ? report(page) : page.getByText('No notes yet')
    const address = `${state.base}/${note ? `notes/${note.id}` : ''}`
    if (!(await openLocked(page, address, PASSPHRASE, shown)))
      throw new Error('the app does not open it')
    return 'all'
  },
}
