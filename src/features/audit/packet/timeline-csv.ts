import { interventionOf } from '../../../coding/interventions'
import { regionInNote } from '../../../domain/region'
import { clockText, type ClockTime } from '../../../domain/time'
import { csv } from '../../../narrative/csv'
import { personText } from '../../../narrative/people'
import type { TimelineBlock } from '../../../note-view/timeline/layout'
import type { Facts } from '../../../rules/facts'

const clock = (time: ClockTime | undefined) => (time === undefined ? '' : clockText(time))

/** The same as the picture says, in order of time; blocks without a place on the clock come last. */
export function timelineCsv({ note, treatment }: Facts, blocks: readonly TimelineBlock[]): string {
  const hasConflict = new Set(blocks.filter(({ conflict }) => conflict).map(({ index }) => index))
  const late = 24 * 60
  const rows = [...treatment.blocks].sort((a, b) => (a.start ?? late) - (b.start ?? late))
  return csv(
    [
      'block',
      'start',
      'end',
      'minutes',
      'minutes_counted',
      'code',
      'service',
      'regions',
      'by',
      'not_counted_because',
      'check_the_time',
    ],
    ...rows.map((read) => [
      read.index + 1,
      clock(read.start),
      clock(read.end),
      read.minutes,
      read.counted,
      read.code,
      interventionOf(read.intervention)?.inNote ?? read.intervention,
      (note.session.blocks[read.index]?.regions ?? []).map(regionInNote).join(', '),
      read.performer ? personText(read.performer) : '',
      read.notCounted ?? '',
      hasConflict.has(read.index) ? 'yes' : '',
    ]),
  )
}
