import type { ObjectiveFinding } from '../domain/note'
import { regionInNote } from '../domain/region'
import { plainDigits } from '../domain/entry'
import { commas } from './sentence'
import { safeLine } from './safe-text'

/** What was examined, where the words of the finding leave it open. */
const KIND_WORDS: Readonly<Record<ObjectiveFinding['kind'], string>> = {
  range: 'range of motion',
  'joint-play': 'joint play',
  palpation: 'palpation',
  length: 'muscle length',
  strength: 'strength',
  girth: 'girth',
  neuro: 'neurological',
  'special-test': 'special test',
  other: '',
}
// "PA" alone would not say that joint play was tested; "rotation" or "taut band" need no such help.
const NAMED: readonly ObjectiveFinding['kind'][] = ['joint-play', 'length', 'strength', 'girth']

/** What a finding is about, as a note names it: "right C5-6 rotation". '' when nothing says it. */
export function findingName({ kind, what, region, side }: ObjectiveFinding): string {
  const where = regionInNote({ region, side }).replace(/ segment(?=,|$)/, '')
  const said = safeLine(what)
  const named = NAMED.includes(kind) && !said.toLowerCase().includes(KIND_WORDS[kind])
  const subject = said === '' || named ? commas([KIND_WORDS[kind], said]) : said
  return safeLine(/,/.test(subject) ? commas([where, subject]) : `${where} ${subject}`)
}

/** A value with its unit: "55°", "12 cm", "2+". */
export function withUnit(value: string, unit: string): string {
  const [said, of] = [safeLine(value), safeLine(unit)]
  if (said === '' || of === '' || said.endsWith(of)) return said
  return /^[°%'"/]/.test(of) ? `${said}${of}` : `${said} ${of}`
}

/** What stands between a finding's name and its value: "rotation 55°", but "end-feel: firm". */
export const joint = (name: string, value: string): string =>
  /^[-+<>~]?\d/.test(plainDigits(value)) && !name.includes(',')
    ? `${name} ${value}`
    : `${name}: ${value}`
