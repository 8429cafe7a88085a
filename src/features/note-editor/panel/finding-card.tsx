import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, memo, Suspense, useReducer, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { sectionOf } from '../../../domain/place'
import type { Finding } from '../../../rules/review'
import { REASON_NAMES } from '../../../note-view/explanation-names'
import { goTo } from '../go-to'
import { SECTION_NAMES } from '../../../note-view/section-names'
import { insertPhrase } from './insert-phrase'
import { useTakeBack } from './use-take-back'
import { WhyLink } from './why-link'

const ExplainForm = lazy(async () => ({ default: (await import('./explain-form')).ExplainForm }))
const CoveredForm = lazy(async () => ({ default: (await import('./covered-form')).CoveredForm }))

const ACT = 'min-h-6 rounded-sm font-medium text-accent hover:underline pointer-coarse:min-h-11'
const EDGE = { blocker: 'border-s-block', fix: 'border-s-fix', consider: 'border-s-line-strong' }

/** One finding: where, what to do, why; and the ways to deal with it. */
export const FindingCard = memo(function FindingCard({ finding }: { finding: Finding }) {
  // Plain words: a card is drawn in the same frame as the key that brings it, and each <Trans> is three parts more.
  const { i18n, t } = useLingui()
  const takeBack = useTakeBack()
  const { getValues } = useFormContext<DraftNote>()
  const [open, setOpen] = useState<'explain' | 'covered'>()
  // A changed reason leaves the finding as it was: it is read anew.
  const [, reread] = useReducer((times: number) => times + 1, 0)
  const { rule, problem, go, state } = finding
  if (!problem) return null
  const toggle = (what: typeof open) => setOpen(open === what ? undefined : what)
  const explanation = getValues('explained').find(
    (e) => e.rule === rule.id && (e.place === '' || e.place === go),
  )
  return (
    <article
      className={`rounded-md border border-s-3 border-line bg-surface px-3.5 py-3 text-sm ${EDGE[rule.tier]}`}
    >
      <p className="text-xs text-ink-soft">
        {i18n._(SECTION_NAMES[sectionOf(go)])}
        {problem.about ? `, ${i18n._(problem.about)}` : ''}
        {rule.tier === 'blocker' ? (
          <span className="font-medium text-block"> {t`(blocks signing)`}</span>
        ) : null}
      </p>
      <p className="mt-0.5 mb-1.5 font-medium">{i18n._(problem.message)}</p>
      <p className="mb-2 text-ink-soft">{i18n._(rule.why)}</p>
      {explanation && state === 'explained' ? (
        <p className="mb-2 text-ink-soft">
          <Trans>Your reason:</Trans> <q dir="auto">{explanation.text}</q>
          {explanation.reason === '' ? null : (
            <span className="block text-xs">{i18n._(REASON_NAMES[explanation.reason])}</span>
          )}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <button type="button" className={ACT} onClick={() => goTo(go)}>
          {t`Go`}
        </button>
        {rule.tier === 'blocker' ? null : (
          <button
            type="button"
            className={ACT}
            data-act="explain"
            aria-keyshortcuts="x"
            aria-expanded={open === 'explain'}
            onClick={() => toggle('explain')}
          >
            {state === 'explained' ? t`Change reason` : t`Explain`}
          </button>
        )}
        {state === 'explained' && explanation ? (
          <button type="button" className={ACT} onClick={() => takeBack(explanation)}>
            {t`Take reason back`}
          </button>
        ) : null}
        {state !== 'explained' && rule.coverable ? (
          <button
            type="button"
            className={ACT}
            aria-expanded={open === 'covered'}
            onClick={() => toggle('covered')}
          >
            {t`It is in my text`}
          </button>
        ) : null}
        <WhyLink
          finding={finding}
          note={getValues('id')}
          className={`inline-flex items-center ${ACT}`}
        />
      </div>
      {state === 'unmet' && rule.phrases.length > 0 ? (
        <ul className="mt-2 grid gap-1">
          {rule.phrases.map((phrase) => (
            <li key={phrase}>
              <button
                type="button"
                lang="en"
                dir="ltr"
                className="rounded-full border border-line px-3 py-1 text-start text-xs text-ink-soft hover:border-accent hover:text-ink"
                onClick={() => insertPhrase(go, phrase)}
              >
                {phrase}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <Suspense fallback={null}>
        {open === 'explain' ? (
          <ExplainForm
            finding={finding}
            before={explanation}
            onDone={() => {
              setOpen(undefined)
              reread()
            }}
          />
        ) : null}
        {open === 'covered' ? (
          <CoveredForm finding={finding} onDone={() => setOpen(undefined)} />
        ) : null}
      </Suspense>
    </article>
  )
})
