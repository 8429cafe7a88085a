import { Trans } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { isEntered, readCare } from '../../../rules/care-clocks'
import { Day } from '../../../ui/day'
import { useOtherNotes } from '../earlier/use-earlier-notes'
import { NumberField, TextField } from '../fields'
import { useLive } from '../workspace'
import { CareDue } from './care-due'
import { DatesOffer, DayOffer } from './care-offers'

/** When care started, was signed for and last reported on. Folded, and silent while nothing is entered. */
export function CareDates() {
  const [open, setOpen] = useState(false)
  const { control } = useFormContext<DraftNote>()
  const entries = useWatch({ control, name: 'plan.care' })
  const date = useWatch({ control, name: 'visit.date' })
  const payer = useLive((state) => state.facts.payer)
  const earlier = useOtherNotes()?.earlier ?? []
  const entered = isEntered(entries)
  const care = readCare(entries)
  const last = entered ? undefined : earlier.find(({ plan }) => isEntered(plan.care))
  return (
    <div data-place="plan.care" className="text-sm">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="w-fit rounded-sm py-1 text-accent">
          <Trans>Dates of care</Trans>
          {last && !open ? (
            <span className="ms-2 text-ink-soft">
              <Trans>
                in your note of <Day date={last.visit.date} />
              </Trans>
            </span>
          ) : null}
        </summary>
        {open ? (
          <div className="mt-2 mb-3 grid gap-3">
            {last ? <DatesOffer last={last} /> : null}
            <CareFields />
            {payer?.medicare === false ? (
              <p className="text-xs text-ink-soft">
                <Trans>Only Medicare counts these days; other payers may ask for them.</Trans>
              </p>
            ) : null}
          </div>
        ) : null}
      </details>
      {open || entered ? <DayOffer care={care} date={date} earlier={earlier} /> : null}
      {entered && payer?.medicare ? <CareDue care={care} date={date} /> : null}
    </div>
  )
}

function CareFields() {
  return (
    <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-3">
      <div className="col-span-2 sm:col-span-1">
        <TextField
          place="plan.care.startOn"
          type="date"
          dir="ltr"
          label={<Trans>Start of care</Trans>}
          help={<Trans>Day of the evaluation.</Trans>}
        />
      </div>
      <TextField
        place="plan.care.reportOn"
        type="date"
        dir="ltr"
        label={<Trans>Last progress report</Trans>}
        help={<Trans>The evaluation while there is none.</Trans>}
      />
      <NumberField
        place="plan.care.daysSinceReport"
        inputMode="numeric"
        label={<Trans>Treatment days since</Trans>}
        help={<Trans>This one included.</Trans>}
      />
      <TextField
        place="plan.care.certifiedOn"
        type="date"
        dir="ltr"
        label={<Trans>Plan signed on</Trans>}
        help={<Trans>Last signature of the physician.</Trans>}
      />
      <TextField
        place="plan.care.certifiedUntil"
        type="date"
        dir="ltr"
        label={<Trans>Signed until</Trans>}
        help={<Trans>Blank for 90 days.</Trans>}
      />
      <div className="sm:col-start-1">
        <TextField
          place="plan.care.orderOn"
          type="date"
          dir="ltr"
          label={<Trans>Signed order of</Trans>}
          help={<Trans>Order or referral on file.</Trans>}
        />
      </div>
      <TextField
        place="plan.care.sentOn"
        type="date"
        dir="ltr"
        label={<Trans>Plan sent on</Trans>}
        help={<Trans>To the physician who signed the order.</Trans>}
      />
    </div>
  )
}
