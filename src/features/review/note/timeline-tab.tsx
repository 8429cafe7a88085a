import { Trans, useLingui } from '@lingui/react/macro'
import { Timeline } from '../../../note-view/timeline/timeline'
import { timelineBlocks } from '../../../note-view/timeline/timeline-blocks'
import { useReviewing } from './anchor'

/** The session on the clock, to read, and how its units were counted. */
export function TimelineTab() {
  const { i18n, t } = useLingui()
  const { reviewed, show } = useReviewing()
  const { treatment } = reviewed.facts
  const blocks = timelineBlocks(i18n, treatment, t`Therapist`)
  return (
    <div className="grid gap-4">
      {blocks.length > 0 ? (
        <Timeline blocks={blocks} onOpen={(index) => show(`session.blocks.${index}`)} />
      ) : (
        <p className="text-ink-soft">
          <Trans>No block has a start and an end.</Trans>
        </p>
      )}
    </div>
  )
}
