import type { MessageDescriptor } from '@lingui/core'
import { csv, type Cell } from '../../../narrative/csv'
import type { Finding } from '../../../rules/review'
import type { Say } from './packet-note'

/** The same in every language: programs read them. */
export const FINDING_COLUMNS = [
  'rule',
  'weight',
  'state',
  'place',
  'asks',
  'says',
  'evidence',
  'evidence_place',
  'source',
  'source_where',
  'source_edition',
  'source_from',
  'source_to',
  'rules_edition',
] as const

/** Several values of one cell, in the same order in each column. */
const several = (values: readonly string[]): string => values.join(' | ')

const said = (say: Say, ...parts: readonly (MessageDescriptor | undefined)[]): string =>
  parts.flatMap((part) => (part ? [say(part)] : [])).join(': ')

/** What one rule says of a note, and where the rule is written. */
export function findingCells(finding: Finding, edition: string, say: Say): readonly Cell[] {
  const { rule, state, go, problem, evidence, why } = finding
  const of = (part: (cite: (typeof rule.cites)[number]) => string) => several(rule.cites.map(part))
  return [
    rule.id,
    rule.tier,
    state,
    go,
    say(rule.says),
    problem ? said(say, problem.about, problem.message) : said(say, why),
    several(evidence.map(({ quote }) => quote)),
    several(evidence.map(({ place }) => place)),
    of(({ source }) => source.title),
    of(({ where }) => where),
    of(({ source }) => source.edition),
    of(({ source }) => source.from),
    of(({ source }) => source.to ?? ''),
    edition,
  ]
}

/** Every finding of a note, those that are met and those that do not apply too. */
export const findingsCsv = (findings: readonly Finding[], edition: string, say: Say): string =>
  csv(FINDING_COLUMNS, ...findings.map((finding) => findingCells(finding, edition, say)))
