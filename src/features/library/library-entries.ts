import type { I18n } from '@lingui/core'
import { STATEMENTS } from '../../coding/code-97140'
import { FAMILY_LABELS } from '../../coding/intervention'
import { INTERVENTIONS } from '../../coding/interventions'
import { SERVICE_CODES } from '../../coding/service-codes'
import { serviceName } from '../../note-view/service-names'
import type { Rule } from '../../rules/rule'
import { ALL_RULES } from '../../rules/all-rules'
import { SOURCES } from '../../rules/sources'
import type { Tab } from './tabs'

export type EntryKind = 'code' | 'technique' | 'statement' | 'rule' | 'source'

/** Something the library can find, in the language of the screen. */
export interface LibraryEntry {
  readonly id: string
  readonly kind: EntryKind
  readonly title: string
  readonly detail: string
  /** Words that find it and are not shown. */
  readonly words: string
  readonly tab: Tab
  readonly rule?: Rule
}

/** Everything there is to find: codes, techniques, statements of the code page, rules and sources. */
export function libraryEntries(i18n: I18n): readonly LibraryEntry[] {
  return [
    ...codes(i18n),
    ...techniques(i18n),
    ...statements(i18n),
    ...ruleEntries(i18n),
    ...sources(),
  ]
}

const codes = (i18n: I18n): LibraryEntry[] =>
  SERVICE_CODES.map(({ code, inNote }) => {
    const same = INTERVENTIONS.filter((each) => each.code === code && each.family === null)
    const why = same.find(({ notManual }) => notManual)?.notManual
    return {
      id: code,
      kind: 'code',
      title: `${code} ${i18n._(serviceName(code))}`,
      detail: why ? i18n._(why) : '',
      words: [inNote, ...same.map(({ words }) => words)].join(' '),
      tab: code === '97140' ? 'short' : why ? 'short' : 'codes',
    }
  })

const techniques = (i18n: I18n): LibraryEntry[] =>
  INTERVENTIONS.flatMap(({ id, label, inNote, family, words }) =>
    family === null
      ? []
      : [
          {
            id,
            kind: 'technique',
            title: i18n._(label),
            detail: `97140, ${i18n._(FAMILY_LABELS[family].label)}`,
            words: `${inNote} ${words}`,
            tab: 'short',
          },
        ],
  )

const statements = (i18n: I18n): LibraryEntry[] =>
  STATEMENTS.map(({ id, part, says }) => ({
    id,
    kind: 'statement',
    title: i18n._(says),
    detail: '',
    words: `${id} ${part}`,
    tab: 'document',
  }))

/** Rules by what they say and why; `more` gives further words that find one. */
export const ruleEntries = (
  i18n: I18n,
  more: (rule: Rule) => string = () => '',
): readonly LibraryEntry[] =>
  ALL_RULES.map((rule) => ({
    id: rule.id,
    kind: 'rule',
    title: i18n._(rule.says),
    detail: i18n._(rule.why),
    words: `${rule.id} ${more(rule)}`,
    tab: 'document',
    rule,
  }))

const sources = (): LibraryEntry[] =>
  Object.values(SOURCES).map(({ id, title, edition, kind }) => ({
    id,
    kind: 'source',
    title: `${title}, ${edition}`,
    detail: '',
    words: kind,
    tab: 'sources',
  }))
