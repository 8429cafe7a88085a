import type { I18n } from '@lingui/core'
import { interventionOf } from '../../coding/interventions'
import type { Treatment } from '../../units/treatment'
import type { TimelineBlock } from './layout'

/** The blocks of a session that have a place on the clock. `nobody` is what a performer without a name is called. */
export const timelineBlocks = (
  i18n: I18n,
  treatment: Treatment,
  nobody: string,
): readonly TimelineBlock[] =>
  treatment.blocks.flatMap((read) => {
    if (read.start === undefined || read.end === undefined || read.end <= read.start) return []
    const known = interventionOf(read.intervention)
    return {
      index: read.index,
      id: read.id,
      name: known ? i18n._(known.label) : read.intervention,
      code: read.code,
      start: read.start,
      end: read.end,
      minutes: read.minutes,
      lane: read.performer?.name || read.performer?.credential || nobody,
      counted: read.counted > 0,
      conflict: treatment.conflicts.some((c) =>
        'blocks' in c ? c.blocks.includes(read.index) : 'block' in c && c.block === read.index,
      ),
    }
  })
