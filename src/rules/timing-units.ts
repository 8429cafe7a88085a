import { msg, plural } from '@lingui/core/macro'
import { dailyLimitsOn } from '../coding/daily-limits'
import { serviceOf } from '../coding/service-codes'
import type { UnitCount } from '../units/units-for'
import type { LineFact, TechniqueFact } from './facts'
import { met, notApplicable, rule, unknown, unmet, unmetEach, type Problem } from './rule'
import { at } from './sources'

const CODE = '97140'

/** Units that somebody typed for a code, over all its lines so far. */
interface Claim {
  readonly line: LineFact
  readonly claimed: number
  readonly supported: number
  readonly minutes: number
}

/** Typed units of timed codes beside what their minutes support. A line left blank claims just that. */
function claims(lines: readonly LineFact[], count: UnitCount): Claim[] {
  const sums = new Map<string, number>()
  const out: Claim[] = []
  for (const line of lines) {
    if (line.units.kind !== 'ok' || !serviceOf(line.code)?.timed) continue
    const claimed = (sums.get(line.code) ?? 0) + line.units.value
    sums.set(line.code, claimed)
    const own = count.lines.find(({ code }) => code === line.code)
    out.push({ line, claimed, supported: own?.units ?? 0, minutes: own?.minutes ?? 0 })
  }
  return out
}

const unitsAsEvidence = (units: number, minutes: number) => ({
  quote: `${minutes} min, ${units} ${units === 1 ? 'unit' : 'units'}`,
  place: 'coding.units',
})

/** Regions with their side, each once. */
const regionsOf = (manual: readonly TechniqueFact[]): number =>
  new Set(manual.flatMap(({ regions }) => regions.map(({ region, side }) => `${region} ${side}`)))
    .size

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** Rules about how many units the minutes make. */
export const timingUnits = [
  rule({
    id: 'timing.units-supported',
    tier: 'blocker',
    says: msg`No more units are reported than the counted minutes support.`,
    why: msg`Units come from minutes alone, however many regions were treated.`,
    cites: [
      at('claims-manual', 'ch. 5 §20.2.C'),
      at('code-97140', 'time; worked examples'),
      at('audit-2018', 'units beyond documented minutes'),
    ],
    covers: ['S3', 'S4', 'S24', 'S25', 'S26'],
    needs: ['count', 'lines', 'techniques'],
    go: 'coding.units',
    check({ count, lines, techniques }) {
      const problems: Problem[] = []
      for (const { units, place } of lines)
        if (units.kind === 'bad')
          problems.push({ message: msg`Enter whole units, from 0 to 32.`, go: place })
      for (const claim of claims(lines, count))
        if (claim.claimed > claim.supported) problems.push(tooMany(claim, count, techniques))
      const own = count.lines.find(({ code }) => code === CODE)
      return own
        ? unmetEach(problems, unitsAsEvidence(own.units, own.minutes))
        : problems.length > 0
          ? unmetEach(problems)
          : notApplicable
    },
  }),
  rule({
    id: 'timing.units-reduced',
    tier: 'fix',
    says: msg`Fewer units than the minutes support have a reason.`,
    why: msg`Reporting less than was done misstates the care just as reporting more does.`,
    cites: [at('claims-manual', 'ch. 5 §20.2.C'), at('own-proposal', 'a reason for fewer units')],
    covers: ['S4'],
    needs: ['count', 'lines'],
    go: 'coding.lines',
    check({ count, lines }) {
      const all = claims(lines, count)
      const last = all.filter(
        (claim, i) => !all.some((later, j) => j > i && later.line.code === claim.line.code),
      )
      const fewer = last.filter(({ claimed, supported }) => claimed < supported)
      if (fewer.length === 0) return notApplicable
      return unmetEach(
        fewer
          .filter(({ line }) => line.reason === '')
          .map(({ line, supported }) => {
            const { code } = line
            return {
              message: msg`Say why fewer units of ${code} are reported than the ${supported} its minutes support.`,
              go: line.place,
            }
          }),
        ...fewer.map(({ line }) => ({ quote: line.reason, place: line.place })),
      )
    },
  }),
  rule({
    id: 'timing.tie',
    tier: 'fix',
    says: msg`Where leftovers are equal, the therapist says which service gets the unit.`,
    why: msg`With equal leftovers the choice is clinical; software may not make it.`,
    cites: [at('claims-manual', 'ch. 5 §20.2.C, examples')],
    needs: ['note', 'count'],
    go: 'coding.lastUnitTo',
    check({ note, count }) {
      const { tie } = count
      if (!tie) return notApplicable
      const go = 'coding.lastUnitTo'
      if (tie.chosen) return met({ quote: note.coding.lastUnitTo.join(', '), place: go })
      const codes = tie.codes.join(' / ')
      const { remainder } = tie
      return unmet(
        msg`Choose which of ${codes} gets the last unit: each has ${plural(remainder, { one: '# minute', other: '# minutes' })} left over.`,
        { go },
      )
    },
  }),
  rule({
    id: 'timing.short-service',
    tier: 'consider',
    says: msg`A timed service too short for a unit stays in the note without one.`,
    why: msg`A timed service that was done but not billed can still change the billing.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E'), at('claims-manual', 'ch. 5 §20.2.C')],
    needs: ['count', 'lines'],
    go: 'coding.units',
    check({ count, lines }) {
      const given = count.lines.filter(({ minutes }) => minutes > 0)
      if (given.length === 0) return notApplicable
      const noted = (code: string) =>
        claims(lines, count).some(({ line, claimed }) => line.code === code && claimed === 0)
      const short = given
        .filter(({ code, units }) => units === 0 && !noted(code))
        .map(({ code, minutes }) => `${code} (${minutes} min)`)
        .join(', ')
      return short === ''
        ? met(...given.map(({ units, minutes }) => unitsAsEvidence(units, minutes)))
        : unmet(msg`Keep in the note what supports no unit: ${short}.`, { go: 'coding.units' })
    },
  }),
  rule({
    id: 'timing.daily-limit',
    tier: 'consider',
    says: msg`Units of manual therapy stay within what Medicare takes for likely in one day.`,
    why: msg`All units of the day beyond the edit are denied at first, payable on appeal with proof.`,
    cites: [at('mue-2024q3', '97140: 6 a day in both settings, decided by date of service')],
    needs: ['payer', 'count', 'lines', 'date', 'note'],
    go: 'coding.units',
    check({ payer, count, lines, date, note }) {
      const own = count.lines.find(({ code }) => code === CODE)
      if (!payer.medicare || !own) return notApplicable
      const claim = claims(lines, count).findLast(({ line }) => line.code === CODE)
      const units = claim?.claimed ?? own.units
      if (units === 0) return notApplicable
      const edition = dailyLimitsOn(date, note.visit.setting)
      if (!edition)
        return unknown(
          msg`Check the daily limit of the visit's quarter; the table we hold is of 2024 Q3.`,
        )
      const limit = edition.table.get(CODE)?.units as number
      return units <= limit
        ? met(unitsAsEvidence(units, own.minutes))
        : unmet(
            msg`Expect a first denial of the day's units: ${units} are more than the ${limit} a day that Medicare takes for likely. They are payable on appeal, with proof of the minutes.`,
            { go: 'coding.units' },
          )
    },
  }),
] as const

function tooMany(
  { line, claimed, supported, minutes }: Claim,
  { tie }: UnitCount,
  techniques: readonly TechniqueFact[],
): Problem {
  const { code } = line
  if (tie && !tie.chosen && tie.codes.includes(code) && claimed === supported + 1)
    return {
      message: msg`Choose ${code} for the last unit first, or report one unit less.`,
      go: 'coding.lastUnitTo',
    }
  const regions = code === CODE ? regionsOf(techniques) : 0
  if (regions > 1 && claimed === regions)
    return {
      message: msg`Count minutes, not regions: ${regions} regions in ${plural(minutes, { one: '# minute', other: '# minutes' })} support ${plural(supported, { 0: 'no unit', one: '# unit', other: '# units' })}.`,
      go: line.place,
    }
  return {
    message: msg`Report ${plural(supported, { 0: 'no unit', one: '# unit at most', other: '# units at most' })}: ${plural(minutes, { one: '# counted minute', other: '# counted minutes' })} of ${code} support no more.`,
    go: line.place,
  }
}
