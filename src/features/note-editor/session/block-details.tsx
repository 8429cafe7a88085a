import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { type Parameter } from '../../../coding/intervention'
import { interventionOf } from '../../../coding/interventions'
import type { DraftNote } from '../../../domain/note'
import { DELIVERIES, type Delivery } from '../../../domain/treatment-block'
import { Choice, TextField } from '../fields'
import { Purpose } from './purpose'

const PARAMETER_NAMES: Record<Parameter, MessageDescriptor> = {
  grade: msg`Grade`,
  direction: msg`Direction`,
  position: msg`Position`,
  dose: msg`Dose`,
  segment: msg`Segment`,
  tissue: msg`Tissue`,
  tool: msg`Tool`,
}

const DELIVERY_NAMES: Record<Delivery, MessageDescriptor> = {
  'one-on-one': msg`One on one`,
  group: msg`Group`,
  concurrent: msg`Two patients at once`,
  'co-treatment': msg`Co-treatment`,
}

const GRADES = ['I', 'II', 'III', 'IV', 'V']

/** What most blocks do not need; drawn only while it is open, so that it costs no key elsewhere. */
export function BlockDetails({
  index,
  parameters,
}: {
  index: number
  parameters: readonly Parameter[]
}) {
  const [open, setOpen] = useState(false)
  return (
    <details className="mt-3 text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="w-fit rounded-sm py-1 text-accent">
        <Trans>Grade, purpose, who and how</Trans>
      </summary>
      {open ? <Details index={index} parameters={parameters} /> : null}
    </details>
  )
}

function Details({ index, parameters }: { index: number; parameters: readonly Parameter[] }) {
  const { i18n } = useLingui()
  return (
    <>
      <div className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">
        {parameters.map((parameter) => (
          <TextField
            key={parameter}
            place={`session.blocks.${index}.parameters.${parameter}`}
            label={i18n._(PARAMETER_NAMES[parameter])}
            {...(parameter === 'grade' ? { list: 'grades' } : {})}
          />
        ))}
        <Performer index={index} />
        <Choice place={`session.blocks.${index}.delivery`} label={<Trans>Given</Trans>}>
          {DELIVERIES.map((delivery) => (
            <option key={delivery} value={delivery}>
              {i18n._(DELIVERY_NAMES[delivery])}
            </option>
          ))}
        </Choice>
        <SameTimeAs index={index} />
      </div>
      <Purpose index={index} />
      <div className="mt-3">
        <TextField place={`session.blocks.${index}.detail`} label={<Trans>Remark</Trans>} />
      </div>
      <datalist id="grades">
        {GRADES.map((grade) => (
          <option key={grade} value={grade}>
            {grade}
          </option>
        ))}
      </datalist>
    </>
  )
}

function Performer({ index }: { index: number }) {
  const { t } = useLingui()
  const people = useWatch<DraftNote, 'people'>({ name: 'people' })
  return (
    <Choice place={`session.blocks.${index}.performer`} label={<Trans>By</Trans>}>
      {people.map((person) => (
        <option key={person.id} value={person.id}>
          {person.name || t`unnamed`}, {person.credential}
        </option>
      ))}
    </Choice>
  )
}

/** Several regions treated at once: these minutes are another block's minutes too, and count once. */
function SameTimeAs({ index }: { index: number }) {
  const { i18n, t } = useLingui()
  const { control } = useFormContext<DraftNote>()
  const blocks = useWatch({ control, name: 'session.blocks' })
  const others = blocks.map((block, i) => ({ block, i })).filter(({ i }) => i !== index)
  if (others.length === 0) return null
  return (
    <Choice place={`session.blocks.${index}.sameTimeAs`} label={<Trans>At the same time as</Trans>}>
      <option value="">{t`None, on its own`}</option>
      {others.map(({ block, i }) => {
        const known = interventionOf(block.intervention)
        return (
          <option key={block.id} value={block.id}>
            {i + 1}. {known ? i18n._(known.label) : block.intervention}
          </option>
        )
      })}
    </Choice>
  )
}
