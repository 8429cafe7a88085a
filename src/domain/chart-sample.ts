/** A note that may be drawn. */
export interface Candidate {
  readonly id: string
  readonly author: string
  /** Its visit, `YYYY-MM-DD`. */
  readonly date: string
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function shuffled<T>(given: readonly T[], next: () => number): T[] {
  const out = [...given]
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

const DAY_MS = 86_400_000

/** Which week a date lies in, weeks counted from a Monday. */
export const weekOf = (date: string): number =>
  Math.floor((Date.parse(`${date}T00:00:00Z`) / DAY_MS + 3) / 7)

/** One of each group in turn, until all are empty. */
function* inTurn<T>(groups: readonly Iterable<T>[]): Generator<T> {
  let turns = groups.map((group) => group[Symbol.iterator]())
  while (turns.length > 0) {
    const left: typeof turns = []
    for (const turn of turns) {
      const { done, value } = turn.next()
      if (done) continue
      left.push(turn)
      yield value
    }
    turns = left
  }
}

function groupedBy<T>(given: readonly T[], key: (one: T) => string | number): T[][] {
  const groups = new Map<string | number, T[]>()
  for (const one of given) {
    const group = groups.get(key(one))
    if (group) group.push(one)
    else groups.set(key(one), [one])
  }
  return [...groups.values()]
}

/**
 * Draws charts at random, spread over authors and over each author's weeks: nobody has two more than
 * another who has charts left, no week two more than another of the same author. The same candidates
 * and seed give the same charts, in whatever order the candidates come.
 */
export function sampleOf<C extends Candidate>(
  candidates: readonly C[],
  size: number,
  seed: number,
): readonly C[] {
  const sorted = [...candidates].sort((a, b) => (a.id < b.id ? -1 : 1))
  const mixed = shuffled(sorted, numbersFrom(seed))
  const byAuthor = groupedBy(mixed, ({ author }) => author).map((own) =>
    inTurn(groupedBy(own, ({ date }) => weekOf(date))),
  )
  return [...inTurn(byAuthor)].slice(0, size)
}
