import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { inClaimOrder, kindOf } from '../coding/modifiers'
import { assistantUnits } from './assistant-units'
import type { LineFact } from './facts'
import { contradictions, formatProblems, has, isWritten, misfits } from './line-modifiers'
import { distinctModifiers } from './modifiers-distinct'
import { shown } from './modifiers-judgment'
import { notices } from './modifiers-notice'
import { planModifiers } from './modifiers-plan'
import { met, notApplicable, rule, unknown, unmetEach, type Problem } from './rule'
import { at } from './sources'
import { therapyThreshold } from './therapy-threshold'

const CODE = '97140'

const manualLines = (lines: readonly LineFact[]): LineFact[] =>
  lines.filter(({ code }) => code === CODE)

/** Checks each line; without a modifier on any of them there is nothing to check. */
function eachLine(
  lines: readonly LineFact[],
  check: (line: LineFact) => readonly MessageDescriptor[],
) {
  const own = lines.filter(({ modifiers }) => modifiers.length > 0)
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
    id: 'modifiers.separate-evaluation',
    tier: 'consider',
    says: msg`Modifier 25 stays with an evaluation and management code.`,
    why: msg`25 says that a visit was separate from a procedure; on a procedure it says nothing.`,
    cites: [at('therapy-practice', 'modifier 25')],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) =>
      eachLine(
        // On manual therapy it is one of the modifiers that do not fit.
        lines.filter((line) => line.code !== CODE && has(line, '25')),
        () => [msg`Move 25 to the evaluation and management code; a therapy service takes none.`],
      ),
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
    id: 'modifiers.order',
    tier: 'consider',
    says: msg`Modifiers that change payment stand before those that inform.`,
    why: msg`Some payers read the first modifiers only; what changes payment goes first.`,
    cites: [at('therapy-practice', 'claim form: order of modifiers')],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) =>
      eachLine(
        lines.filter(({ modifiers: { length } }) => length > 1),
        ({ modifiers: typed }) => {
          const ordered = inClaimOrder(typed).join(' ')
          return ordered === typed.join(' ') ? [] : [msg`Consider this order: ${ordered}.`]
        },
      ),
  }),
  rule({
    id: 'modifiers.known',
    tier: 'consider',
    says: msg`Every modifier is one of outpatient therapy that we hold a meaning for.`,
    why: msg`A slip of one character turns a modifier into another, or into none.`,
    cites: [at('own-proposal', 'modifiers that are known')],
    needs: ['lines'],
    go: 'coding.lines',
    check({ lines }) {
      const all = lines.flatMap(({ modifiers: typed }) => typed).filter(isWritten)
      if (all.length === 0) return notApplicable
      const stranger = all.find((modifier) => kindOf(modifier) === undefined)
      return stranger === undefined
        ? met(...shown(lines.filter(({ modifiers: { length } }) => length > 0)))
        : unknown(msg`Look up ${stranger}: we hold nothing about it.`)
    },
  }),
  rule({
    id: 'modifiers.one-purpose',
    tier: 'consider',
    says: msg`A line is habilitative (96) or rehabilitative (97), not both.`,
    why: msg`Plans that count the two apart cannot count a line twice.`,
    cites: [at('therapy-practice', 'habilitative and rehabilitative services')],
    needs: ['lines'],
    go: 'coding.lines',
    check: ({ lines }) =>
      eachLine(
        lines.filter((line) => has(line, '96', '97')),
        (line) =>
          has(line, '96') && has(line, '97')
            ? [msg`Keep 96 or 97: learning an ability, or getting it back.`]
            : [],
      ),
  }),
  ...planModifiers,
  ...assistantUnits,
  ...distinctModifiers,
  ...notices,
  ...therapyThreshold,
] as const
