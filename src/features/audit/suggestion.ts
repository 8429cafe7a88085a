import type { MessageDescriptor } from '@lingui/core'
import type { Finding } from '../../rules/review'
import type { Question } from './questions'

/** What the rules say to a question. It is shown beside it and answers nothing. */
export type Suggestion =
  /** With words of the note that met a rule, as far as there are any. */
  | { readonly kind: 'met'; readonly quotes: readonly string[] }
  | { readonly kind: 'open'; readonly says: readonly MessageDescriptor[] }
  /** Answered in words by the writer. */
  | { readonly kind: 'explained'; readonly says: readonly MessageDescriptor[] }
  | { readonly kind: 'unknown'; readonly says: readonly MessageDescriptor[] }
  /** What would have to be known is not entered. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'not-applicable' }

const MOST_QUOTES = 3

const isAbout = ({ rules }: Question, { rule: { id } }: Finding): boolean =>
  rules.some((name) => (name.endsWith('.') ? id.startsWith(name) : id === name))

/** Undefined where no rule looks at what is asked. What is open outweighs what is met. */
export function suggestionFor(
  question: Question,
  findings: readonly Finding[],
): Suggestion | undefined {
  const about = findings.filter((finding) => isAbout(question, finding))
  if (about.length === 0) return undefined
  const of = (state: Finding['state']) => about.filter((finding) => finding.state === state)
  const said = (state: Finding['state']) =>
    of(state).flatMap(({ problem, why }) => problem?.message ?? why ?? [])
  if (of('unmet').length > 0) return { kind: 'open', says: said('unmet') }
  if (of('explained').length > 0) return { kind: 'explained', says: said('explained') }
  if (of('unknown').length > 0) return { kind: 'unknown', says: said('unknown') }
  if (of('waiting').length > 0) return { kind: 'waiting' }
  const met = of('met')
  if (met.length === 0) return { kind: 'not-applicable' }
  const quotes = met.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))
  return { kind: 'met', quotes: [...new Set(quotes)].slice(0, MOST_QUOTES) }
}
