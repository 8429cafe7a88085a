import { clockText, readClock } from '../domain/time'
import type { Facts } from '../rules/facts'
import { blockLine } from './block-line'
import { intervals } from './intervals'
import type { Length, Sentence } from './note-text'
import { contributors } from './people'
import { safeLine } from './safe-text'
import { commas, line, stop, verbatim } from './sentence'
import { totals, unitLines } from './units-lines'

/** What was done: every service on a line, both totals, units, intervals, one-on-one, by whom. */
export function treatment(facts: Facts, length: Length): readonly Sentence[] {
  return [
    ...facts.treatment.blocks.flatMap((read) => blockLine(facts, read, length)),
    ...verbatim(facts.note.session.sameTime, 'session.sameTime'),
    ...totals(facts, length),
    ...(length === 'brief' ? [] : visitTimes(facts)),
    ...unitLines(facts, length),
    ...(length === 'brief' ? [] : authorization(facts)),
    ...intervals(facts, length),
    ...oneOnOne(facts),
    ...contributors(facts, length),
  ]
}

function authorization({ note }: Facts): readonly Sentence[] {
  const number = safeLine(note.visit.authorization)
  return line(number && stop(`Authorization: ${number}`), 'visit.authorization')
}

function visitTimes({ note }: Facts): readonly Sentence[] {
  const parts = (['timeIn', 'timeOut'] as const).flatMap((key) => {
    const read = readClock(note.session[key])
    if (read.kind !== 'ok') return []
    const lead = key === 'timeIn' ? 'time in' : 'time out'
    return [{ text: `${lead} ${clockText(read.value)}`, place: `session.${key}` }]
  })
  if (parts.length === 0) return []
  return line(`${commas(parts.map((p) => p.text))}.`, ...parts.map((p) => p.place))
}

/** Said only of minutes that count, and only because each of their blocks was recorded so. */
function oneOnOne({ note, treatment: { blocks } }: Facts): readonly Sentence[] {
  const counted = blocks.filter((block) => block.counted > 0)
  const all = counted.every(({ index }) => note.session.blocks[index]?.delivery === 'one-on-one')
  if (!all) return []
  return line(
    'All counted minutes were one-on-one.',
    ...counted.map(({ index }) => `session.blocks.${index}.delivery`),
  )
}
