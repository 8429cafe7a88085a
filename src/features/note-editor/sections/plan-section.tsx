import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { FAMILIES, FAMILY_LABELS } from '../../../coding/intervention'
import { newGoal } from '../../../domain/new-note'
import type { DraftNote } from '../../../domain/note'
import { TextBox, TextField } from '../fields'
import { FindingMessage } from '../finding-message'
import { Rows } from '../rows'
import { Section } from '../section'
import { useFindingAt } from '../workspace'

// Needed by few visits, and never first.
const CareDates = lazy(async () => ({
  default: (await import('../care-dates/care-dates')).CareDates,
}))

export function PlanSection() {
  const { t } = useLingui()
  const { getValues } = useFormContext<DraftNote>()
  const rows = useFieldArray<DraftNote, 'plan.goals', 'key'>({ name: 'plan.goals', keyName: 'key' })
  return (
    <Section id="plan" title={<Trans>Plan</Trans>}>
      <TextBox
        place="plan.text"
        label={<Trans>What comes next, and why</Trans>}
        help={
          <Trans>Techniques you will go on with, what you will change, what it depends on.</Trans>
        }
      />
      <Planned />
      <Rows
        place="plan.goals"
        title={<Trans>Functional goals</Trans>}
        add={<Trans>Add goal</Trans>}
        rows={rows.fields}
        onAdd={() => rows.append(newGoal(crypto.randomUUID()))}
        onRemove={(index) => {
          const kept = getValues(`plan.goals.${index}`)
          rows.remove(index)
          return () => rows.insert(index, kept, { shouldFocus: false })
        }}
        name={(row) => row.text || t`goal`}
      >
        {(index) => (
          <div className="grow">
            <TextField place={`plan.goals.${index}.text`} label={<Trans>Goal {index + 1}</Trans>} />
          </div>
        )}
      </Rows>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          place="plan.frequency"
          label={<Trans>How often</Trans>}
          placeholder={t`2 times a week`}
        />
        <TextField
          place="plan.duration"
          label={<Trans>For how long</Trans>}
          placeholder={t`4 weeks`}
        />
      </div>
      <TextField
        place="plan.change"
        label={<Trans>Plan updated because</Trans>}
        help={
          <Trans>Needed when you did something the plan did not name, or nothing changed.</Trans>
        }
      />
      <Suspense fallback={<div className="h-7" />}>
        <CareDates />
      </Suspense>
    </Section>
  )
}

function Planned() {
  const { i18n } = useLingui()
  const { register } = useFormContext<DraftNote>()
  const finding = useFindingAt('plan.planned')
  return (
    <fieldset data-place="plan.planned" data-tier={finding?.rule.tier}>
      <legend className="mb-1 text-sm font-medium">
        <Trans>Techniques in the plan of care</Trans>
      </legend>
      <div className="flex flex-wrap gap-2">
        {FAMILIES.map((family) => (
          <label
            key={family}
            className="inline-flex min-h-10 items-center gap-2 rounded-md border border-line-strong bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              value={family}
              {...register('plan.planned')}
              className="accent-accent"
            />
            {i18n._(FAMILY_LABELS[family].label)}
          </label>
        ))}
      </div>
      <FindingMessage id="plan.planned-finding" finding={finding} />
    </fieldset>
  )
}
