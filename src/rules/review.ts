import type { MessageDescriptor } from '@lingui/core'
import type { Place } from '../domain/place'
import { ALL_RULES } from './all-rules'
import type { Facts } from './facts'
import { underPayer } from './payer-weights'
import type { Evidence, Problem, Rule } from './rule'

export type State = 'unmet' | 'explained' | 'met' | 'notApplicable' | 'waiting' | 'unknown'

/** What one rule says of a note; an unmet rule gives one finding for each problem. */
export interface Finding {
  /** Stable while the problem stays the same: rule and place. */
  readonly key: string
  readonly rule: Rule
  readonly state: State
  readonly go: Place
  readonly problem: Problem | undefined
  readonly evidence: readonly Evidence[]
  /** Why it could not be checked, for `unknown`; why it is not asked, where more is to be said than that it does not apply. */
  readonly why: MessageDescriptor | undefined
}

const NO_EVIDENCE: readonly Evidence[] = []

// Named field by field: this runs for every rule with every key, and a spread costs more than the rule.
const finding = (
  rule: Rule,
  state: State,
  evidence: readonly Evidence[] = NO_EVIDENCE,
  why?: Finding['why'],
): Finding => ({ key: rule.id, rule, state, go: rule.go, problem: undefined, evidence, why })

/** A rule with the findings that are the same for every note: most rules of most notes end in one of these. */
interface PreparedRule {
  readonly rule: Rule
  readonly waiting: Finding
  readonly notApplicable: Finding
  readonly met: Finding
}

interface Prepared {
  readonly rules: readonly PreparedRule[]
  readonly waiting: Map<string, readonly boolean[]>
}

const prepared = new WeakMap<readonly Rule[], Prepared>()

function prepare(rules: readonly Rule[]): Prepared {
  let known = prepared.get(rules)
  if (!known) {
    known = {
      rules: rules.map((rule) => ({
        rule,
        waiting: finding(rule, 'waiting'),
        notApplicable: finding(rule, 'notApplicable'),
        met: finding(rule, 'met'),
      })),
      waiting: new Map(),
    }
    prepared.set(rules, known)
  }
  return known
}

/** The writer's own words that cover a rule, while they are still in the note. */
function coveredBy(rule: Rule, facts: Facts): Evidence | undefined {
  if (!rule.coverable) return undefined
  const covered = facts.covered.find((c) => c.rule === rule.id)
  if (!covered) return undefined
  const box = facts.said.texts.find(({ text }) => text.includes(covered.quote))
  return box && { quote: covered.quote, place: box.place }
}

function unmetFindings(rule: Rule, problems: readonly Problem[], facts: Facts): Finding[] {
  const quote = coveredBy(rule, facts)
  if (quote) return [finding(rule, 'met', [quote])]
  return problems.map((problem) => {
    const explained =
      rule.tier !== 'blocker' &&
      facts.explained.some((e) => e.rule === rule.id && (e.place === '' || e.place === problem.go))
    return {
      key: `${rule.id} ${problem.go}`,
      rule,
      state: explained ? 'explained' : 'unmet',
      go: problem.go,
      problem,
      evidence: NO_EVIDENCE,
      why: undefined,
    }
  })
}

function addFindings(out: Finding[], one: PreparedRule, facts: Facts): void {
  const { rule } = one
  const verdict = rule.check(facts)
  switch (verdict.kind) {
    case 'met':
      out.push(verdict.evidence.length === 0 ? one.met : finding(rule, 'met', verdict.evidence))
      break
    case 'unmet':
      out.push(...unmetFindings(rule, verdict.problems, facts))
      break
    case 'unknown':
      out.push(finding(rule, 'unknown', NO_EVIDENCE, verdict.why))
      break
    case 'notApplicable':
      out.push(
        verdict.why ? finding(rule, 'notApplicable', NO_EVIDENCE, verdict.why) : one.notApplicable,
      )
  }
}

/** For each rule, whether it waits; kept by what is absent, since notes lack the same few facts. */
function waits(of: Prepared, facts: Facts): readonly boolean[] {
  let absent = ''
  for (const name in facts) if (facts[name as keyof Facts] === undefined) absent += ` ${name}`
  let known = of.waiting.get(absent)
  if (!known) {
    known = of.rules.map(({ rule }) => rule.needs.some((need) => facts[need] === undefined))
    of.waiting.set(absent, known)
  }
  return known
}

/**
 * Runs every rule over the facts of one note, each at the weight that the note's payer gives it. Returns
 * a finding for each rule, met ones too, in the order of the rules. Keeps no memory of notes.
 */
export function review(facts: Facts, rules: readonly Rule[] = ALL_RULES): readonly Finding[] {
  const findings: Finding[] = []
  const ready = prepare(underPayer(rules, facts.payer))
  const waiting = waits(ready, facts)
  const { rules: all } = ready
  for (let i = 0; i < all.length; i += 1) {
    const one = all[i] as PreparedRule
    if (waiting[i]) findings.push(one.waiting)
    else addFindings(findings, one, facts)
  }
  return findings
}
