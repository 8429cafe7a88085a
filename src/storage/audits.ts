import { SaveConflict } from './note-store'
import { openRow, sealedRow, type OpenDatabase } from './vault-database'

/** An audit as it lies there: the text of a `ChartAudit`, unread. */
export interface KeptAudit {
  readonly id: string
  readonly revision: number
  readonly text: string
}

export type AuditsAsked =
  | 'all'
  /** Writes if the stored revision is still this one, 0 for a new audit. */
  | { readonly keep: KeptAudit }
  | { readonly remove: string }

/** All audits that can be opened, after what was asked for was done. Rejects with SaveConflict. */
export async function audits(
  open: OpenDatabase,
  asked: AuditsAsked,
): Promise<readonly KeptAudit[]> {
  if (typeof asked === 'object') {
    if ('keep' in asked) return [await keepAudit(open, asked.keep)]
    const tx = open.db.transaction('audits', 'readwrite', { durability: 'strict' })
    await Promise.all([tx.store.delete(asked.remove), tx.done])
  }
  const rows = await open.db.getAll('audits')
  const read = rows.map(async (row): Promise<readonly KeptAudit[]> => {
    try {
      return [{ id: row.id, revision: row.rev, text: await openRow(open, 'audits', row) }]
    } catch {
      return []
    }
  })
  return (await Promise.all(read)).flat()
}

async function keepAudit(
  open: OpenDatabase,
  { id, revision, text }: KeptAudit,
): Promise<KeptAudit> {
  const row = await sealedRow(open, 'audits', id, text, revision + 1)
  const tx = open.db.transaction('audits', 'readwrite', { durability: 'strict' })
  const there = await tx.store.get(id)
  const fits = (there?.rev ?? 0) === revision
  await Promise.all([fits && tx.store.put(row), tx.done])
  const kept = { id, revision: revision + 1, text }
  if (fits) return kept
  // This very write, committed by a thread that was gone before it could say so.
  if (there?.rev === revision + 1 && (await openRow(open, 'audits', there)) === text) return kept
  throw new SaveConflict()
}
