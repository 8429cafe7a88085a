import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { modifiersOf } from '../coding/modifiers'
import { markedUnits, type Claimed } from './assistant-units'
import type { Facts } from './facts'
import { DISTINCT, has } from './line-modifiers'
import { pairsFor, partedFrom, partnersOf } from './modifiers-distinct'
import { plansOf } from './modifiers-plan'
import type { Evidence } from './rule'

/** Something a person may accept with one press. Nothing here changes a note. */
export type Suggestion =
  | { readonly kind: 'add'; readonly modifier: string; readonly because: MessageDescriptor }
  | {
      readonly kind: 'divide'
      readonly modifier: string
      readonly plain: number
      readonly assistant: number
    }

const BECAUSE: Readonly<Record<string, MessageDescriptor>> = {
  GP: msg`physical therapy plan of care`,
  GO: msg`occupational therapy plan of care`,
  CQ: msg`a physical therapist assistant gave all of it`,
  CO: msg`an occupational therapy assistant gave all of it`,
}

const add = (modifier: string | undefined): Suggestion[] => {
  const because = modifier === undefined ? undefined : BECAUSE[modifier]
  return modifier === undefined || because === undefined ? [] : [{ kind: 'add', modifier, because }]
}

/**
 * Modifiers that follow from what was entered, for the lines of one code under Medicare: the plan of
 * care from who gave the service, CQ or CO from the minutes. KX, 59 and notices are statements, and
 * are never suggested.
 */
export function suggestionsFor(facts: Facts, code: string): readonly Suggestion[] {
  const { count, payer } = facts
  if (!count || payer?.medicare !== true) return []
  return [...planSuggestion(facts, code), ...assistantSuggestion({ ...facts, count }, code)]
}

function planSuggestion({ lines, treatment }: Facts, code: string): Suggestion[] {
  const own = lines.filter((line) => line.code === code)
  const [plan, second] = plansOf(treatment, code)
  const named = own.length > 0 && own.every((line) => has(line, ...modifiersOf('plan')))
  return named || second !== undefined ? [] : add(plan)
}

function assistantSuggestion(claimed: Claimed, code: string): Suggestion[] {
  const { share, fitting, marked } = markedUnits(code, claimed)
  const [modifier, second] = fitting
  const { plain, assistant } = share
  if (modifier === undefined || second !== undefined) return []
  if (assistant === 0 || marked === assistant) return []
  return plain === 0 ? add(modifier) : [{ kind: 'divide', modifier, plain, assistant }]
}

/** What a clinician may state about a code and those it is paired with: separate, by recorded times. */
export interface DistinctOffer {
  readonly partners: readonly string[]
  /** The intervals of all of them. */
  readonly evidence: readonly Evidence[]
  /** Modifiers that the record bears out. */
  readonly modifiers: readonly string[]
}

/**
 * The statement that 59 or an X modifier makes, offered only where recorded intervals are distinct:
 * on the code that is not paid, or where a line carries such a modifier already.
 */
export function distinctOffer(facts: Facts, code: string): DistinctOffer | undefined {
  const { date, lines, payer } = facts
  const pairs = date === undefined ? undefined : pairsFor({ ...facts, date })
  const carries = lines.some((line) => line.code === code && has(line, ...DISTINCT))
  const partners = partnersOf(code, facts, { pairs, payer }).partable.filter(
    (partner) =>
      carries ||
      pairs?.between(code, partner)?.column2 === code ||
      payer?.asksDistinctFor.includes(code) === true,
  )
  if (partners.length === 0) return undefined
  const byTime = partedFrom(facts, code, partners, '59')
  if (byTime.kind !== 'met') return undefined
  return {
    partners,
    evidence: byTime.evidence,
    // XU says of times what 59 says; a person may type it.
    modifiers: DISTINCT.filter(
      (modifier) => modifier !== 'XU' && partedFrom(facts, code, partners, modifier).kind === 'met',
    ),
  }
}
