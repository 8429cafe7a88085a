import { Trans } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { clockText } from '../../../domain/time'
import { Button } from '../../../ui/button'
import { useLive } from '../workspace'

/** Fills time in and out from the first and last block, on request. */
export function UseBlockTimes() {
  const { setValue } = useFormContext<DraftNote>()
  const blocks = useLive((state) => state.facts.treatment.blocks)
  const starts = blocks.flatMap((b) => b.start ?? [])
  const ends = blocks.flatMap((b) => b.end ?? [])
  if (starts.length === 0 || ends.length === 0) return null
  const first = starts.reduce((a, b) => (b < a ? b : a))
  const last = ends.reduce((a, b) => (b > a ? b : a))
  return (
    <Button
      kind="quiet"
      onClick={() => {
        setValue('session.timeIn', clockText(first), { shouldDirty: true })
        setValue('session.timeOut', clockText(last), { shouldDirty: true })
      }}
    >
      <Trans>Use first and last block</Trans>
    </Button>
  )
}
