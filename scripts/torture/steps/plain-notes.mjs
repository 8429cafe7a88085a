import { quietPage } from '../app.mjs'
import { keepNotes, PASSPHRASE } from '../set-up.mjs'
import { notesOf, vaultsOf } from './vaults.mjs'

const NOTES = 150
const PLAIN = 'skillednote'

/** Notes as they lay before there were vaults, put where they lay. */
async function placePlain({ page, state }) {
  const { parts } = state
  const notes = Array.from({ length: NOTES }, (_, i) => ({
    ...parts.aGoodNote(),
    id: `plain-${i}`,
  }))
  state.bodies = new Map(notes.map((note) => [note.id, JSON.stringify(note)]))
  const savedAt = '2026-01-12T15:00:00.000Z'
  const rows = notes.map((note) => ({
    id: note.id,
    format: 1,
    revision: 3,
    savedAt,
    writer: 'an earlier day',
    head: parts.headOf(note, savedAt),
    body: JSON.stringify(note),
  }))
  await page.evaluate(
    async ([name, all]) => {
      const db = await new Promise((resolve) => {
        const open = indexedDB.open(name, 1)
        open.addEventListener('upgradeneeded', () =>
          open.result.createObjectStore('notes', { keyPath: 'id' }),
        )
        open.addEventListener('success', () => resolve(open.result))
      })
      const tx = db.transaction('notes', 'readwrite', { durability: 'strict' })
      for (const row of all) tx.objectStore('notes').put(row)
      await new Promise((resolve) => tx.addEventListener('complete', resolve))
      db.close()
    },
    [PLAIN, rows],
  )
}

/** Unsealed notes of earlier days go into the vault, the first time or at the next unlocking. */
export const plainNotes = {
  name: 'plain-notes',
  title: 'Sealing of old plain notes',
  within: [300, 4000],
  async before({ page, state }) {
    const { base } = state
    if (!state.bodies) {
      await quietPage(page, base)
      await placePlain({ page, state })
    }
    await page.goto(`${base}/notes/new`)
    if (state.isMade) await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
    else await keepNotes(page).choose()
  },
  begin: ({ page, state }) =>
    state.isMade
      ? page.getByRole('button', { name: 'Unlock', exact: true }).click()
      : keepNotes(page).press(),
  async after({ page, state }) {
    await quietPage(page, state.base)
    const plain = await state.parts.allOf(page, PLAIN, 'notes')
    const [vault, ...more] = await vaultsOf({ page, state })
    if (more.length > 0) throw new Error('more than one vault')
    const found = vault && (await state.parts.unwrapped(vault, PASSPHRASE))
    if (vault && !found) throw new Error('the passphrase does not open it')
    state.isMade = Boolean(vault)
    const sealed = found ? await notesOf({ page, state }, found.opened) : []
    const bodies = new Map(plain.map(({ id, body }) => [id, body]))
    for (const { id, body } of sealed) {
      if (state.bodies.get(id) !== body) throw new Error(`${id} is another note than before`)
      bodies.set(id, body)
    }
    for (const [id, body] of state.bodies)
      if (bodies.get(id) !== body) throw new Error(`${id} is gone`)
    // A note is taken away only when its sealed copy was read back: one at most is in both places.
    if (plain.length + sealed.length > NOTES + 1)
      throw new Error(`${plain.length} plain and ${sealed.length} sealed of ${NOTES}`)
    return sealed.length === 0 ? 'none' : plain.length === 0 ? 'all' : 'part'
  },
}
