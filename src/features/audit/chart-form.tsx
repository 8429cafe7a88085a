import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type FocusEvent } from 'react'
import type { Answer, Answered, Chart } from '../../domain/chart-audit'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { ChartNote } from './chart-note'
import { QuestionRow } from './question-row'
import { QUESTIONS } from './questions'
import { readChart } from './read-chart'
import { Says } from './says'

interface ChartFormProps {
  readonly chart: Chart
  readonly nth: number
  readonly of: number
  readonly onAnswer: (question: string, change: Partial<Answered>) => void
  readonly onNext: () => void
  /** Given what begins here, for the focus of whoever came from the chart before. */
  readonly begin: (start: HTMLElement | null) => void
}

/** Moves to a question, or past the last one to what comes next. */
function focusQuestion(at: number) {
  const question = QUESTIONS[at]
  const target = question
    ? document.querySelector<HTMLElement>(
        `#question-${question.id} input:checked, #question-${question.id} input[type="radio"]`,
      )
    : document.getElementById('next-chart')
  target?.focus()
}

/** One chart beside the questions. The note is only read; answers are the person's own. */
export function ChartForm({ chart, nth, of, onAnswer, onNext, begin }: ChartFormProps) {
  const { t } = useLingui()
  const client = useQueryClient()
  const { data, isError } = useQuery({
    queryKey: ['notes', chart.note, 'audited'],
    queryFn: () => readChart(client, chart.note),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
    staleTime: 0,
    structuralSharing: false,
  })
  // The question that keys are about: where the focus is, or was last.
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      QUESTIONS.findIndex(({ id }) => (chart.answers[id]?.answer ?? '') === ''),
    ),
  )
  const move = (to: number) => {
    const next = Math.max(0, Math.min(QUESTIONS.length, to))
    setAt(Math.min(next, QUESTIONS.length - 1))
    focusQuestion(next)
  }
  const answerBy = (answer: Answer) => () => {
    const question = QUESTIONS[at]
    if (!question) return
    onAnswer(question.id, { answer })
    move(at + 1)
  }
  useShortcut('y', answerBy('yes'))
  // Everywhere else this key begins a note.
  useShortcut('n', answerBy('no'), { alone: true })
  useShortcut('x', answerBy('not-applicable'))
  useShortcut('j', () => move(at + 1))
  useShortcut('k', () => move(at - 1))
  useShortcut('e', () => {
    const id = QUESTIONS[at]?.id
    document.querySelector<HTMLElement>(`#question-${id} input[type="text"]`)?.focus()
  })
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const id = target.closest('fieldset')?.id
    const found = QUESTIONS.findIndex((each) => `question-${each.id}` === id)
    if (found >= 0) setAt(found)
  }
  const found = data?.kind === 'chart' ? data : undefined
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
      <ChartNote chart={chart} read={data} failed={isError} />
      <section
        ref={begin}
        tabIndex={-1}
        aria-label={t`Questions about chart ${nth} of ${of}`}
        onFocus={onFocus}
        className="outline-none"
      >
        <p className="mb-3 text-sm text-ink-soft pointer-coarse:hidden">
          <Key>y</Key> <Trans>yes</Trans> <Key>n</Key> <Trans>no</Trans> <Key>x</Key>{' '}
          <Trans>not applicable</Trans> <Key>j</Key> <Key>k</Key> <Trans>next, last question</Trans>{' '}
          <Key>e</Key> <Trans>evidence</Trans>
        </p>
        <ol className="rounded-lg border border-line bg-surface">
          {QUESTIONS.map((question, i) => (
            <QuestionRow
              key={question.id}
              nth={i + 1}
              question={question}
              given={chart.answers[question.id]}
              isCurrent={i === at}
              onAnswer={(change) => onAnswer(question.id, change)}
              onLeave={() => move(i + 1)}
              says={found ? <Says question={question} chart={found} /> : null}
            />
          ))}
        </ol>
        <div className="mt-4">
          <Button id="next-chart" kind="primary" onClick={onNext}>
            {nth === of ? <Trans>See the results</Trans> : <Trans>Next chart</Trans>}
          </Button>
        </div>
      </section>
    </div>
  )
}
