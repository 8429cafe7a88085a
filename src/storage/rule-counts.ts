import { openDB, type IDBPDatabase } from 'idb'

/** How a rule that was shown stood when the note was left. */
export type Outcome = 'open' | 'fixed' | 'explained'

/** In how many notes of this browser a rule was shown, and in how many of them it was fixed or explained. */
export interface RuleCount {
  readonly fired: number
  readonly fixed: number
  readonly explained: number
}

/** What one note adds: nothing but ids of rules. The note's id keeps it from being counted twice. */
interface Row {
  readonly note: string
  readonly outcomes: Readonly<Record<string, Outcome>>
}

const STORE = 'notes'

let connection: Promise<IDBPDatabase> | undefined

async function withDb<T>(work: (db: IDBPDatabase) => Promise<T>): Promise<T> {
  const forget = () => {
    connection = undefined
  }
  connection ??= openDB('skillednote-rule-counts', 1, {
    upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'note' }),
    blocking: (_current, _blocked, event) => {
      ;(event.target as IDBDatabase).close()
      forget()
    },
    terminated: forget,
  })
  try {
    return await work(await connection)
  } catch (error) {
    forget()
    throw error
  }
}

/**
 * Counts a note that is being left. `fired` are the rules shown in this sitting, `now` how every rule
 * stands; a rule that fired in an earlier sitting keeps counting once, with its latest outcome.
 */
export const countNote = (
  note: string,
  fired: Iterable<string>,
  now: ReadonlyMap<string, Outcome>,
): Promise<void> =>
  withDb(async (db) => {
    const tx = db.transaction(STORE, 'readwrite')
    const before = (await tx.store.get(note)) as Row | undefined
    const rules = new Set([...Object.keys(before?.outcomes ?? {}), ...fired])
    if (rules.size > 0)
      await tx.store.put({
        note,
        outcomes: Object.fromEntries([...rules].map((rule) => [rule, now.get(rule) ?? 'open'])),
      } satisfies Row)
    await tx.done
  })

/** The counts of every rule that was ever shown, by its id. */
export const ruleCounts = (): Promise<ReadonlyMap<string, RuleCount>> =>
  withDb(async (db) => {
    const counts = new Map<string, RuleCount>()
    for (const { outcomes } of (await db.getAll(STORE)) as Row[])
      for (const [rule, outcome] of Object.entries(outcomes)) {
        const { fired, fixed, explained } = counts.get(rule) ?? NONE
        counts.set(rule, {
          fired: fired + 1,
          fixed: fixed + (outcome === 'fixed' ? 1 : 0),
          explained: explained + (outcome === 'explained' ? 1 : 0),
        })
      }
    return counts
  })

export const NONE: RuleCount = { fired: 0, fixed: 0, explained: 0 }

/** Empties the counts. Notes stay as they are. */
export const emptyRuleCounts = (): Promise<void> => withDb((db) => db.clear(STORE))

const LEAST_FIRED = 20

/**
 * Rules that are answered with a reason more often than not, once they were shown in 20 notes: the rule
 * may be wrong, not the notes. Most often explained first.
 */
export const toLookAtAgain = (
  counts: ReadonlyMap<string, RuleCount>,
): readonly (RuleCount & { readonly rule: string })[] =>
  [...counts]
    .filter(([, { fired, explained }]) => fired >= LEAST_FIRED && explained > fired / 2)
    .map(([rule, count]) => ({ rule, ...count }))
    .toSorted((a, b) => b.explained / b.fired - a.explained / a.fired)
