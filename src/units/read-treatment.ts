import type { DraftNote } from '../domain/note'
import { readBlock, type BlockReading } from './read-block'
import { countSameTimeOnce } from './same-time'
import { blocksAgainstVisit, overlaps, readVisit } from './time-conflicts'
import type { ReadBlock, TimeConflict, Treatment } from './treatment'

/**
 * Reads the session of a draft: what each block's minutes are, which of them count toward units,
 * and what about them cannot be so. Any draft can be read; nothing throws. All numbers are whole
 * minutes. Typed minutes win over clock times. Two totals are kept apart because a Medicare
 * treatment note needs both (Medicare Benefit Policy Manual, ch. 15 §220.3.E).
 */
export function readTreatment(note: Pick<DraftNote, 'session' | 'people'>): Treatment {
  const conflicts: TimeConflict[] = []
  const { session, people } = note
  const readings = session.blocks.map((block, index) => readBlock(block, index, people, conflicts))
  const untimed: string[] = []
  for (const { code, notCounted } of readings)
    if (notCounted === 'untimed' && !untimed.includes(code)) untimed.push(code)

  const groups = countSameTimeOnce(readings, session, conflicts)
  for (const { blank, index } of readings)
    if (blank) conflicts.push({ kind: 'no-minutes', block: index })
  const visit = readVisit(session, conflicts)
  overlaps(readings, groups, conflicts)
  blocksAgainstVisit(readings, visit, conflicts)

  return {
    blocks: readings.map(readOut),
    untimed,
    ...totals(readings),
    notCountedMinutes: readings.flatMap(leftOut),
    visitMinutes: visit.minutes,
    conflicts,
  }
}

const countedOf = ({ timed, entering }: BlockReading): number => (timed ? entering : 0)

const readOut = (reading: BlockReading): ReadBlock => ({
  id: reading.block.id,
  index: reading.index,
  intervention: reading.block.intervention,
  code: reading.code,
  timed: reading.timed,
  minutes: reading.minutes,
  start: reading.start,
  end: reading.end,
  performer: reading.performer,
  notCounted: reading.notCounted,
  counted: countedOf(reading),
})

function totals(
  readings: readonly BlockReading[],
): Pick<Treatment, 'perCode' | 'timedMinutes' | 'totalMinutes'> {
  const perCode: { code: string; minutes: number }[] = []
  let timedMinutes = 0
  let totalMinutes = 0
  for (const reading of readings) {
    totalMinutes += reading.entering
    if (!reading.timed) continue
    timedMinutes += reading.entering
    const known = perCode.find(({ code }) => code === reading.code)
    if (known) known.minutes += reading.entering
    else perCode.push({ code: reading.code, minutes: reading.entering })
  }
  return { perCode, timedMinutes, totalMinutes }
}

function leftOut(reading: BlockReading): Treatment['notCountedMinutes'] {
  const { index, minutes = 0, entering, notCounted, timed } = reading
  const untimed = timed ? 0 : entering
  const rest = minutes - entering
  const why = notCounted === undefined || notCounted === 'untimed' ? 'same-time' : notCounted
  return [
    ...(untimed > 0 ? [{ index, minutes: untimed, why: 'untimed' as const }] : []),
    ...(rest > 0 ? [{ index, minutes: rest, why }] : []),
  ]
}
