import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { signedText } from '../../narrative/signed-text'
import type { Question } from './questions'
import type { ReadChart } from './read-chart'
import { suggestionFor } from './suggestion'

type Read = Extract<ReadChart, { readonly kind: 'chart' }>

/** What the rules, or the note's own signatures, say to a question. It fills nothing in. */
export function Says({ question, chart }: { question: Question; chart: Read }) {
  if (question.bySignatures) return <Signatures chart={chart} />
  return <Rules question={question} chart={chart} />
}

const Line = ({ children }: { children: ReactNode }) => (
  <div className="mt-1 text-sm text-ink-soft wrap-anywhere">{children}</div>
)

function Rules({ question, chart }: { question: Question; chart: Read }) {
  const { i18n } = useLingui()
  const said = suggestionFor(question, chart.findings)
  if (!said) return null
  if (said.kind === 'not-applicable')
    return (
      <Line>
        <Trans>The rules say: does not apply.</Trans>
      </Line>
    )
  if (said.kind === 'waiting')
    return (
      <Line>
        <Trans>The rules cannot tell: something is not entered.</Trans>
      </Line>
    )
  if (said.kind === 'met')
    return (
      <Line>
        <Trans>The rules say: met.</Trans>{' '}
        {said.quotes.map((quote) => (
          <q key={quote} className="me-2">
            <bdi lang="en">{quote}</bdi>
          </q>
        ))}
      </Line>
    )
  return (
    <Line>
      {said.kind === 'open' ? (
        <Trans>The rules say: to look at.</Trans>
      ) : said.kind === 'explained' ? (
        <Trans>The rules say: answered with a reason.</Trans>
      ) : (
        <Trans>The rules cannot tell.</Trans>
      )}
      <ul className="list-disc ps-5">
        {[...new Set(said.says.map((each) => i18n._(each)))].map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Line>
  )
}

function Signatures({ chart: { history } }: { chart: Read }) {
  if (history.kind === 'broken')
    return (
      <Line>
        <Trans>The history of this note does not verify.</Trans>
      </Line>
    )
  const signed = history.sameWords ? signedText(history.entries) : undefined
  if (!signed)
    return (
      <Line>
        <Trans>The history says: not signed.</Trans>
      </Line>
    )
  return (
    <Line>
      <Trans>The history says:</Trans>
      <ul lang="en" dir="ltr" className="list-disc ps-5">
        {signed.lines.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Line>
  )
}
