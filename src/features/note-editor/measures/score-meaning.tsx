import { Trans, useLingui } from '@lingui/react/macro'
import type { Threshold } from '../../../coding/outcome-measures'
import type { OutcomeScore } from '../../../domain/outcome-measure'
import { readScore } from '../../../rules/scores'
import { CHANGE_NAMES } from './change-names'

/** What the difference of two scores means, and by which published thresholds. */
export function ScoreMeaning({ score, index }: { score: OutcomeScore; index: number }) {
  const { i18n } = useLingui()
  const { measure, change, gain } = readScore(score, index)
  if (!measure) return null
  const by = gain === undefined ? '' : i18n.number(Math.abs(gain))
  const label = change && i18n._(CHANGE_NAMES[change])
  return (
    <div className="mt-2 text-sm">
      <output className="block empty:hidden">
        {gain === undefined ? null : (
          <>
            <span className="font-medium">
              {gain > 0 ? <Trans>Better by {by}</Trans> : null}
              {gain < 0 ? <Trans>Worse by {by}</Trans> : null}
              {gain === 0 ? <Trans>No change</Trans> : null}
            </span>
            {change === 'worse' ? null : <>, {label}</>}
          </>
        )}
      </output>
      <p className="text-xs text-ink-soft">
        <Trans>
          Scale {i18n.number(measure.least)} to {i18n.number(measure.most)}
        </Trans>
        {', '}
        {measure.better === 'more' ? <Trans>more is better</Trans> : <Trans>less is better</Trans>}
        <Limit name="MDC" threshold={measure.mdc} />
        <Limit name="MCID" threshold={measure.mcid} />
      </p>
    </div>
  )
}

function Limit({ name, threshold }: { name: string; threshold: Threshold | undefined }) {
  const { i18n } = useLingui()
  if (!threshold) return null
  const { low, high, source, certainty } = threshold
  const span = low === high ? i18n.number(low) : `${i18n.number(low)}–${i18n.number(high)}`
  return (
    <>
      {' · '}
      <span>
        {name} {span}, <bdi>{source}</bdi>
        {certainty === 'seen' ? null : (
          <>
            {' '}
            <Trans>(recalled, not looked up)</Trans>
          </>
        )}
      </span>
    </>
  )
}
