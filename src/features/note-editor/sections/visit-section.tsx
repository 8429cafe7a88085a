import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { readPreferences } from '../../../storage/preferences'
import { Choice, NumberField, TextField } from '../fields'
import { DiagnosisField } from '../diagnosis-field'
import { PeopleFields } from '../people-fields'
import { Section } from '../section'
import { PayerFields } from './payer-fields'

export function VisitSection() {
  const { t } = useLingui()
  const [{ pseudonyms }] = useState(readPreferences)
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
          placeholder={pseudonyms ? undefined : t`Initials or chart number`}
          help={pseudonyms ? <Trans>Initials and local number, no full name: GAR 12</Trans> : null}
        />
        <NumberField place="visit.birthYear" label={<Trans>Birth year</Trans>} />
        <NumberField place="visit.number" label={<Trans>Visit no.</Trans>} />
      </div>
      <DiagnosisField />
      <PayerFields>
        <Choice place="visit.setting" label={<Trans>Setting</Trans>}>
          <option value="practitioner">{t`Clinic or private practice`}</option>
          <option value="outpatient-hospital">{t`Outpatient hospital`}</option>
        </Choice>
      </PayerFields>
      <PeopleFields />
    </Section>
  )
}
