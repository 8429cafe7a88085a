import type { CodeMinutes, Step, Tie, UnitCount, UnitLine } from './unit-count'

/**
 * One row of the printed chart: the fewest and most timed minutes of a day that make this many
 * units, both inclusive. Whole units, 0 or more. Source: Medicare Claims Processing Manual, ch. 5 §20.2.C.
 */
export function chartRow(units: number): { readonly from: number; readonly to: number } {
  return { from: units === 0 ? 0 : 15 * units - 7, to: 15 * units + 7 }
}

/** Units that the timed minutes of a whole day support: the chart read the other way. */
export const unitsOfDay = (minutes: number): number => Math.floor((minutes + 7) / 15)

/**
 * Medicare's count: all timed minutes together say how many units there are; each code has one for
 * every full 15 of its own; what is spare goes to the largest leftovers. Equal leftovers are the
 * therapist's to decide (`lastUnitTo`); until then the code with more minutes, then the earlier one.
 * Takes each code once. Source: Medicare Claims Processing Manual, ch. 5 §20.2.C.
 */
export function eightMinute(
  codes: readonly CodeMinutes[],
  lastUnitTo: readonly string[],
): UnitCount {
  const full = codes.map(({ code, minutes }): UnitLine => {
    return { code, minutes, units: Math.floor(minutes / 15), remainder: minutes % 15 }
  })
  const minutes = full.reduce((sum, line) => sum + line.minutes, 0)
  const units = unitsOfDay(minutes)
  const spare = units - full.reduce((sum, line) => sum + line.units, 0)

  const ranked = full.toSorted(
    (a, b) =>
      b.remainder - a.remainder ||
      rankOf(a.code, lastUnitTo) - rankOf(b.code, lastUnitTo) ||
      b.minutes - a.minutes,
  )
  const winners = ranked.slice(0, spare)
  const loser = ranked[spare]
  const tie = tieAt(full, winners, loser, lastUnitTo)
  const lines = full.map((line) =>
    winners.includes(line) ? { ...line, units: line.units + 1 } : line,
  )
  return {
    method: 'eight-minute',
    minutes,
    units,
    lines,
    tie,
    working: [
      { kind: 'total', minutes },
      { kind: 'chart-row', ...chartRow(units), units },
      ...(units > 0 ? shareOut(full, winners, loser, tie) : []),
      ...lines
        .filter(unpaid)
        .map(({ code, minutes }): Step => ({ kind: 'no-unit', code, minutes })),
    ],
  }
}

const unpaid = (line: UnitLine): boolean => line.units === 0 && line.minutes > 0

const rankOf = (code: string, lastUnitTo: readonly string[]): number => {
  const at = lastUnitTo.indexOf(code)
  return at < 0 ? lastUnitTo.length : at
}

function tieAt(
  lines: readonly UnitLine[],
  winners: readonly UnitLine[],
  loser: UnitLine | undefined,
  lastUnitTo: readonly string[],
): Tie | undefined {
  const remainder = winners.at(-1)?.remainder
  if (remainder === undefined || loser?.remainder !== remainder) return undefined
  const tied = lines.filter((line) => line.remainder === remainder)
  const spare = winners.filter((line) => line.remainder === remainder).length
  const named = tied.filter((line) => lastUnitTo.includes(line.code))
  return {
    codes: tied.map((line) => line.code),
    remainder,
    spare,
    chosen: named.length >= spare,
  }
}

function shareOut(
  full: readonly UnitLine[],
  winners: readonly UnitLine[],
  loser: UnitLine | undefined,
  tie: Tie | undefined,
): readonly Step[] {
  const lastUnit = ({ code, remainder }: UnitLine): Step => {
    const less = loser && loser.remainder > 0 && loser.remainder < remainder
    const over = less ? { code: loser.code, remainder: loser.remainder } : undefined
    return { kind: 'last-unit', code, remainder, over }
  }
  return [
    ...full
      .filter((line) => line.minutes > 0)
      .map((line): Step => ({ kind: 'full-units', ...line })),
    { kind: 'spare', units: winners.length },
    ...(tie ? [{ kind: 'tie' as const, ...tie }] : []),
    ...winners.map(lastUnit),
  ]
}
