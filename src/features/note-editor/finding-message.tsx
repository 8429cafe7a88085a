import { useLingui } from '@lingui/react/macro'
import type { Place } from '../../domain/place'
import type { Finding } from '../../rules/review'
import { useFindingAt } from './workspace'

/** The finding of a field, in the same words as in the panel. */
export function FindingMessage({ id, finding }: { id: string; finding: Finding | undefined }) {
  const { i18n } = useLingui()
  if (!finding?.problem) return null
  return (
    <p
      id={id}
      className={`mt-1 text-sm ${finding.rule.tier === 'blocker' ? 'text-block' : finding.rule.tier === 'fix' ? 'text-fix' : 'text-ink-soft'}`}
    >
      {i18n._(finding.problem.message)}
    </p>
  )
}

/** The finding of a place that is no single field; drawn anew without what is around it. */
export function FindingAt({ place }: { place: Place }) {
  return <FindingMessage id={`${place}-finding`} finding={useFindingAt(place)} />
}
