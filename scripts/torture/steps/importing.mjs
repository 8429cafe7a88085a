import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openLocked, quietPage } from '../app.mjs'
import { relative } from '../kills.mjs'
import { notesOf } from './vaults.mjs'

const NOTES = 200

/** Notes out of a file, accepted all at once. */
export const importing = {
  name: 'import',
  title: 'Import of 200 notes',
  within: [0, 1500],
  async before({ page, profile, state }) {
    const { parts, base } = state
    state.notes = Array.from({ length: NOTES }, (_, i) => ({ ...parts.aGoodNote(), id: `in-${i}` }))
    const file = join(profile, 'notes-to-import.json')
    writeFileSync(file, parts.notesAsText(state.notes, '2026-01-12T15:04:05.000Z'))
    await quietPage(page, base)
    await parts.placeVault(relative(page, base))
    await parts.keep(page, parts.rowOf({ ...parts.aGoodNote(), id: 'here' }))
    const choose = page.getByLabel('Open a file')
    await openLocked(page, `${base}/inbox`, parts.PASSPHRASE, choose)
    await choose.setInputFiles(file)
    await page.getByRole('button', { name: /^Accept/ }).waitFor()
  },
  begin: ({ page }) => page.getByRole('button', { name: /^Accept/ }).click(),
  async after({ page, state }) {
    const { parts, base } = state
    await quietPage(page, base)
    const notes = await notesOf({ page, state }, parts.aVault(parts.VAULT))
    if (!notes.some(({ id }) => id === 'here')) throw new Error('the note that was here is gone')
    const came = new Map(notes.map(({ id, body }) => [id, JSON.parse(body)]))
    came.delete('here')
    if (came.size === 0) return 'none'
    if (came.size !== NOTES) throw new Error(`${came.size} of ${NOTES} notes came in`)
    for (const note of state.notes)
      if (came.get(note.id)?.visit.patient !== note.visit.patient)
        throw new Error(`${note.id} is not as it was in the file`)
    return 'all'
  },
}
