import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { modifiersOf } from '../coding/modifiers'
import type { Credential } from '../domain/credential'
import type { Treatment } from '../units/treatment'
import type { LineFact } from './facts'
import { against, bornOut, shown, type Judgment } from './modifiers-judgment'
import { notApplicable, rule, unmetEach, type Evidence, type Problem } from './rule'
import { at } from './sources'

const CODE = '97140'
const PLANS = modifiersOf('plan')
const PLAN_OF: Partial<Record<Credential, string>> = { PT: 'GP', PTA: 'GP', OT: 'GO', OTA: 'GO' }

/** Plans of care that fit who gave a service; empty when any may (a physician, a practitioner). */
export function plansOf({ blocks }: Pick<Treatment, 'blocks'>, of: string): readonly string[] {
  const out: string[] = []
  for (const { code, performer } of blocks) {
    const plan = code === of && performer ? PLAN_OF[performer.credential] : undefined
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

const plansOn = ({ modifiers }: LineFact): string[] =>
  modifiers.filter((modifier) => PLANS.includes(modifier))

/** Who gave a service, each once, as the note names them. */
const givers = ({ blocks }: Pick<Treatment, 'blocks'>, of: string): Evidence[] => {
  const out: Evidence[] = []
  for (const { code, performer, index } of blocks) {
    if (code !== of || !performer) continue
    const name = performer.name.trim()
    const quote = name === '' ? performer.credential : `${name}, ${performer.credential}`
    if (!out.some((each) => each.quote === quote))
      out.push({ quote, place: `session.blocks.${index}.performer` })
  }
  return out
}

/** What those who gave the service say of GP, GO or GN on its line. */
export function judgePlan(treatment: Pick<Treatment, 'blocks'>, line: LineFact): Judgment {
  const problem = planProblem(plansOn(line), plansOf(treatment, line.code))
  const evidence = givers(treatment, line.code)
  return problem ? against(problem, evidence) : bornOut(evidence)
}

/** Rules about the modifier that names the plan of care. */
export const planModifiers = [
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
      const own = lines.filter(({ code }) => code === CODE)
      // A line nobody touched gets its modifiers where the claim is made.
      if (!payer.medicare || own.length === 0) return notApplicable
      return unmetEach(problemsOf(own, treatment), ...shown(own))
    },
  }),
  rule({
    id: 'modifiers.same-plan',
    tier: 'consider',
    says: msg`The other therapy lines of the visit name the plan of care of who gave them.`,
    why: msg`Lines of one visit under different plans look like two disciplines.`,
    cites: [at('therapy-practice', 'plan of care modifiers'), at('claims-manual', 'ch. 5 §20.1')],
    needs: ['payer', 'lines', 'treatment'],
    go: 'coding.lines',
    check({ payer, lines, treatment }) {
      const named = lines.filter((line) => line.code !== CODE && plansOn(line).length > 0)
      if (!payer.medicare || named.length === 0) return notApplicable
      return unmetEach(
        named.flatMap((line) => {
          const { code } = line
          return problemsOf([line], treatment).map((problem) => ({
            ...problem,
            about: msg`Code ${code}`,
          }))
        }),
        ...shown(named),
      )
    },
  }),
] as const

const problemsOf = (lines: readonly LineFact[], treatment: Treatment): Problem[] =>
  lines.flatMap((line) => {
    const message = planProblem(plansOn(line), plansOf(treatment, line.code))
    return message ? [{ message, go: line.place }] : []
  })
