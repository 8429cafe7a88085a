import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext, useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { payerName } from '../../../note-view/payer-name'
import { PAYERS } from '../../../payers/profiles'
import { Choice, NumberField, TextField } from '../fields'
import { DiagnosisField } from '../diagnosis-field'
import { PeopleFields } from '../people-fields'
import { Section } from '../section'

export function VisitSection() {
  const { i18n, t } = useLingui()
  return (
    <Section id="visit" title={<Trans>Visit</Trans>}>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-[10rem_1fr_7rem_6rem]">
        <TextField
          place="visit.date"
          type="date"
          dir="ltr"
          label={<Trans>Date of service</Trans>}
        />
        <TextField
          place="visit.patient"
          label={<Trans>Patient</Trans>}
          placeholder={t`Initials or chart number`}
        />
        <NumberField place="visit.birthYear" label={<Trans>Birth year</Trans>} />
        <NumberField place="visit.number" label={<Trans>Visit no.</Trans>} />
      </div>
      <DiagnosisField />
      <div className="grid gap-3 sm:grid-cols-2">
        <Choice place="visit.payer" label={<Trans>Payer</Trans>} help={<PayerHelp />}>
          <option value="">{t`Choose the payer`}</option>
          {PAYERS.map((payer) => (
            <option key={payer.id} value={payer.id}>
              {payerName(i18n, payer)}
            </option>
          ))}
        </Choice>
        <Choice place="visit.setting" label={<Trans>Setting</Trans>}>
          <option value="practitioner">{t`Clinic or private practice`}</option>
          <option value="outpatient-hospital">{t`Outpatient hospital`}</option>
        </Choice>
      </div>
      <PeopleFields />
    </Section>
  )
}

/** A payer from another device stays in the note; say so instead of showing an empty chooser. */
function PayerHelp() {
  const { t } = useLingui()
  const { control } = useFormContext<DraftNote>()
  const payer = useWatch({ control, name: 'visit.payer' })
  const known = payer === '' || PAYERS.some(({ id }) => id === payer)
  return known ? (
    <Trans>The payer decides how minutes become units.</Trans>
  ) : (
    <>{t`This note names a payer not known here: ${payer}`}</>
  )
}
