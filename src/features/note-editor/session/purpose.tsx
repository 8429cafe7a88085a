import { Trans } from '@lingui/react/macro'
import { useFormContext, useWatch } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { regionInNote } from '../../../domain/region'

/** What a block is for: the findings, limitations and goals it answers. */
export function Purpose({ index }: { index: number }) {
  const { control, register } = useFormContext<DraftNote>()
  const [findings, limitations, goals] = useWatch({
    control,
    name: ['objective.findings', 'subjective.limitations', 'plan.goals'],
  })
  const options = [
    ...findings.map((f) => ({
      id: f.id,
      name: `${f.region ? regionInNote(f) : ''} ${f.what} ${f.before}${f.unit}`.trim(),
    })),
    ...limitations.map((l) => ({ id: l.id, name: l.activity })),
    ...goals.map((g) => ({ id: g.id, name: g.text })),
  ].filter(({ name }) => name !== '')
  if (options.length === 0) return null
  return (
    <fieldset className="mt-3" data-place={`session.blocks.${index}.purpose`}>
      <legend className="mb-1 font-medium">
        <Trans>For</Trans>
      </legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ id, name }) => (
          <label
            key={id}
            className="inline-flex min-h-8 max-w-full items-center gap-2 rounded-full border border-line-strong px-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              value={id}
              {...register(`session.blocks.${index}.purpose`)}
              className="accent-accent"
            />
            <span className="truncate">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
