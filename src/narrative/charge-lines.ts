import { serviceOf } from '../coding/service-codes'
import type { Place } from '../domain/place'
import type { Facts, LineFact } from '../rules/facts'
import { safeLine } from './safe-text'

export interface ChargeModifier {
  readonly code: string
  /** What the modifier says, in our own words; '' for one we hold nothing about. */
  readonly says: string
}

/** One line of the charge: what is reported for a code, and why it is not more. */
export interface ChargeLine {
  readonly code: string
  readonly service: string
  readonly minutes: number
  /** Units to report; undefined while no payer is chosen, so that nothing says how to count. */
  readonly units: number | undefined
  /** Units that the minutes support under the payer's method; 1 for an untimed service. */
  readonly supported: number | undefined
  /** As the person wrote them, in that order. */
  readonly modifiers: readonly ChargeModifier[]
  /** Why units are fewer than supported, or not as typed. */
  readonly reasons: readonly string[]
  readonly from: readonly Place[]
}

// Sources: Medicare Claims Processing Manual ch. 5 §20.1; NCCI policy manual ch. 1; seen 2026-11-23.
const MODIFIERS: ReadonlyMap<string, string> = new Map([
  ['GP', 'physical therapy plan of care'],
  ['GO', 'occupational therapy plan of care'],
  ['GN', 'speech therapy plan of care'],
  ['KX', 'above the yearly threshold, necessity attested'],
  ['CQ', 'wholly or partly by a physical therapist assistant'],
  ['CO', 'wholly or partly by an occupational therapy assistant'],
  ['59', 'separate from the other service'],
  ['XE', 'separate encounter'],
  ['XS', 'separate body structure'],
  ['XP', 'separate practitioner'],
  ['XU', 'does not overlap the other service'],
  ['GA', 'notice of likely denial on file'],
  ['GX', 'voluntary notice given'],
  ['GY', 'not a covered benefit'],
  ['GZ', 'denial expected, no notice on file'],
  ['96', 'habilitative'],
  ['97', 'rehabilitative'],
])

const REASONS: Readonly<Record<string, string>> = {
  payer: 'payer limit',
  cap: 'daily or yearly cap',
  clinic: 'clinic policy',
}

/**
 * The charge of a session, one line for each code that was done, zero-unit services included; more
 * where a person divided the units of a code over several lines.
 * Modifiers and reductions are the person's own; nothing is added or raised. Untimed services are one
 * unit a day (Medicare Claims Processing Manual, ch. 5 §20.2).
 */
export function chargeLines(facts: Facts): readonly ChargeLine[] {
  const { treatment, count } = facts
  const timed = treatment.perCode.flatMap(({ code, minutes }) => {
    const supported = count?.lines.find((each) => each.code === code)?.units
    return linesOf(facts, code, minutes, supported)
  })
  const untimed = treatment.untimed.flatMap((code) => {
    const minutes = treatment.notCountedMinutes
      .filter(({ index, why }) => why === 'untimed' && treatment.blocks[index]?.code === code)
      .reduce((sum, left) => sum + left.minutes, 0)
    return linesOf(facts, code, minutes, 1)
  })
  return [...timed, ...untimed]
}

/**
 * The lines of a code. Together they have what its minutes support: a line with typed units has those,
 * one without has what the others leave.
 */
function linesOf(
  facts: Facts,
  code: string,
  minutes: number,
  supported: number | undefined,
): ChargeLine[] {
  const own = facts.lines.filter((line) => line.code === code)
  if (own.length < 2) return [chargeLine(facts, code, { line: own[0], minutes, supported })]
  const typed = own.reduce((sum, { units }) => sum + (units.kind === 'ok' ? units.value : 0), 0)
  let left = supported
  return own.map((line, nth) => {
    const wanted =
      line.units.kind === 'ok' ? line.units.value : Math.max(0, (supported ?? 0) - typed)
    const last = nth === own.length - 1 && line.units.kind === 'ok'
    const charged = chargeLine(facts, code, {
      line,
      minutes,
      supported: left === undefined || last || wanted > left ? left : wanted,
    })
    if (left !== undefined) left -= charged.units ?? 0
    const part = `line ${nth + 1} of ${own.length} for the same minutes`
    return { ...charged, reasons: [...charged.reasons, part] }
  })
}

function chargeLine(
  facts: Facts,
  code: string,
  {
    line,
    minutes,
    supported,
  }: { line: LineFact | undefined; minutes: number; supported: number | undefined },
): ChargeLine {
  const blocks = facts.treatment.blocks.filter((each) => each.code === code)
  return {
    code,
    service: serviceOf(code)?.inNote ?? '',
    minutes,
    supported,
    ...reported(line, supported),
    modifiers: (line?.modifiers ?? []).map((entry) => {
      const modifier = safeLine(entry)
      return { code: modifier, says: MODIFIERS.get(modifier) ?? '' }
    }),
    from: [...blocks.map(({ index }) => `session.blocks.${index}`), ...(line ? [line.place] : [])],
  }
}

/** Units as the person left them: fewer than supported with the reason, never more. */
function reported(
  line: LineFact | undefined,
  supported: number | undefined,
): Pick<ChargeLine, 'units' | 'reasons'> {
  if (supported === undefined) return { units: undefined, reasons: [] }
  if (line?.units.kind !== 'ok') return { units: supported, reasons: [] }
  const { value } = line.units
  if (value > supported)
    return { units: supported, reasons: [`${value} typed, minutes support ${supported}`] }
  const reason = safeLine(REASONS[line.reason] ?? line.reason)
  return { units: value, reasons: value < supported && reason !== '' ? [reason] : [] }
}
