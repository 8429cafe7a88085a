import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ANSWERS, MOST_EVIDENCE, type Answer, type Answered } from '../../domain/chart-audit'
import type { Question } from './questions'

export const ANSWER_NAMES: Readonly<Record<Answer, MessageDescriptor>> = {
  yes: msg`Yes`,
  no: msg`No`,
  'not-applicable': msg`Not applicable`,
}

/** A question, its three answers and what speaks for the one that is given. */
export function QuestionRow({
  nth,
  question: { id, asks },
  given,
  isCurrent,
  says,
  onAnswer,
  onLeave,
}: {
  nth: number
  question: Question
  given: Answered | undefined
  isCurrent: boolean
  /** What the rules say to it. */
  says: ReactNode
  onAnswer: (change: Partial<Answered>) => void
  onLeave: () => void
}) {
  const { i18n, t } = useLingui()
  return (
    <li
      className={`border-b border-line py-3 pe-4 last:border-b-0 ${
        isCurrent ? 'border-s-4 border-s-accent ps-3' : 'ps-4'
      }`}
    >
      <fieldset id={`question-${id}`}>
        <legend className="text-sm font-medium">
          <span className="tabular-nums">{nth}.</span> {i18n._(asks)}
        </legend>
        {says}
        <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {ANSWERS.map((answer) => (
            <label
              key={answer}
              className="inline-flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={`answer-${id}`}
                checked={given?.answer === answer}
                onChange={() => onAnswer({ answer })}
                className="size-4 accent-accent"
              />
              {i18n._(ANSWER_NAMES[answer])}
            </label>
          ))}
        </div>
        <input
          type="text"
          dir="auto"
          aria-label={t`Evidence for question ${nth}`}
          placeholder={t`Evidence, in your words`}
          maxLength={MOST_EVIDENCE}
          value={given?.evidence ?? ''}
          onChange={({ target }) => onAnswer({ evidence: target.value })}
          onKeyDown={({ key, nativeEvent }) => {
            if (key === 'Enter' && !nativeEvent.isComposing) onLeave()
          }}
          className="mt-2 h-9 w-full rounded-md border border-line-strong bg-surface px-2 text-sm placeholder:text-ink-soft pointer-coarse:h-11"
        />
      </fieldset>
    </li>
  )
}
