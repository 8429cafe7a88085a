import { interventionOf } from '../coding/interventions'
import { serviceOf, type ServiceCode } from '../coding/service-codes'
import { mayBeBilled, type Person } from '../domain/person'
import type { ClockTime, Minutes } from '../domain/time'
import type { TreatmentBlock } from '../domain/treatment-block'
import { clockOf, minutesOf } from './remembered'
import type { NotCounted, TimeConflict } from './treatment'

/** A block on its way to a `ReadBlock`. What depends on other blocks is settled later, in place. */
export interface BlockReading {
  readonly block: TreatmentBlock
  readonly index: number
  readonly code: string
  readonly timed: boolean
  readonly attended: boolean
  readonly start: ClockTime | undefined
  readonly end: ClockTime | undefined
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
  const notCounted = whyNotCounted(block, service, performer)
  const start = clockOf(block.start)
  const end = clockOf(block.end)
  if (start.kind === 'bad')
    conflicts.push({ kind: 'bad-clock', block: index, field: 'start', why: start.why })
  if (end.kind === 'bad')
    conflicts.push({ kind: 'bad-clock', block: index, field: 'end', why: end.why })

  const reading: BlockReading = {
    block,
    index,
    code: service?.code ?? '',
    timed: service?.timed ?? false,
    attended: service?.attended ?? false,
    start: start.kind === 'ok' ? start.value : undefined,
    end: end.kind === 'ok' ? end.value : undefined,
    performer,
    minutes: undefined,
    blank: false,
    notCounted,
    entering: 0,
  }
  readOwnMinutes(reading, conflicts)
  reading.blank &&= start.kind !== 'bad' && end.kind !== 'bad'
  takeMinutes(reading, reading.minutes)
  return reading
}

/** Gives a block its minutes; all of them enter the total when nothing keeps them out. */
export function takeMinutes(reading: BlockReading, minutes: Minutes | undefined): void {
  reading.minutes = minutes
  const { notCounted } = reading
  reading.entering = notCounted === undefined || notCounted === 'untimed' ? (minutes ?? 0) : 0
}

function readOwnMinutes(reading: BlockReading, conflicts: TimeConflict[]): void {
  const { block, index, start, end } = reading
  const typed = minutesOf(block.minutes)
  const clock = start === undefined || end === undefined ? undefined : end - start
  if (clock !== undefined && clock < 0) conflicts.push({ kind: 'ends-before-start', block: index })

  if (typed.kind === 'bad') conflicts.push({ kind: 'bad-minutes', block: index, why: typed.why })
  else if (typed.kind === 'ok') {
    reading.minutes = typed.value
    if (clock !== undefined && clock >= 0 && clock !== typed.value)
      conflicts.push({ kind: 'minutes-differ', block: index, minutes: typed.value, clock })
  } else if (block.runs.some((run) => run.to === null)) return
  else if (clock === undefined) reading.blank = true
  else if (clock > 480) conflicts.push({ kind: 'bad-minutes', block: index, why: 'too-many' })
  // A whole number from 0 to 480 by now; parsing it again would cost more than all the rest.
  else if (clock >= 0) reading.minutes = clock as Minutes
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
