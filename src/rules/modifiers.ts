import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { pairsOn, partnerIn, type NcciPair } from '../coding/ncci-pairs'
import type { Credential } from '../domain/credential'
import { clockText } from '../domain/time'
import { assistantShare, minutesByRole } from '../units/assistant-share'
import type { Treatment } from '../units/treatment'
import type { LineFact } from './facts'
import { contradictions, DISTINCT, formatProblems, has, misfits } from './line-modifiers'
import {
  met,
  notApplicable,
  rule,
  unknown,
  unmet,
  unmetEach,
  type Evidence,
  type Problem,
} from './rule'
import { at } from './sources'

const CODE = '97140'
const PLANS = ['GP', 'GO', 'GN']

const manualLines = (lines: readonly LineFact[]): LineFact[] =>
  lines.filter(({ code }) => code === CODE)

const typed = (lines: readonly LineFact[]): LineFact[] =>
  lines.filter(({ modifiers }) => modifiers.length > 0)

const shown = (lines: readonly LineFact[]): Evidence[] =>
  lines.map(({ code, modifiers, place }) => ({ quote: [code, ...modifiers].join(' '), place }))

/** Checks each line; without a modifier on any of them there is nothing to check. */
function eachLine(
  lines: readonly LineFact[],
  check: (line: LineFact) => readonly MessageDescriptor[],
) {
  const own = typed(lines)
  if (own.length === 0) return notApplicable
  return unmetEach(
    own.flatMap((line) =>
      check(line).map((message): Problem => {
        const { code } = line
        return { message, go: line.place, about: msg`Code ${code}` }
      }),
    ),
    ...shown(own),
  )
}

const PLAN_OF: Partial<Record<Credential, string>> = { PT: 'GP', PTA: 'GP', OT: 'GO', OTA: 'GO' }

/** Rules about modifiers. None is ever added for the writer. */
export const modifiers = [
  rule({
    id: 'modifiers.never',
    tier: 'blocker',
    says: msg`No line carries a modifier that can never stand, or two that contradict.`,
    why: msg`A claim that contradicts itself is rejected, whatever the note says.`,
    cites: [
      at('code-97140', 'modifiers: 51'),
      at('modifier-guide', '59 and X modifiers'),
      at('claims-manual', 'ch. 5 §20.1'),
      at('own-proposal', 'modifiers that contradict each other; telehealth'),
    ],
    covers: ['S11'],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) => eachLine(lines, contradictions),
  }),
  rule({
    id: 'modifiers.not-for-therapy',
    tier: 'fix',
    says: msg`Modifiers of surgery, sides, repeats and visits stay off manual therapy.`,
    why: msg`Time is what changes this service; these modifiers say something else.`,
    cites: [at('code-97140', 'modifiers'), at('own-proposal', 'modifiers that do not fit')],
    covers: ['S10'],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) => eachLine(manualLines(lines), misfits),
  }),
  rule({
    id: 'modifiers.format',
    tier: 'fix',
    says: msg`Modifiers have two characters, stand once, and are four at most.`,
    why: msg`A claim line has room for four modifiers of two characters.`,
    cites: [at('therapy-practice', 'claim form: modifiers of a line')],
    covers: ['S10'],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) => eachLine(lines, formatProblems),
  }),
  rule({
    id: 'modifiers.discipline',
    tier: 'consider',
    says: msg`Under Medicare, manual therapy names one plan of care: GP or GO.`,
    why: msg`The modifier tells under whose plan of care the service was given.`,
    cites: [at('therapy-practice', 'plan of care modifiers'), at('claims-manual', 'ch. 5 §20.1')],
    covers: ['S10'],
    needs: ['payer', 'people', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, lines, treatment }) {
      const own = manualLines(lines)
      // A line nobody touched gets its modifiers where the claim is made.
      if (!payer.medicare || own.length === 0) return notApplicable
      const fitting = plansOf(treatment)
      return unmetEach(
        own.flatMap((line): Problem[] => {
          const plans = line.modifiers.filter((modifier) => PLANS.includes(modifier))
          const message = planProblem(plans, fitting)
          return message ? [{ message, go: line.place }] : []
        }),
        ...shown(own),
      )
    },
  }),
  rule({
    id: 'modifiers.assistant',
    tier: 'consider',
    says: msg`Under Medicare, units that an assistant gave carry CQ or CO, and no others do.`,
    why: msg`More than a tenth of a unit by the assistant alone makes it the assistant's.`,
    cites: [at('claims-manual', 'ch. 5 §20.1, assistants')],
    covers: ['S10'],
    needs: ['payer', 'count', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, count, lines, treatment }) {
      if (!payer.medicare) return notApplicable
      const own = manualLines(lines)
      const marked = own.filter((line) => has(line, 'CQ', 'CO'))
      const units = count.lines.find(({ code }) => code === CODE)?.units ?? 0
      const { clinician, assistant } = minutesByRole(treatment, CODE)
      const share = assistantShare(clinician, assistant, units)
      if (share.assistant === 0)
        return marked.length === 0
          ? notApplicable
          : unmetEach(
              marked.map(({ place }) => ({
                message: msg`Check CQ or CO: the minutes give no unit to an assistant.`,
                go: place,
              })),
            )
      if (marked.length > 0) return met(...shown(marked))
      const theirs = share.assistant
      const modifier = byOccupational(treatment) ? 'CO' : 'CQ'
      return unmet(
        msg`Consider ${modifier}: the assistant gave ${theirs} of ${units} units (${assistant} of ${clinician + assistant} min).`,
        { go: own[0]?.place ?? 'coding.lines' },
      )
    },
  }),
  rule({
    id: 'modifiers.distinct',
    tier: 'consider',
    says: msg`59 or an X modifier stands only where two services of the day need it.`,
    why: msg`The modifier states that two paired services were distinct; without a pair it is noise.`,
    cites: [
      at('modifier-guide', '59, XE, XP, XS, XU'),
      at('ncci-2024q3', 'pairs with indicator 1'),
    ],
    covers: ['S10'],
    needs: ['lines', 'treatment', 'date'],
    go: 'coding.lines',
    check({ lines, treatment, date }) {
      const marked = lines.filter((line) => has(line, ...DISTINCT))
      if (marked.length === 0) return notApplicable
      const pairs = pairsOn(date)
      if (!pairs)
        return unknown(
          msg`Check the pairs of the visit's quarter; the table we hold is of 2024 Q3.`,
        )
      const day = new Set([...treatment.blocks, ...lines].map(({ code }) => code))
      const problems: Problem[] = []
      const evidence: Evidence[] = []
      for (const line of marked) {
        const partner = partnerOf(line.code, day, pairs)
        if (partner === undefined)
          problems.push({
            message: msg`Remove the modifier: no other service of the day is paired with this one.`,
            go: line.place,
          })
        else evidence.push(...intervals(treatment, line.code), ...intervals(treatment, partner))
      }
      return unmetEach(problems, ...evidence)
    },
  }),
] as const

/** Plans of care that fit who gave manual therapy; empty when any may (a physician, a practitioner). */
function plansOf({ blocks }: Treatment): readonly string[] {
  const out: string[] = []
  for (const { code, performer } of blocks) {
    const plan = code === CODE && performer ? PLAN_OF[performer.credential] : undefined
    if (plan !== undefined && !out.includes(plan)) out.push(plan)
  }
  return out
}

function planProblem(
  plans: readonly string[],
  fitting: readonly string[],
): MessageDescriptor | undefined {
  const [first, second] = plans
  const fits = fitting.length === 0 ? ['GP', 'GO'] : fitting
  const wanted = fits.join(' / ')
  if (first === undefined) return msg`Consider ${wanted}: the line names no plan of care.`
  if (second !== undefined) return msg`Keep one of the plan of care modifiers: ${wanted}.`
  return fits.includes(first)
    ? undefined
    : msg`Check ${first}: who gave the treatment works under ${wanted}.`
}

const byOccupational = ({ blocks }: Treatment): boolean =>
  blocks.some(({ code, performer }) => code === CODE && performer?.credential === 'OTA')

/** The other code of the day with which this one may stand only when both were distinct. */
const partnerOf = (
  code: string,
  day: ReadonlySet<string>,
  pairs: readonly NcciPair[],
): string | undefined => {
  for (const pair of pairs) {
    const partner = pair.indicator === 1 ? partnerIn(pair, code) : undefined
    if (partner !== undefined && day.has(partner)) return partner
  }
  return undefined
}

/** When a service was given, as far as clock times say. */
const intervals = ({ blocks }: Treatment, of: string): Evidence[] =>
  blocks.flatMap(({ code, start, end, minutes, index }) => {
    if (code !== of) return []
    const when =
      start === undefined || end === undefined
        ? `${minutes ?? 0} min`
        : `${clockText(start)} to ${clockText(end)}`
    return [{ quote: `${code}, ${when}`, place: `session.blocks.${index}.start` }]
  })
