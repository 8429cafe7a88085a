import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { newFinding } from '../../../domain/new-note'
import { Choice, NumberField, TextBox, TextField } from '../fields'
import { FINDING_KIND_NAMES } from '../finding-kinds'
import { RegionField } from '../region-field'
import { Rows } from '../rows'
import { Section } from '../section'
import { HowItHangsTogether, OutcomeMeasures, Screens } from './objective-extras'

export function ObjectiveSection() {
  const { t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const rows = useFieldArray<DraftNote, 'objective.findings', 'key'>({
    name: 'objective.findings',
    keyName: 'key',
  })
  const add = () => {
    // The region that was treated is the likeliest one to be measured; it stays editable.
    const treated = getValues('session.blocks').flatMap((b) => b.regions)
    const taken = getValues('objective.findings').map((f) => f.region)
    const next = treated.find((r) => !taken.includes(r.region))
    rows.append({
      ...newFinding(crypto.randomUUID()),
      region: next?.region ?? '',
      side: next?.side ?? '',
    })
  }
  return (
    <Section id="objective" title={<Trans>Objective</Trans>}>
      <TextBox
        place="objective.text"
        label={<Trans>What you examined and found</Trans>}
        help={<Trans>Range, joint play, palpation, tests: with a number or a grade.</Trans>}
      />
      <Rows
        place="objective.findings"
        title={<Trans>Measured findings</Trans>}
        add={<Trans>Add finding</Trans>}
        rows={rows.fields}
        onAdd={add}
        onRemove={(index) => {
          const kept = getValues(`objective.findings.${index}`)
          rows.remove(index)
          return () => rows.insert(index, kept, { shouldFocus: false })
        }}
        name={(row) => row.what || t`finding`}
      >
        {(index) => <FindingRow index={index} />}
      </Rows>
      <OutcomeMeasures />
      <HowItHangsTogether />
      {/* Last: it comes after the form, and moves nothing that a hand may be about to press. */}
      <Screens />
    </Section>
  )
}

function FindingRow({ index }: { index: number }) {
  const { i18n, t } = useLingui()
  return (
    <div className="grid grow grid-cols-2 gap-3 sm:grid-cols-[9rem_1fr_7rem_5rem]">
      <Choice place={`objective.findings.${index}.kind`} label={<Trans>Kind</Trans>}>
        {Object.entries(FINDING_KIND_NAMES).map(([kind, name]) => (
          <option key={kind} value={kind}>
            {i18n._(name)}
          </option>
        ))}
      </Choice>
      <TextField
        place={`objective.findings.${index}.what`}
        label={<Trans>What</Trans>}
        placeholder={t`rotation`}
      />
      <NumberField
        place={`objective.findings.${index}.before`}
        label={<Trans>Before</Trans>}
        inputMode="text"
      />
      <TextField
        place={`objective.findings.${index}.unit`}
        label={<Trans>Unit</Trans>}
        placeholder="°"
      />
      <div className="col-span-full">
        <FindingRegion index={index} />
      </div>
    </div>
  )
}

function FindingRegion({ index }: { index: number }) {
  const { t } = useLingui()
  const { setValue } = useFormContext<DraftNote>()
  const [region, side] = useWatch<
    DraftNote,
    [`objective.findings.${number}.region`, `objective.findings.${number}.side`]
  >({ name: [`objective.findings.${index}.region`, `objective.findings.${index}.side`] })
  return (
    <RegionField
      place={`objective.findings.${index}.region`}
      label={t`Region`}
      value={region === '' ? [] : [{ region, side }]}
      onChange={(next) => {
        // One finding, one region: the newest choice replaces the one before.
        const chosen = next.at(-1)
        setValue(`objective.findings.${index}.region`, chosen?.region ?? '', { shouldDirty: true })
        setValue(`objective.findings.${index}.side`, chosen?.side ?? '', { shouldDirty: true })
      }}
    />
  )
}
