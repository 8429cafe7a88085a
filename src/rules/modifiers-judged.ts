import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { kindOf } from '../coding/modifiers'
import { judgeMark } from './assistant-units'
import type { Facts, LineFact } from './facts'
import { contradictions, isWritten, misfit, noticeContradictions } from './line-modifiers'
import { judgeDistinct, UNSTATED } from './modifiers-distinct'
import { against, bornOut, untold, type Judgment } from './modifiers-judgment'
import { judgeNotice } from './modifiers-notice'
import { judgePlan } from './modifiers-plan'
import { judgeNeed } from './therapy-threshold'

/** One modifier of a line, and what the record says of it. */
export interface JudgedModifier {
  readonly modifier: string
  readonly judgment: Judgment
}

/** Judges each modifier of a line by the same steps as the rules. Words and intervals, never a number of certainty. */
export const judgedModifiers = (facts: Facts, line: LineFact): readonly JudgedModifier[] =>
  [...new Set(line.modifiers)].map((modifier) => ({
    modifier,
    judgment: judge(facts, line, modifier),
  }))

const NO_DATE = msg`Enter the date of the visit.`
const NO_PAYER = msg`Choose the payer: this modifier is Medicare's.`

function judge(facts: Facts, line: LineFact, modifier: string): Judgment {
  if (!isWritten(modifier)) return against(msg`Enter two letters or digits.`)
  const foreign = line.code === '97140' ? misfit(modifier) : undefined
  if (foreign) return against(foreign)
  const clash = clashOf(line, modifier)
  if (clash) return against(clash)
  const { payer, date } = facts
  switch (kindOf(modifier)) {
    case undefined:
      return untold(msg`Look up ${modifier}: we hold nothing about it.`)
    case 'plan':
      return judgePlan(facts.treatment, line)
    case 'assistant':
      return facts.count
        ? judgeMark({ ...facts, count: facts.count }, line, modifier)
        : untold(NO_PAYER)
    case 'need':
      if (payer && !payer.medicare)
        return untold(msg`Ask the payer: KX belongs to Medicare's threshold.`)
      return date === undefined
        ? untold(NO_DATE, [], 'visit.date')
        : judgeNeed({ note: facts.note, date }, line)
    case 'distinct': {
      if (date === undefined) return untold(NO_DATE, [], 'visit.date')
      const judged = judgeDistinct({ ...facts, date }, line, modifier)
      return judged.kind === 'met' && !line.attested ? against(UNSTATED, judged.evidence) : judged
    }
    case 'notice':
      return judgeNotice({ note: facts.note, date }, modifier)
    case 'purpose':
      return bornOut()
    default:
      return untold(
        msg`Check whether ${modifier} fits this service; we judge it on manual therapy alone.`,
      )
  }
}

/** The contradiction that a modifier is part of: what goes away with it is its own doing. */
function clashOf(line: LineFact, modifier: string): MessageDescriptor | undefined {
  const without = { ...line, modifiers: line.modifiers.filter((each) => each !== modifier) }
  const others = clashesOf(without).map(words)
  return clashesOf(line).find((message) => !others.includes(words(message)))
}

const clashesOf = (line: LineFact) => [...contradictions(line), ...noticeContradictions(line)]

const words = ({ id, values = {} }: MessageDescriptor): string =>
  [id, ...Object.values(values).map(String)].join(' ')
