import type { I18n } from '@lingui/core'
import { ALL_RULES } from '../../rules/all-rules'
import { TIERS, type Rule } from '../../rules/rule'
import { SOURCES, type Source } from '../../rules/sources'
import { FAMILIES, familyOf } from '../../note-view/rule-families'
import { findEntries, indexLibrary, type LibraryIndex } from './find-entries'
import { ruleEntries } from './library-entries'
import { TIER_MEANS, TIER_TITLES } from './tier-names'

export const GROUPINGS = ['family', 'weight', 'source'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Rules that belong together under one heading, in the language of the screen. */
export interface RuleGroup {
  readonly id: string
  readonly title: string
  readonly about: string
  /** Titles of sources stay English. */
  readonly english: boolean
  readonly rules: readonly Rule[]
}

/** The rules by family, weight or source; a rule with two sources stands under both. Groups without rules are left out. */
export function groupRules(i18n: I18n, rules: readonly Rule[], by: Grouping): RuleGroup[] {
  return GROUPS[by](i18n, rules).filter((group) => group.rules.length > 0)
}

const GROUPS: Record<Grouping, (i18n: I18n, rules: readonly Rule[]) => RuleGroup[]> = {
  family: (i18n, rules) =>
    FAMILIES.map(({ id, name }) => ({
      id,
      title: i18n._(name),
      about: '',
      english: false,
      rules: rules.filter((rule) => familyOf(rule) === id),
    })),
  weight: (i18n, rules) =>
    TIERS.map((tier) => ({
      id: tier,
      title: i18n._(TIER_TITLES[tier]),
      about: i18n._(TIER_MEANS[tier]),
      english: false,
      rules: rules.filter((rule) => rule.tier === tier),
    })),
  source: (_, rules) =>
    Object.values<Source>(SOURCES).map(({ id, title, edition }) => ({
      id,
      title: `${title}, ${edition}`,
      about: '',
      english: true,
      rules: rules.filter(({ cites }) => cites.some(({ source }) => source.id === id)),
    })),
}

/** The words of every rule, its family and its sources, to search in. */
export const indexRules = (i18n: I18n): LibraryIndex =>
  indexLibrary(
    ruleEntries(i18n, (rule) =>
      [
        ...FAMILIES.filter(({ id }) => id === familyOf(rule)).map(({ name }) => i18n._(name)),
        ...rule.cites.map(({ source, where }) => `${source.title} ${source.edition} ${where}`),
      ].join(' '),
    ),
  )

/** Rules that answer a query, best first; all of them for a blank one. */
export const findRules = (index: LibraryIndex, query: string): readonly Rule[] =>
  query.trim() === '' ? ALL_RULES : findEntries(index, query).flatMap(({ rule }) => rule ?? [])
