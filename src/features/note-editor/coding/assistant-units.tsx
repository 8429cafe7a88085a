import { Trans, useLingui } from '@lingui/react/macro'
import { markedUnits } from '../../../rules/assistant-units'
import type { Facts } from '../../../rules/facts'
import { SHARE_SOURCE, shareSteps } from '../../../units/assistant-text'

/** How the units of a code divide between therapist and assistant, with the arithmetic. */
export function AssistantUnits({ facts, code }: { facts: Facts; code: string }) {
  const { i18n } = useLingui()
  const { count, lines, treatment } = facts
  if (!count) return null
  const { clinician, assistant, units, share, fitting } = markedUnits(code, {
    count,
    lines,
    treatment,
  })
  if (assistant === 0) return null
  const sum = clinician + assistant
  const modifier = fitting.join(' / ')
  return (
    <div>
      <p>
        <Trans>
          {clinician} + {assistant} = {sum} minutes, therapist and assistant; units without:{' '}
          {share.plain}, with {modifier}: {share.assistant}
        </Trans>
      </p>
      <details className="mt-1">
        <summary className="w-fit rounded-sm py-1 text-accent">
          <Trans>How the units divide</Trans>
        </summary>
        <ol className="mt-1 grid list-decimal gap-1 ps-5">
          {shareSteps(clinician, assistant, units).map((step) => {
            const words = i18n._(step)
            return <li key={words}>{words}</li>
          })}
        </ol>
        <cite className="text-xs text-ink-soft not-italic">{SHARE_SOURCE}</cite>
      </details>
    </div>
  )
}
