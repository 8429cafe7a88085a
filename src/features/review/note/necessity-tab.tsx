import { Trans, useLingui } from '@lingui/react/macro'
import type { Finding } from '../../../rules/review'
import { anchorProps, useReviewing } from './anchor'

/** Elements that show why the treatment was needed, in the order in which a note tells them. */
const ELEMENTS: readonly string[] = [
  'necessity.symptom',
  'necessity.functional-limitation',
  'necessity.baseline',
  'necessity.history',
  'necessity.examination',
  'necessity.objective-finding',
  'skilled.decision',
]

/** More words than these are read in the note, where all of them are marked. */
const MOST_QUOTES = 3

/** One element: met by words of the note, or by nothing. */
export interface Element {
  readonly finding: Finding
  readonly isMet: boolean
}

export const elementsOf = (findings: readonly Finding[]): readonly Element[] =>
  ELEMENTS.flatMap((id) => {
    const found = findings.find(({ rule }) => rule.id === id)
    return !found || found.state === 'notApplicable'
      ? []
      : [{ finding: found, isMet: found.state === 'met' }]
  })

/** What of the need for treatment the note says, with its words. */
export function NecessityTab() {
  const { i18n } = useLingui()
  const { reviewed, point, show } = useReviewing()
  const elements = elementsOf(reviewed.findings)
  const met = elements.filter(({ isMet }) => isMet).length
  return (
    <div className="grid gap-3">
      <p className="font-medium">
        <Trans>
          {met} of {elements.length} found in the note
        </Trans>
      </p>
      <ol className="grid">
        {elements.map(({ finding, isMet }) => {
          const { key, rule, evidence, go, problem } = finding
          const place = evidence[0]?.place ?? go
          return (
            <li
              key={key}
              onMouseEnter={() => point({ places: [], evidence })}
              onMouseLeave={() => point(undefined)}
              className={`border-s-3 border-b border-b-line py-2.5 ps-3 pe-1 last:border-b-0 ${isMet ? 'border-s-accent' : 'border-s-fix border-dashed'}`}
            >
              <button
                type="button"
                data-element={rule.id}
                {...anchorProps({
                  on: 'field',
                  place,
                  rule: rule.id,
                  ...(evidence[0] && { quote: evidence[0].quote }),
                })}
                onClick={() => show(place)}
                className="min-h-6 rounded-sm text-start font-medium hover:underline pointer-coarse:min-h-11"
              >
                {i18n._(rule.says)}{' '}
                <span className={isMet ? 'font-normal text-ink-soft' : 'font-normal text-fix'}>
                  {isMet ? <Trans>Met</Trans> : <Trans>Not found</Trans>}
                </span>
              </button>
              {isMet ? (
                <ul className="mt-1 grid gap-0.5 text-ink-soft">
                  {[...new Set(evidence.map(({ quote }) => quote))]
                    .slice(0, MOST_QUOTES)
                    .map((quote) => (
                      <li key={quote}>
                        <q lang="en" dir="auto" className="font-serif">
                          {quote}
                        </q>
                      </li>
                    ))}
                </ul>
              ) : (
                <p className="mt-1 text-ink-soft">
                  {problem ? i18n._(problem.message) : i18n._(rule.why)}
                </p>
              )}
            </li>
          )
        })}
      </ol>
      <p className="text-xs text-ink-soft">
        <Trans>These checks do not decide medical necessity or payment.</Trans>
      </p>
    </div>
  )
}
