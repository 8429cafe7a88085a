import { Comment, Resolution } from '../../domain/history/comment'
import { z } from '../../domain/z'
import { openRow, sealedRow, type OpenDatabase } from '../vault-database'

/** What a person keeps beside a note and has not sent. */
const Aside = z.object({
  /** Digest of the words that this person has had open to review, '' for none. */
  opened: z.string(),
  /** Comments being written. */
  comments: z.array(Comment),
  /** The author's answers to comments, before they are sent. */
  resolved: z.array(Resolution),
  /** What is being added to a signed note. */
  addendum: z.optional(z.object({ reason: z.string(), words: z.string(), text: z.string() })),
})
export type Aside = z.infer<typeof Aside>

const NOTHING: Aside = { opened: '', comments: [], resolved: [] }

/** What is kept beside a note; what cannot be read counts as nothing. */
export async function asideOf(open: OpenDatabase, id: string): Promise<Aside> {
  const row = await open.db.get('asides', id)
  if (!row) return NOTHING
  try {
    return Aside.parse(JSON.parse(await openRow(open, 'asides', row)))
  } catch {
    return NOTHING
  }
}

export async function keepAside(open: OpenDatabase, id: string, aside: Aside): Promise<void> {
  const row = await sealedRow(open, 'asides', id, JSON.stringify(Aside.parse(aside)))
  const tx = open.db.transaction('asides', 'readwrite', { durability: 'strict' })
  await Promise.all([tx.store.put(row), tx.done])
}
