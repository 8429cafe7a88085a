import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { newLimitation } from '../../../domain/new-note'
import { TextBox, TextField } from '../fields'
import { Rows } from '../rows'
import { Section } from '../section'

export function SubjectiveSection() {
  const { t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const rows = useFieldArray<DraftNote, 'subjective.limitations', 'key'>({
    name: 'subjective.limitations',
    keyName: 'key',
  })
  return (
    <Section id="subjective" title={<Trans>Subjective</Trans>}>
      <TextBox
        place="subjective.text"
        label={<Trans>What the patient reports</Trans>}
        help={
          <Trans>
            History, symptoms and what they keep the patient from doing, in your own words.
          </Trans>
        }
      />
      <TextField place="subjective.symptoms" label={<Trans>Symptoms</Trans>} />
      <Rows
        place="subjective.limitations"
        title={<Trans>Functional limitations</Trans>}
        add={<Trans>Add limitation</Trans>}
        rows={rows.fields}
        onAdd={() => rows.append(newLimitation(crypto.randomUUID()))}
        onRemove={(index) => {
          const kept = getValues(`subjective.limitations.${index}`)
          rows.remove(index)
          return () => rows.insert(index, kept, { shouldFocus: false })
        }}
        name={(row) => row.activity || t`limitation`}
      >
        {(index) => (
          <div className="grid grow gap-3 sm:grid-cols-[1fr_12rem]">
            <TextField
              place={`subjective.limitations.${index}.activity`}
              label={<Trans>Cannot or hardly can</Trans>}
            />
            <TextField
              place={`subjective.limitations.${index}.baseline`}
              label={<Trans>How much now</Trans>}
              placeholder={t`20 min, 4/10`}
            />
          </div>
        )}
      </Rows>
    </Section>
  )
}
