import { Trans } from '@lingui/react/macro'
import { therapyThresholdOn } from '../../../coding/kx-threshold'
import { dollarText } from '../../../domain/amount'
import { NumberField, TextField } from '../fields'
import { useLive } from '../workspace'

const NOTICES = ['GA', 'GX', 'GZ']

/** What Medicare's modifiers are judged by and only the writer knows. */
export function MedicareFields() {
  const medicare = useLive((state) => state.facts.payer?.medicare === true)
  const date = useLive((state) => state.facts.date)
  const noticed = useLive(
    (state) =>
      state.facts.note.coding.noticeOn !== '' ||
      state.facts.lines.some(({ modifiers }) => modifiers.some((m) => NOTICES.includes(m))),
  )
  if (!medicare) return null
  return (
    <div className="grid items-start gap-3 sm:grid-cols-[1fr_12rem]">
      <NumberField
        place="coding.yearTotal"
        label={<Trans>Therapy allowed this year, this visit included, in dollars</Trans>}
        help={<Threshold date={date} />}
        className="sm:max-w-48"
      />
      {noticed ? (
        <TextField
          place="coding.noticeOn"
          type="date"
          dir="ltr"
          label={<Trans>Date on the signed notice (ABN)</Trans>}
        />
      ) : null}
    </div>
  )
}

function Threshold({ date }: { date: string | undefined }) {
  if (date === undefined) return null
  const edition = therapyThresholdOn(date)
  const year = date.slice(0, 4)
  if (!edition)
    return <Trans>We hold no threshold for {year}. Look it up before you decide on KX.</Trans>
  const { physicalAndSpeech, occupational } = edition.table
  return (
    <>
      <Trans>
        Threshold of {year}: {dollarText(physicalAndSpeech)} for physical and speech therapy
        together, {dollarText(occupational)} for occupational therapy. KX is for amounts above it.
      </Trans>{' '}
      <cite className="not-italic" lang="en" dir="auto">
        {edition.source}
      </cite>
    </>
  )
}
