import { Trans, useLingui } from '@lingui/react/macro'
import { useWatch } from 'react-hook-form'
import { measureOf, OUTCOME_MEASURES, type OutcomeMeasure } from '../../../coding/outcome-measures'
import type { DraftNote } from '../../../domain/note'
import { areNear } from '../../../rules/near-areas'
import { Choice } from '../fields'
import { useLive } from '../workspace'

/** Which measure a score is of; those for the treated region come first. */
export function MeasureChoice({ index }: { index: number }) {
  const { i18n, t } = useLingui()
  const chosen = useWatch<DraftNote, `objective.scores.${number}.measure`>({
    name: `objective.scores.${index}.measure`,
  })
  const areas = useLive((state) => state.judged?.areas.join(' ') ?? '')
  const treated = areas.split(' ')
  const isNear = ({ areas }: OutcomeMeasure) =>
    areas.length === 0 || areas.some((area) => treated.some((each) => areNear(each, area)))
  const option = ({ id, label }: OutcomeMeasure) => (
    <option key={id} value={id}>
      {i18n._(label)}
    </option>
  )
  return (
    // An option that moves to the other group takes the choice with it, so the box begins anew.
    <Choice key={areas} place={`objective.scores.${index}.measure`} label={<Trans>Measure</Trans>}>
      <option value="">{t`Choose`}</option>
      {chosen !== '' && !measureOf(chosen) ? <option value={chosen}>{chosen}</option> : null}
      <optgroup label={t`For what was treated`}>
        {OUTCOME_MEASURES.filter(isNear).map(option)}
      </optgroup>
      <optgroup label={t`For other regions`}>
        {OUTCOME_MEASURES.filter((measure) => !isNear(measure)).map(option)}
      </optgroup>
    </Choice>
  )
}
