import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import type { Explanation } from '../../domain/note'
import { REASON_NAMES } from '../../note-view/explanation-names'
import type { Finding } from '../../rules/review'
import { FindingLink } from './finding-link'
import { useTakeBack } from './panel/use-take-back'
import { useWorkspace } from './workspace'

const ExplainForm = lazy(async () => ({
  default: (await import('./panel/explain-form')).ExplainForm,
}))

const ACT = 'min-h-6 font-medium text-accent hover:underline pointer-coarse:min-h-11'

/** Findings answered with a reason: the reasons stay beside the note for a reviewer, never in its text. */
export function ExplainedList({
  id,
  findings,
  reasons,
}: {
  id: string
  findings: readonly Finding[]
  reasons: readonly Explanation[]
}) {
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="explained" className="border-b border-line py-3">
      <h2 id="explained" className="scroll-mt-4 font-medium">
        <Trans>Explained</Trans>
      </h2>
      <ul className="mt-1 grid gap-3 text-sm">
        {findings.map((finding) => (
          <li key={finding.key}>
            <Explained
              id={id}
              finding={finding}
              reason={reasons.find(
                ({ rule, place }) =>
                  rule === finding.rule.id && (place === '' || place === finding.go),
              )}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Explained({
  id,
  finding,
  reason,
}: {
  id: string
  finding: Finding
  reason: Explanation | undefined
}) {
  const { i18n } = useLingui()
  const takeBack = useTakeBack()
  const [changing, setChanging] = useState(false)
  const { readOnly } = useWorkspace()
  return (
    <fieldset disabled={readOnly} className="contents">
      <FindingLink id={id} finding={finding} />
      {reason ? (
        <>
          <p className="text-ink-soft">
            {reason.reason === '' ? '' : `${i18n._(REASON_NAMES[reason.reason])}: `}
            <q dir="auto">{reason.text}</q>
          </p>
          <div className="flex flex-wrap gap-x-4">
            <button
              type="button"
              className={ACT}
              aria-expanded={changing}
              onClick={() => setChanging(!changing)}
            >
              <Trans>Change reason</Trans>
            </button>
            <button type="button" className={ACT} onClick={() => takeBack(reason)}>
              <Trans>Take reason back</Trans>
            </button>
          </div>
        </>
      ) : null}
      {changing ? (
        <Suspense fallback={null}>
          <ExplainForm finding={finding} before={reason} onDone={() => setChanging(false)} />
        </Suspense>
      ) : null}
    </fieldset>
  )
}
