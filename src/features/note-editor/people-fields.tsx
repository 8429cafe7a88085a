import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { newPerson } from '../../domain/new-note'
import type { DraftNote } from '../../domain/note'
import { CREDENTIALS } from '../../domain/credential'
import { CREDENTIAL_NAMES } from '../../note-view/credentials'
import { Choice, TextField } from './fields'
import { Rows } from './rows'

/** Everyone who took part. The first one writes the note. */
export function PeopleFields() {
  const { t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const rows = useFieldArray<DraftNote, 'people', 'key'>({ name: 'people', keyName: 'key' })
  return (
    <Rows
      place="people"
      title={<Trans>Who treated</Trans>}
      add={<Trans>Add person</Trans>}
      rows={rows.fields}
      onAdd={() => rows.append({ ...newPerson(crypto.randomUUID()), credential: 'PTA' })}
      onRemove={(index) => {
        const kept = getValues(`people.${index}`)
        rows.remove(index)
        return () => rows.insert(index, kept, { shouldFocus: false })
      }}
      name={(row) => row.name || t`person`}
    >
      {(index) => <PersonRow index={index} />}
    </Rows>
  )
}

function PersonRow({ index }: { index: number }) {
  const { i18n } = useLingui()
  const { register } = useFormContext<DraftNote>()
  const credential = useWatch<DraftNote, `people.${number}.credential`>({
    name: `people.${index}.credential`,
  })
  const supervised = credential === 'PTA' || credential === 'OTA' || credential === 'student'
  return (
    <div className="grid grow gap-3 sm:grid-cols-2">
      <TextField place={`people.${index}.name`} label={<Trans>Name</Trans>} />
      <Choice place={`people.${index}.credential`} label={<Trans>Credential</Trans>}>
        {CREDENTIALS.map((c) => (
          <option key={c} value={c}>
            {i18n._(CREDENTIAL_NAMES[c])}
          </option>
        ))}
      </Choice>
      {supervised ? (
        <TextField place={`people.${index}.supervisor`} label={<Trans>Supervised by</Trans>} />
      ) : null}
      {credential === 'student' ? (
        <label className="flex min-h-10 items-center gap-2 self-end text-sm">
          <input
            type="checkbox"
            {...register(`people.${index}.guided`)}
            data-place={`people.${index}.guided`}
            className="size-4 accent-accent"
          />
          <Trans>Therapist in the room throughout, guiding, treating nobody else</Trans>
        </label>
      ) : null}
    </div>
  )
}
