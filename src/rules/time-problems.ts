import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import type { MinutesProblem } from '../domain/time'
import type { TimeConflict } from '../units/treatment'
import { aboutBlock } from './about-block'
import type { Facts } from './facts'
import type { Problem } from './rule'

const MINUTES: Record<MinutesProblem, MessageDescriptor> = {
  negative: msg`Enter minutes of 0 or more.`,
  fraction: msg`Enter whole minutes, without a fraction.`,
  'not-a-number': msg`Enter the minutes as a number.`,
  'too-many': msg`Enter at most 480 minutes for one block.`,
}

type Session = Pick<Facts, 'note' | 'treatment' | 'said' | 'people'>

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** A conflict that makes minutes impossible, as a problem with its place; undefined for one that other rules answer for. */
export function timeProblem(conflict: TimeConflict, facts: Session): Problem | undefined {
  switch (conflict.kind) {
    case 'no-minutes':
      // Minutes of an untimed service only enter the total; `timing.totals` asks for them.
      if (!facts.treatment.blocks[conflict.block]?.timed) return undefined
      return ofBlock(conflict.block, 'minutes', msg`Add the minutes.`)
    case 'bad-minutes': {
      const typed = facts.note.session.blocks[conflict.block]?.minutes.trim() !== ''
      return ofBlock(conflict.block, typed ? 'minutes' : 'end', MINUTES[conflict.why])
    }
    case 'bad-clock':
      return ofBlock(conflict.block, conflict.field, msg`Enter the time like 10:04.`)
    case 'ends-before-start':
      return ofBlock(
        conflict.block,
        'end',
        msg`Put the end after the start. A session past midnight is two visit dates.`,
      )
    case 'overlap':
      return overlap(conflict)
    case 'same-time-unstated':
      // The statement may stand in any text, not only in its own field.
      if (facts.said.about('same-time').length > 0) return undefined
      return {
        message: msg`State that these regions were treated at the same time, or unlink the blocks.`,
        go: 'session.sameTime',
        about: aboutBlock(conflict.block),
      }
    case 'same-time-unknown':
      return ofBlock(conflict.block, 'sameTimeAs', msg`Choose which block shares these minutes.`)
    case 'outside-visit': {
      const { minutes } = conflict
      return ofBlock(
        conflict.block,
        'start',
        msg`Keep the block within the visit: ${plural(minutes, { one: '# minute lies', other: '# minutes lie' })} outside time in and time out.`,
      )
    }
    case 'more-than-visit':
      return moreThanVisit(conflict, facts)
    case 'bad-visit-clock':
      return {
        message: msg`Enter the time like 10:04.`,
        go: `session.${conflict.field}`,
        about: conflict.field === 'timeIn' ? msg`Time in` : msg`Time out`,
      }
    case 'visit-ends-before-start':
      return {
        message: msg`Put time out after time in. A session past midnight is two visit dates.`,
        go: 'session.timeOut',
      }
    case 'minutes-differ':
      return undefined
  }
}

const ofBlock = (index: number, field: string, message: MessageDescriptor): Problem => ({
  message,
  go: `session.blocks.${index}.${field}`,
  about: aboutBlock(index),
})

function overlap({ blocks, minutes }: Extract<TimeConflict, { kind: 'overlap' }>): Problem {
  const [first, second] = blocks
  const other = first + 1
  return ofBlock(
    second,
    'start',
    msg`Separate it from block ${other}: one person gave both for ${plural(minutes, { one: '# minute', other: '# minutes' })}.`,
  )
}

function moreThanVisit(
  conflict: Extract<TimeConflict, { kind: 'more-than-visit' }>,
  { people }: Session,
): Problem {
  const { sum, visit } = conflict
  const excess = sum - visit
  const name = people.find(({ id }) => id === conflict.performer)?.name.trim()
  return {
    message: msg`Correct the minutes or the visit: ${sum} min exceed the visit of ${visit} min by ${plural(excess, { one: '# minute', other: '# minutes' })}.`,
    go: 'session.timeOut',
    ...(name ? { about: msg`Minutes by ${name}` } : {}),
  }
}

/** Blocks whose timer still runs: their minutes cannot be told yet. */
export function runningProblems({ note, treatment }: Session): Problem[] {
  const out: Problem[] = []
  note.session.blocks.forEach(({ runs }, index) => {
    if (treatment.blocks[index]?.minutes === undefined && runs.some((run) => run.to === null))
      out.push(ofBlock(index, 'minutes', msg`Stop the timer before you sign.`))
  })
  return out
}
