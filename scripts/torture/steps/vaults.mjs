// What lies in the vaults of a profile, read beside the app.
export const VAULTS = 'skillednote-vaults'

export const vaultsOf = ({ page, state: { parts } }) => parts.allOf(page, VAULTS, 'vaults')

/** All notes of a vault, opened; throws when one does not open or has no head of the same revision. */
export async function notesOf({ page, state: { parts } }, opened) {
  const database = `skillednote-${opened.id}`
  const rows = await parts.allOf(page, database, 'notes')
  const heads = await parts.allOf(page, database, 'heads')
  const { open } = parts.sealer(opened)
  const revisions = new Map(heads.map(({ id, rev }) => [id, rev]))
  if (heads.length !== rows.length) throw new Error(`${rows.length} notes, ${heads.length} heads`)
  const notes = []
  for (const row of rows) {
    const { id, rev } = row
    if (revisions.get(id) !== rev) throw new Error(`the head of ${id} is of another revision`)
    const text = await open({ store: 'notes', id, revision: rev }, row)
    notes.push({ id, rev, row, body: parts.fromNoteRowText(text).body })
  }
  for (const row of heads) await open({ store: 'heads', id: row.id, revision: row.rev }, row)
  return notes
}
