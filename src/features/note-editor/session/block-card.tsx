import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { interventionOf } from '../../../coding/interventions'
import type { DraftNote } from '../../../domain/note'
import type { TreatmentBlock } from '../../../domain/treatment-block'
import { Button } from '../../../ui/button'
import { useUndo } from '../../../ui/undo'
import { NumberField } from '../fields'
import { FindingMessage } from '../finding-message'
import { RegionField } from '../region-field'
import { useFindingAt, useLive } from '../workspace'
import { BlockDetails } from './block-details'
import { TimerNotice } from './timer-notice'
import { runningRun } from './timers'

/** One block: what was done, where, for how long; the rest one press away. */
export const BlockCard = memo(function BlockCard({ index }: { index: number }) {
  const { i18n, t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const offerUndo = useUndo()
  const id = useWatch<DraftNote, `session.blocks.${number}.intervention`>({
    name: `session.blocks.${index}.intervention`,
  })
  const isRunning = useLive((state) => {
    const block = state.facts.note.session.blocks[index]
    return block !== undefined && runningRun(block) !== undefined
  })
  const finding = useFindingAt(`session.blocks.${index}`)
  const intervention = interventionOf(id)
  const name = intervention ? i18n._(intervention.label) : id
  const blocks = () => getValues('session.blocks')
  const write = (next: TreatmentBlock[]) => setValue('session.blocks', next, { shouldDirty: true })
  const remove = () => {
    const gone = blocks()[index]
    if (!gone) return
    write(blocks().toSpliced(index, 1))
    // Only this block comes back: whatever was typed meanwhile in others stays.
    offerUndo(t`Removed ${name}`, () => write(blocks().toSpliced(index, 0, gone)))
  }
  return (
    <li
      data-place={`session.blocks.${index}`}
      className="rounded-lg border border-line bg-surface p-4"
    >
      <div className="flex items-start justify-between gap-3">
        <h3 className="pt-1 text-sm font-medium">
          <span className="text-ink-soft">{index + 1}. </span>
          {name}
          {intervention && intervention.code !== '97140' ? (
            <span className="text-ink-soft"> {intervention.code}</span>
          ) : null}
          {isRunning ? (
            <span className="ms-2 text-xs font-normal text-accent">
              <Trans>timer running</Trans>
            </span>
          ) : null}
        </h3>
        <Button
          kind="quiet"
          size="small"
          aria-label={t`Remove block ${index + 1}, ${name}`}
          onClick={remove}
        >
          <span aria-hidden="true">✕</span>
        </Button>
      </div>
      {intervention?.notManual ? (
        <p className="mt-1 text-xs text-ink-soft">{i18n._(intervention.notManual)}</p>
      ) : null}
      <TimerNotice index={index} />
      <div className="mt-3 grid grid-cols-3 gap-3 sm:max-w-88">
        <NumberField place={`session.blocks.${index}.minutes`} label={<Trans>Minutes</Trans>} />
        <NumberField
          place={`session.blocks.${index}.start`}
          label={<Trans>From</Trans>}
          placeholder="10:00"
          inputMode="text"
        />
        <NumberField
          place={`session.blocks.${index}.end`}
          label={<Trans>To</Trans>}
          placeholder="10:15"
          inputMode="text"
        />
      </div>
      {intervention?.family ? <BlockRegions index={index} /> : null}
      <BlockDetails index={index} parameters={intervention?.parameters ?? []} />
      <FindingMessage id={`block-${index}-finding`} finding={finding} />
    </li>
  )
})

function BlockRegions({ index }: { index: number }) {
  const { t } = useLingui()
  const { setValue } = useFormContext<DraftNote>()
  const regions = useWatch<DraftNote, `session.blocks.${number}.regions`>({
    name: `session.blocks.${index}.regions`,
  })
  return (
    <div className="mt-3">
      <RegionField
        place={`session.blocks.${index}.regions`}
        label={t`Regions`}
        value={regions}
        onChange={(next) =>
          setValue(`session.blocks.${index}.regions`, next, { shouldDirty: true })
        }
      />
    </div>
  )
}
