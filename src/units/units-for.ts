import type { Method } from '../domain/payer'
import { eightMinute } from './eight-minute'
import { fullFifteenUnits } from './full-fifteen'
import { midpointUnits } from './midpoint'
import type { Treatment } from './treatment'
import type { CodeMinutes, UnitCount, UnitLine } from './unit-count'

export type { UnitCount } from './unit-count'

/**
 * Units that counted minutes of timed codes support under a payer's method, with the working.
 * Minutes of the same code are added first. `lastUnitTo` is the therapist's recorded choice for
 * equal leftovers, by code, most wanted first.
 * @throws RangeError for minutes that are negative, fractional or no number.
 */
export function unitsFor(
  items: readonly CodeMinutes[],
  method: Method,
  lastUnitTo: readonly string[] = [],
): UnitCount {
  const codes = byCode(items)
  if (method === 'eight-minute') return eightMinute(codes, lastUnitTo)
  return perCode(codes, method)
}

/** Units that a session's counted minutes support. See `unitsFor`. */
export const unitsForTreatment = (
  treatment: Pick<Treatment, 'perCode'>,
  method: Method,
  lastUnitTo: readonly string[] = [],
): UnitCount => unitsFor(treatment.perCode, method, lastUnitTo)

function byCode(items: readonly CodeMinutes[]): readonly CodeMinutes[] {
  const sums = new Map<string, number>()
  for (const { code, minutes } of items) {
    if (!Number.isSafeInteger(minutes) || minutes < 0)
      throw new RangeError(`Minutes of ${code} are not a whole number of 0 or more: ${minutes}`)
    sums.set(code, (sums.get(code) ?? 0) + minutes)
  }
  return Array.from(sums, ([code, minutes]) => ({ code, minutes }))
}

function perCode(
  codes: readonly CodeMinutes[],
  method: Exclude<Method, 'eight-minute'>,
): UnitCount {
  const count = method === 'midpoint' ? midpointUnits : fullFifteenUnits
  const lines = codes.map(({ code, minutes }): UnitLine => {
    return { code, minutes, units: count(minutes), remainder: minutes % 15 }
  })
  const units = lines.reduce((sum, line) => sum + line.units, 0)
  return {
    method,
    minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
    units,
    lines,
    tie: undefined,
    working: [...lines.map((line) => ({ kind: method, ...line })), { kind: 'sum', method, units }],
  }
}
