import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { readDate } from '../../../domain/calendar'
import { dayByNotes, type Care } from '../../../rules/care-clocks'
import { Button } from '../../../ui/button'
import { Day } from '../../../ui/day'
import { useUndo } from '../../../ui/undo'

const OFFER = 'flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-accent-soft px-3 py-2'

/** Dates that the last note holds; taken over by a press, without the count of days. */
export function DatesOffer({ last }: { last: DraftNote }) {
  const { t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const offerUndo = useUndo()
  const take = () => {
    const before = getValues('plan.care')
    const { care } = last.plan
    setValue(
      'plan.care',
      { ...care, daysSinceReport: before.daysSinceReport },
      { shouldDirty: true },
    )
    offerUndo(t`Dates taken over`, () => setValue('plan.care', before, { shouldDirty: true }))
  }
  return (
    <div className={OFFER}>
      <p>
        <Trans>
          Your note of <Day date={last.visit.date} /> has these dates.
        </Trans>
      </p>
      <Button size="small" onClick={take}>
        <Trans>Use its dates</Trans>
      </Button>
    </div>
  )
}

/** The count of treatment days by the notes on this device, while nobody entered one. */
export function DayOffer({
  care,
  date,
  earlier,
}: {
  care: Care
  date: string
  earlier: readonly DraftNote[]
}) {
  const { setValue } = useFormContext<DraftNote>()
  const read = readDate(date)
  if (care.days.kind !== 'blank' || read.kind !== 'ok') return null
  const day = dayByNotes(care, read.value, earlier)
  if (day === undefined) return null
  return (
    <div className={`mt-3 ${OFFER}`}>
      <p>
        <Trans>Treatment days since the report, by the notes on this device: {day}.</Trans>
      </p>
      <Button
        size="small"
        onClick={() => setValue('plan.care.daysSinceReport', String(day), { shouldDirty: true })}
      >
        <Trans>Use {day}</Trans>
      </Button>
    </div>
  )
}
