import type { Place } from '../domain/place'
import { ALL_RULES } from './all-rules'
import type { Facts } from './facts'
import type { Evidence, Problem, Rule, Verdict } from './rule'

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
  /** Why it could not be checked, for `unknown`. */
  readonly why: Extract<Verdict, { kind: 'unknown' }>['why'] | undefined
}

const NO_EVIDENCE: readonly Evidence[] = []

const finding = (rule: Rule, state: State, rest: Partial<Finding> = {}): Finding => ({
  key: rule.id,
  rule,
  state,
  go: rule.go,
  problem: undefined,
  evidence: NO_EVIDENCE,
  why: undefined,
  ...rest,
})

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
  if (quote) return [finding(rule, 'met', { evidence: [quote] })]
  return problems.map((problem) => {
    const explained =
      rule.tier !== 'blocker' &&
      facts.explained.some((e) => e.rule === rule.id && (e.place === '' || e.place === problem.go))
    return finding(rule, explained ? 'explained' : 'unmet', {
      key: `${rule.id} ${problem.go}`,
      go: problem.go,
      problem,
    })
  })
}

function findingsOf(rule: Rule, facts: Facts): Finding[] {
  if (rule.needs.some((need) => facts[need] === undefined)) return [finding(rule, 'waiting')]
  const verdict = rule.check(facts)
  switch (verdict.kind) {
    case 'met':
      return [finding(rule, 'met', { evidence: verdict.evidence })]
    case 'unmet':
      return unmetFindings(rule, verdict.problems, facts)
    case 'unknown':
      return [finding(rule, 'unknown', { why: verdict.why })]
    case 'notApplicable':
      return [finding(rule, 'notApplicable')]
  }
}

/**
 * Runs every rule over the facts of one note. Returns a finding for each rule, met ones too, in the
 * order of the rules. Keeps no memory between calls.
 */
export const review = (facts: Facts, rules: readonly Rule[] = ALL_RULES): readonly Finding[] =>
  rules.flatMap((rule) => findingsOf(rule, facts))

/** How many findings of each weight are open. */
export function openCounts(findings: readonly Finding[]) {
  const open = findings.filter((f) => f.state === 'unmet')
  const of = (tier: Rule['tier']) => open.filter((f) => f.rule.tier === tier).length
  return { blocker: of('blocker'), fix: of('fix'), consider: of('consider') }
}
