import { interventionOf } from '../coding/interventions'
import { serviceOf, type ServiceCode } from '../coding/service-codes'
import { mayBeBilled, type Person } from '../domain/person'
import type { ClockTime, Minutes } from '../domain/time'
import type { TreatmentBlock } from '../domain/treatment-block'
import { clockOf, minutesOf } from './remembered'
import type { NotCounted, TimeConflict } from './treatment'

/** A stretch of the clock, in minutes after midnight; `from` is never after `to`. */
export interface Span {
  readonly from: ClockTime
  readonly to: ClockTime
}

/** A block on its way to a `ReadBlock`. What depends on other blocks is settled later, in place. */
export interface BlockReading {
  readonly block: TreatmentBlock
  readonly index: number
  readonly code: string
  readonly timed: boolean
  readonly attended: boolean
  readonly start: ClockTime | undefined
  readonly end: ClockTime | undefined
  /** Start to end, where both are known and in order. */
  readonly span: Span | undefined
  readonly performer: Person | undefined
  minutes: Minutes | undefined
  /** Nothing tells the minutes, and no conflict says why. */
  blank: boolean
  notCounted: NotCounted | undefined
  /** Minutes that enter the total treatment time. */
  entering: number
}

/**
 * Reads one block by itself and adds what is wrong with its own time to `conflicts`. Minutes are
 * the typed ones, else end minus start; while a timer runs, blank minutes stay unknown.
 */
export function readBlock(
  block: TreatmentBlock,
  index: number,
  people: readonly Person[],
  conflicts: TimeConflict[],
): BlockReading {
  const service = serviceOf(interventionOf(block.intervention)?.code ?? '')
  const performer = people.find((person) => person.id === block.performer)
  const { start, end, span, wrong } = readClocks(block, index, conflicts)
  const minutes = readOwnMinutes(block, index, span, conflicts)
  const reading: BlockReading = {
    block,
    index,
    code: service?.code ?? '',
    timed: service?.timed ?? false,
    attended: service?.attended ?? false,
    start,
    end,
    span,
    performer,
    minutes: undefined,
    blank: minutes === 'blank' && !wrong,
    notCounted: whyNotCounted(block, service, performer),
    entering: 0,
  }
  takeMinutes(reading, minutes === 'blank' ? undefined : minutes)
  return reading
}

/** Gives a block its minutes; all of them enter the total when nothing keeps them out. */
export function takeMinutes(reading: BlockReading, minutes: Minutes | undefined): void {
  reading.minutes = minutes
  const { notCounted } = reading
  reading.entering = notCounted === undefined || notCounted === 'untimed' ? (minutes ?? 0) : 0
}

/** `wrong`: a conflict already says why the clock does not tell the minutes. */
function readClocks(
  block: TreatmentBlock,
  index: number,
  conflicts: TimeConflict[],
): Pick<BlockReading, 'start' | 'end' | 'span'> & { readonly wrong: boolean } {
  const before = conflicts.length
  const start = readClockField(block, 'start', index, conflicts)
  const end = readClockField(block, 'end', index, conflicts)
  const known = start !== undefined && end !== undefined
  if (known && end < start) conflicts.push({ kind: 'ends-before-start', block: index })
  const span = known && start <= end ? { from: start, to: end } : undefined
  return { start, end, span, wrong: conflicts.length > before }
}

function readClockField(
  block: TreatmentBlock,
  field: 'start' | 'end',
  index: number,
  conflicts: TimeConflict[],
): ClockTime | undefined {
  const read = clockOf(block[field])
  if (read.kind === 'bad') conflicts.push({ kind: 'bad-clock', block: index, field, why: read.why })
  return read.kind === 'ok' ? read.value : undefined
}

function readOwnMinutes(
  block: TreatmentBlock,
  index: number,
  span: Span | undefined,
  conflicts: TimeConflict[],
): Minutes | 'blank' | undefined {
  const typed = minutesOf(block.minutes)
  const clock = span && span.to - span.from
  if (typed.kind === 'bad') {
    conflicts.push({ kind: 'bad-minutes', block: index, why: typed.why })
    return undefined
  }
  if (typed.kind === 'ok') {
    if (clock !== undefined && clock !== typed.value)
      conflicts.push({ kind: 'minutes-differ', block: index, minutes: typed.value, clock })
    return typed.value
  }
  if (block.runs.some((run) => run.to === null)) return undefined
  if (clock === undefined) return 'blank'
  // A whole number from 0 to 480; parsing it once more would cost more than all the rest.
  if (clock <= 480) return clock as Minutes
  conflicts.push({ kind: 'bad-minutes', block: index, why: 'too-many' })
  return undefined
}

function whyNotCounted(
  block: TreatmentBlock,
  service: ServiceCode | undefined,
  performer: Person | undefined,
): NotCounted | undefined {
  if (performer && !mayBeBilled(performer))
    return performer.credential === 'student' ? 'student' : 'not-entitled'
  if (service === undefined) return 'unnamed'
  // Group therapy is its own untimed service, and a modality nobody attends is not one-on-one anyway.
  if (service.attended && service.code !== '97150' && block.delivery !== 'one-on-one')
    return block.delivery
  return service.timed ? undefined : 'untimed'
}
