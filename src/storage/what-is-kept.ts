import { openAsIs } from './rescue/held-rows'

/** A place in this browser where something is kept. */
export interface Kept {
  readonly kind: 'database' | 'entry' | 'files'
  readonly name: string
  /** Rows of a database, files of a cache; nothing for an entry. */
  readonly count: number | undefined
  /** In bytes, where it can be told without reading everything. */
  readonly bytes: number | undefined
}

const OURS = 'skillednote'

async function rowsIn(database: string): Promise<number | undefined> {
  const db = await openAsIs(database)
  if (!db) return undefined
  try {
    const counts = await Promise.all([...db.objectStoreNames].map((store) => db.count(store)))
    return counts.reduce((sum, count) => sum + count, 0)
  } finally {
    db.close()
  }
}

async function databases(): Promise<readonly Kept[]> {
  const found = (await indexedDB.databases?.().catch(() => [])) ?? []
  return Promise.all(
    found.map(async ({ name = '' }): Promise<Kept> => {
      // A damaged one is named like the others.
      const count = await rowsIn(name).catch(() => undefined)
      return { kind: 'database', name, count, bytes: undefined }
    }),
  )
}

function entries(): readonly Kept[] {
  try {
    return [localStorage, sessionStorage].flatMap((storage) =>
      Object.keys(storage).map((name): Kept => {
        // Two bytes for each character, of its name too.
        const bytes = 2 * (name.length + (storage.getItem(name)?.length ?? 0))
        return { kind: 'entry', name, count: undefined, bytes }
      }),
    )
  } catch {
    return []
  }
}

async function files(): Promise<readonly Kept[]> {
  const names = await caches.keys().catch(() => [])
  return Promise.all(
    names.map(async (name): Promise<Kept> => {
      const count = (await (await caches.open(name)).keys()).length
      return { kind: 'files', name, count, bytes: undefined }
    }),
  )
}

/** Everything that this page keeps in this browser, under the names that its own tools show. */
export async function whatIsKept(): Promise<readonly Kept[]> {
  const [ours, cached] = await Promise.all([databases(), files()])
  return [...ours, ...entries(), ...cached].toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  )
}

/** What a name stands for: one of ours by its beginning, '' for what somebody else put there. */
export type Purpose =
  | 'vaults'
  | 'post'
  | 'notes'
  | 'unsealed'
  | 'tables'
  | 'payers'
  | 'counts'
  | 'preferences'
  | 'last-words'
  | 'tries'
  | 'marks'
  | 'app'
  | 'other'
  | ''

const PURPOSES: readonly (readonly [beginning: string, purpose: Purpose])[] = [
  ['skillednote.last-words.', 'last-words'],
  ['skillednote.preferences', 'preferences'],
  ['skillednote.tries.', 'tries'],
  ['skillednote.vaults', 'marks'],
  ['skillednote.', 'other'],
  ['skillednote-vaults', 'vaults'],
  ['skillednote-post', 'post'],
  ['skillednote-tables', 'tables'],
  ['skillednote-payers', 'payers'],
  ['skillednote-rule-counts', 'counts'],
  ['skillednote-', 'notes'],
]

export function purposeOf({ kind, name }: Kept): Purpose {
  if (name === OURS) return 'unsealed'
  if (kind === 'files') return 'app'
  return PURPOSES.find(([beginning]) => name.startsWith(beginning))?.[1] ?? ''
}
