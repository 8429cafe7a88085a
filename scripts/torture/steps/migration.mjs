import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../lib.mjs'
import { quietPage, unlock } from '../app.mjs'
import { relative } from '../kills.mjs'
import { notesOf } from './vaults.mjs'

const NOTES = 400
const golden = (name) =>
  JSON.parse(readFileSync(join(root, 'src/testing/golden/note-1', `${name}.json`), 'utf8'))
const NAMES = ['whole-visit', 'all-later-fields', 'twelve-blocks', 'unicode', 'right-to-left']

const same = (one, other) => Buffer.compare(one, other) === 0

/** Every text that somebody typed, wherever it lies. */
function* leaves(value) {
  if (typeof value === 'string') yield value
  else if (value && typeof value === 'object')
    for (const v of Object.values(value)) yield* leaves(v)
}

/** Notes of the first version are rewritten in the newest one, some seconds after they were unlocked. */
export const migration = {
  name: 'migration',
  title: 'Migration of old rows',
  within: [2800, 4800],
  async before({ page, state }) {
    const { parts, base } = state
    await quietPage(page, base)
    if (!state.rows) {
      await parts.placeVault(relative(page, base))
      const notes = Array.from({ length: NOTES }, (_, i) => ({
        ...golden(NAMES[i % NAMES.length]),
        id: `old-${i}`,
      }))
      state.notes = new Map(notes.map((note) => [note.id, note]))
      for (let at = 0; at < NOTES; at += 50)
        await parts.keep(page, ...notes.slice(at, at + 50).map(parts.rowOf))
      const rows = await parts.allOf(page, `skillednote-${parts.VAULT}`, 'notes')
      state.rows = new Map(rows.map((row) => [row.id, row]))
    }
    await page.goto(base)
    await unlock(
      page,
      parts.PASSPHRASE,
      page.getByRole('link', { name: /GAR|^Note|No name/ }).first(),
    )
  },
  begin: () => Promise.resolve(),
  async after({ page, state }) {
    const { parts, base } = state
    await quietPage(page, base)
    const notes = await notesOf({ page, state }, parts.aVault(parts.VAULT))
    const before = await parts.allOf(page, `skillednote-${parts.VAULT}`, 'before')
    const aside = Map.groupBy
      ? Map.groupBy(before, ({ id }) => id)
      : before.reduce((map, row) => map.set(row.id, [...(map.get(row.id) ?? []), row]), new Map())
    if (notes.length !== NOTES) throw new Error(`${notes.length} notes`)
    let risen = 0
    for (const { id, row, body } of notes) {
      const old = state.rows.get(id)
      const kept = aside.get(id) ?? []
      const note = JSON.parse(body)
      if (note.schemaVersion === parts.NEWEST) {
        risen += 1
        if (kept.length !== 1 || !same(kept[0].ct, old.ct) || !same(kept[0].iv, old.iv))
          throw new Error(`${id} was rewritten, and what it was is not there once`)
        const here = new Set(leaves(note))
        for (const text of leaves(state.notes.get(id)))
          if (!here.has(text)) throw new Error(`${id} lost "${text}"`)
      } else if (kept.length > 0 || !same(row.ct, old.ct))
        throw new Error(`${id} is half rewritten`)
    }
    return risen === 0 ? 'none' : risen === NOTES ? 'all' : 'part'
  },
  goesOn: (is) => is === 'none',
}
