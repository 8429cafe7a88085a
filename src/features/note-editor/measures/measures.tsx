import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { measureOf } from '../../../coding/outcome-measures'
import type { DraftNote } from '../../../domain/note'
import { Day } from '../../../ui/day'
import { Button } from '../../../ui/button'
import { useOtherNotes } from '../earlier/use-earlier-notes'
import { NumberField, TextField } from '../fields'
import { goTo } from '../go-to'
import { Rows } from '../rows'
import { ScoreMeaning } from './score-meaning'
import { lastScore, newScore } from './last-score'
import { MeasureChoice } from './measure-choice'

/** Scores of questionnaires and measured tests, then and now. `first` puts the caret where one begins. */
export function Measures({ first }: { first: boolean }) {
  const { i18n, t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const rows = useFieldArray<DraftNote, 'objective.scores', 'key'>({
    name: 'objective.scores',
    keyName: 'key',
  })
  useEffect(() => {
    if (first) goTo('objective.scores.0.measure')
  }, [first])
  return (
    <Rows
      place="objective.scores"
      title={<Trans>Outcome measures</Trans>}
      add={<Trans>Add outcome measure</Trans>}
      rows={rows.fields}
      onAdd={() => rows.append(newScore())}
      onRemove={(index) => {
        const kept = getValues(`objective.scores.${index}`)
        rows.remove(index)
        return () => rows.insert(index, kept, { shouldFocus: false })
      }}
      name={(row) => {
        const measure = measureOf(
          getValues('objective.scores').find((s) => s.id === row.id)?.measure ?? '',
        )
        return measure ? i18n._(measure.label) : t`outcome measure`
      }}
    >
      {(index) => <ScoreRow index={index} />}
    </Rows>
  )
}

function ScoreRow({ index }: { index: number }) {
  const { t } = useLingui()
  const score = useWatch<DraftNote, `objective.scores.${number}`>({
    name: `objective.scores.${index}`,
  })
  const last = lastScore(useOtherNotes()?.earlier ?? [], score.measure)
  const before = score.before.trim()
  return (
    <div className="min-w-0 grow">
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[1fr_6rem_9.5rem_6rem]">
        <div className="col-span-2 min-w-0 sm:col-span-1">
          <MeasureChoice index={index} />
        </div>
        <NumberField
          place={`objective.scores.${index}.before`}
          label={<Trans>Earlier score</Trans>}
          placeholder={last?.value ?? ''}
          inputMode="text"
        />
        <TextField
          place={`objective.scores.${index}.beforeOn`}
          label={<Trans>Scored on</Trans>}
          type="date"
          dir="ltr"
        />
        <NumberField
          place={`objective.scores.${index}.now`}
          label={<Trans>Score now</Trans>}
          placeholder={before === '' ? '' : t`was ${before}`}
          inputMode="text"
        />
      </div>
      {last && before === '' ? <LastScore index={index} {...last} /> : null}
      <ScoreMeaning score={score} index={index} />
    </div>
  )
}

/** What an earlier note of the patient holds; taken over by a press, never by itself. */
function LastScore({ index, value, date }: { index: number; value: string; date: string }) {
  const { t } = useLingui()
  const { setValue } = useFormContext<DraftNote>()
  const take = () => {
    setValue(`objective.scores.${index}.before`, value, { shouldDirty: true })
    setValue(`objective.scores.${index}.beforeOn`, date, { shouldDirty: true })
    goTo(`objective.scores.${index}.now`)
  }
  return (
    <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm">
      <Trans>
        Your note of <Day date={date} /> has a score.
      </Trans>
      <Button kind="quiet" size="small" onClick={take}>
        {t`Use ${value}`}
      </Button>
    </p>
  )
}
