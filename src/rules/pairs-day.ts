import type { NcciPair, Pairs } from '../coding/ncci-pairs'
import type { Place } from '../domain/place'
import type { ReadBlock, Treatment } from '../units/treatment'
import type { LineFact } from './facts'

/** A service of the day that goes on the claim. */
export interface DayService {
  readonly code: string
  readonly blocks: readonly ReadBlock[]
  readonly lines: readonly LineFact[]
  /** Where its line is edited. */
  readonly go: Place
  /** Its first block. */
  readonly place: Place
}

/** Two services of one day that are a pair: the first is paid, the second is not. */
export interface DayPair {
  readonly indicator: NcciPair['indicator']
  readonly first: DayService
  readonly second: DayService
}

const notReported = (line: LineFact): boolean => line.units.kind === 'ok' && line.units.value === 0

/** The services of a session, each once, in order of appearance; one whose line says no units is left out. */
export function servicesOf(
  { blocks }: Pick<Treatment, 'blocks'>,
  lines: readonly LineFact[],
): readonly DayService[] {
  const out: DayService[] = []
  for (const code of new Set(blocks.map((block) => block.code))) {
    const own = lines.filter((line) => line.code === code)
    if (code === '' || own.some(notReported)) continue
    out.push({
      code,
      blocks: blocks.filter((block) => block.code === code),
      lines: own,
      place: `session.blocks.${blocks.findIndex((block) => block.code === code)}.intervention`,
      go: own[0]?.place ?? `coding.lines.${code}`,
    })
  }
  return out
}

/** Every pair among the services of a day. */
export const pairsAmong = (services: readonly DayService[], pairs: Pairs): DayPair[] =>
  services.flatMap((one, i) =>
    services.slice(i + 1).flatMap((other): DayPair[] => {
      const pair = pairs.between(one.code, other.code)
      if (!pair) return []
      const { indicator } = pair
      return pair.column1 === one.code
        ? [{ indicator, first: one, second: other }]
        : [{ indicator, first: other, second: one }]
    }),
  )

/** The service paired with a code, or undefined where the code is not in the pair. */
export const besideIn = ({ first, second }: DayPair, code: string): DayService | undefined =>
  first.code === code ? second : second.code === code ? first : undefined
