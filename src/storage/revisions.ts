import type { Sealer } from '../vault/seal'
import { placeOf } from './sweep'
import { allOf, type SealedRow, type VaultDatabase } from './vault-database'

/** So many earlier wordings are kept of a note. */
export const MOST_EARLIER = 20
/** The newest of them stay whatever comes: somebody takes back what was done a moment ago. */
const NEWEST_STAY = 10

const earlierPlace = ({ id, rev }: SealedRow) => ({ store: 'revs', id, revision: rev })

/**
 * The wording that a write is about to replace, sealed for its place among the earlier ones. Undefined when
 * it is not the one that the writer knows: then that write is refused anyway.
 */
export async function earlierRow(
  db: VaultDatabase,
  sealer: Sealer,
  id: string,
  revision: number,
): Promise<SealedRow | undefined> {
  const row = await db.get('notes', id)
  if (row?.rev !== revision) return undefined
  const text = await sealer.open(placeOf(row), row).catch(() => undefined)
  return text === undefined
    ? undefined
    : { id, f: 1, rev: revision, ...(await sealer.seal(earlierPlace(row), text)) }
}

/** The texts of a note's earlier wordings, newest first; one that does not open is left out. */
export async function earlierTexts(
  db: VaultDatabase,
  sealer: Sealer,
  id: string,
): Promise<readonly { readonly revision: number; readonly text: string }[]> {
  const rows = await db.getAll('revs', allOf(id))
  const texts = await Promise.all(
    rows.toReversed().map(async (row) => {
      const text = await sealer.open(earlierPlace(row), row).catch(() => undefined)
      return text === undefined ? [] : [{ revision: row.rev, text }]
    }),
  )
  return texts.flat()
}

/**
 * Which revision goes when there is one too many. A revision counts the writes before it, so the gap
 * between two tells how much was written from one to the other: of those that are neither the first nor
 * among the newest, the one goes whose neighbours are nearest. What stays spans the note's whole life.
 * `revisions` from old to new.
 */
export function oneToForget(revisions: readonly number[]): number | undefined {
  if (revisions.length <= MOST_EARLIER) return undefined
  const gapAt = (i: number) => (revisions[i + 1] ?? 0) - (revisions[i - 1] ?? 0)
  let least = 1
  for (let i = 2; i < revisions.length - NEWEST_STAY; i += 1) if (gapAt(i) < gapAt(least)) least = i
  return revisions[least]
}
