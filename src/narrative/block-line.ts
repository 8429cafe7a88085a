import { PARAMETERS, type Parameter } from '../coding/intervention'
import { interventionOf } from '../coding/interventions'
import type { Credential } from '../domain/credential'
import type { Place } from '../domain/place'
import { regionInNote } from '../domain/region'
import { clockText } from '../domain/time'
import type { TreatmentBlock } from '../domain/treatment-block'
import type { Facts } from '../rules/facts'
import type { NotCounted, ReadBlock } from '../units/treatment'
import { purposeText } from './purpose'
import { personText } from './people'
import type { Length, Sentence } from './note-text'
import { safeLine } from './safe-text'
import { commas, line, list, onward, stop, unitsText, verbatim } from './sentence'

/**
 * One service of the session on one line: what, where, how, how long, by whom; then what it was for
 * and what the writer added. Minutes that do not count stay, with the reason.
 */
export function blockLine(facts: Facts, read: ReadBlock, length: Length): readonly Sentence[] {
  const block = facts.note.session.blocks[read.index]
  if (block === undefined || isBlank(block)) return []
  const at = `session.blocks.${read.index}`
  const brief = length === 'brief'
  const said = commas([
    serviceText(block, read),
    list(block.regions.map(regionInNote)),
    ...PARAMETERS.map((name) => parameterText(name, block.parameters[name] ?? '')),
    minutesText(facts, block, read),
    brief ? '' : clockSpan(read),
    zeroUnits(facts, read),
    byWhom(facts, read),
  ])
  return [
    ...line(stop(said), ...placesOf(block, at)),
    ...onward(brief ? [] : purposeText(facts.note, block, at, length)),
    ...onward(verbatim(block.detail, `${at}.detail`)),
    ...onward(length === 'audit' ? editedMinutes(block, at) : []),
  ]
}

const isBlank = (block: TreatmentBlock): boolean =>
  [block.intervention, block.minutes, block.start, block.end, block.detail].every(
    (entry) => entry.trim() === '',
  ) && block.regions.length === 0

function serviceText({ intervention }: TreatmentBlock, { code }: ReadBlock): string {
  const name = interventionOf(intervention)?.inNote ?? intervention
  if (name === '') return 'service not named'
  return code === '' ? name : `${name} (${code})`
}

/** What a parameter's value needs before it to be understood: "grade III", "tool: cup". */
const LEADS: Readonly<Record<Parameter, string>> = {
  grade: 'grade ',
  direction: '',
  position: '',
  dose: '',
  segment: 'segment ',
  tissue: '',
  tool: 'tool: ',
}

function parameterText(name: Parameter, entry: string): string {
  const value = safeLine(entry)
  const named = value.toLowerCase().includes(name)
  return value === '' || named ? value : `${LEADS[name]}${value}`
}

const BY_ROLE: Readonly<Partial<Record<Credential, string>>> = {
  aide: 'by an aide',
  ATC: 'by an athletic trainer',
  LMT: 'by a massage therapist',
}

const NOT_COUNTED: Readonly<Record<Exclude<NotCounted, 'not-entitled'>, string>> = {
  student: 'by a student, not counted',
  unnamed: 'not counted',
  group: 'in a group, not counted',
  concurrent: 'with another patient at the same time, not counted',
  'co-treatment': 'in co-treatment, not counted',
  'same-time': '',
  untimed: 'untimed',
}

function minutesText(facts: Facts, block: TreatmentBlock, read: ReadBlock): string {
  const { minutes, notCounted, performer, index } = read
  const typed = safeLine(block.minutes)
  const unknown = typed === '' ? 'minutes not entered' : `minutes: ${typed}`
  const amount = minutes === undefined ? unknown : `${minutes} min`
  if (notCounted === 'not-entitled')
    return `${amount} ${BY_ROLE[performer?.credential ?? 'aide'] ?? ''}, not counted`
  const shared = facts.treatment.notCountedMinutes.find(
    (left) => left.index === index && left.why === 'same-time',
  )
  if (shared !== undefined)
    return shared.minutes === minutes
      ? `${amount} at the same time, counted once`
      : `${amount}, of which ${shared.minutes} min at the same time, counted once`
  if (notCounted === undefined) return amount
  const reason = NOT_COUNTED[notCounted]
  return /^(by|in|with) /.test(reason) ? `${amount} ${reason}` : commas([amount, reason])
}

/** "10:01-10:13", "from 10:01", "until 10:13", or '' when no clock time is known. */
export function clockSpan({ start, end }: Pick<ReadBlock, 'start' | 'end'>): string {
  if (start === undefined) return end === undefined ? '' : `until ${clockText(end)}`
  return end === undefined ? `from ${clockText(start)}` : `${clockText(start)}-${clockText(end)}`
}

function zeroUnits({ count }: Facts, { code, counted }: ReadBlock): string {
  const none = counted > 0 && count?.lines.find((each) => each.code === code)?.units === 0
  return none ? unitsText(0) : ''
}

function byWhom({ treatment }: Facts, { performer, notCounted }: ReadBlock): string {
  const several = treatment.blocks.some((other) => other.performer?.id !== performer?.id)
  if (!several || !performer || notCounted === 'student' || notCounted === 'not-entitled') return ''
  return `by ${personText(performer)}`
}

function editedMinutes(block: TreatmentBlock, at: Place): readonly Sentence[] {
  const reason = safeLine(block.originReason)
  if (block.origin !== 'edited' || reason === '') return []
  return line(stop(`Timer minutes changed: ${reason}`), `${at}.origin`, `${at}.originReason`)
}

function placesOf(block: TreatmentBlock, at: Place): readonly Place[] {
  const plain = ['intervention', 'minutes', 'start', 'end', 'performer', 'sameTimeAs'] as const
  return [
    ...plain.filter((key) => block[key] !== '').map((key) => `${at}.${key}`),
    ...block.regions.map((_, i) => `${at}.regions.${i}`),
    ...PARAMETERS.filter((name) => block.parameters[name]?.trim()).map(
      (name) => `${at}.parameters.${name}`,
    ),
    `${at}.delivery`,
  ]
}
