import { useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { ClockTime, clockText } from '../../../domain/time'
import { Timeline } from '../../../note-view/timeline/timeline'
import { timelineBlocks } from '../../../note-view/timeline/timeline-blocks'
import { goTo } from '../go-to'
import { useLive } from '../workspace'

const clamp = (time: number): ClockTime => ClockTime.parse(Math.max(0, Math.min(1439, time)))

/** The session on the clock; moving a block writes its times, and its minutes when its length changes. */
export function SessionTimeline() {
  const { i18n, t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const treatment = useLive((state) => state.facts.treatment)
  const blocks = timelineBlocks(i18n, treatment, t`Therapist`)
  if (blocks.length === 0) return null

  const move = (index: number, start: number, end: number) => {
    const block = getValues(`session.blocks.${index}`)
    const read = treatment.blocks[index]
    if (!read || end <= start) return
    const sameLength =
      read.start !== undefined && read.end !== undefined && read.end - read.start === end - start
    setValue(`session.blocks.${index}.start`, clockText(clamp(start)), { shouldDirty: true })
    setValue(`session.blocks.${index}.end`, clockText(clamp(end)), { shouldDirty: true })
    // Minutes that followed the clock go on following it; minutes typed apart stay as typed.
    if (
      !sameLength &&
      block.minutes.trim() !== '' &&
      read.minutes === (read.end ?? 0) - (read.start ?? 0)
    )
      setValue(`session.blocks.${index}.minutes`, String(end - start), { shouldDirty: true })
    if (block.origin === 'timer')
      setValue(`session.blocks.${index}.origin`, 'edited', { shouldDirty: true })
  }

  return (
    <Timeline
      blocks={blocks}
      onMove={move}
      onOpen={(index) => goTo(`session.blocks.${index}.minutes`)}
    />
  )
}
