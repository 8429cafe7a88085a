import { type Intervention } from '../../../coding/intervention'
import { interventionOf } from '../../../coding/interventions'
import { plainDigits } from '../../../domain/entry'
import { newBlock } from '../../../domain/new-note'
import type { Person } from '../../../domain/person'
import { ClockTime, clockText, readClock, readMinutes } from '../../../domain/time'
import type { TreatedRegion, TreatmentBlock } from '../../../domain/treatment-block'
import { treatedRegionsAt } from './quick-regions'
import { LONGEST_NAME, techniqueNamed } from './quick-words'

/** One technique or service of a quick line. Whatever was not understood is in `detail`. */
export interface QuickPart {
  /** As typed. */
  readonly text: string
  /** Undefined where no technique is named: such a part cannot become a block. */
  readonly intervention: string | undefined
  /** Roman, '' where none is named. */
  readonly grade: string
  readonly regions: readonly TreatedRegion[]
  readonly minutes: string
  /** `HH:MM` or ''. */
  readonly start: string
  readonly end: string
  readonly performer: Person | undefined
  readonly detail: string
  /** Several numbers could be the minutes, so none is. */
  readonly numbersInDoubt: boolean
}

type Meaning = 'technique' | 'grade' | 'region' | 'minutes' | 'clock' | 'person'

interface Token {
  readonly raw: string
  /** In lower case, plain digits, without marks around it. */
  readonly word: string
  meaning?: Meaning
}

function tokensOf(text: string): Token[] {
  return text
    .replace(/,(?!\d)|(?<!\d),/g, ', ')
    .split(/\s+/)
    .filter((raw) => raw !== '' && raw !== ',')
    .map((raw) => ({
      raw,
      word: plainDigits(raw)
        .toLowerCase()
        .replace(/^[(+]+(?=.)|[,.:)]+$/g, ''),
    }))
}

/** A service has to come first, so that "us" or "group" in a remark is none; a technique or a code may come later. */
function takeTechnique(tokens: readonly Token[]): Intervention | undefined {
  for (let at = 0; at < tokens.length; at++)
    for (let used = Math.min(LONGEST_NAME, tokens.length - at); used > 0; used--) {
      const taken = tokens.slice(at, at + used)
      if (taken.some((token) => token.meaning)) continue
      const words = taken.map((token) => token.word).join(' ')
      const found = interventionOf(techniqueNamed(words) ?? '')
      if (!found || (at > 0 && found.family === null && words !== found.code.toLowerCase()))
        continue
      for (const token of taken) token.meaning = 'technique'
      return found
    }
  return undefined
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V']
const LEVEL = String.raw`([1-5]|i{1,3}|iv|v)([+-]{0,2})`
const GRADE = new RegExp(`^(?:g|gr|grade)[.-]?${LEVEL}(?:[-/]${LEVEL})?$`)

const roman = (level: string): string => ROMAN[Number(level) - 1] ?? level.toUpperCase()

/** "g3", "gr. 4+", "giii", "grade 3", "g3-4", and a bare "iii", which cannot be anything else. */
function takeGrade(tokens: readonly Token[]): string {
  for (const [at, token] of tokens.entries()) {
    if (token.meaning) continue
    const next = tokens[at + 1]
    const apart = /^(g|gr|grade)$/.test(token.word) && next && !next.meaning
    const bare = /^(ii|iii|iv)$/.test(token.word)
    const match = GRADE.exec(apart ? `g${next.word}` : bare ? `g${token.word}` : token.word)
    if (!match) continue
    const [, level = '', sign = '', otherLevel, otherSign = ''] = match
    token.meaning = 'grade'
    if (apart) next.meaning = 'grade'
    const grade = roman(level) + sign
    return otherLevel === undefined ? grade : `${grade}-${roman(otherLevel)}${otherSign}`
  }
  return ''
}

const CREDENTIALS: ReadonlyMap<string, Person['credential']> = new Map([
  ['pta', 'PTA'],
  ['ota', 'OTA'],
  ['cota', 'OTA'],
  ['student', 'student'],
  ['spt', 'student'],
  ['aide', 'aide'],
])

function takePerson(tokens: readonly Token[], people: readonly Person[]): Person | undefined {
  for (const token of tokens) {
    const credential = token.meaning ? undefined : CREDENTIALS.get(token.word)
    const person = credential && people.find((p) => p.credential === credential)
    if (!person) continue
    token.meaning = 'person'
    return person
  }
  return undefined
}

/** "@10:01", "@ 2:05 pm", "@10:01-10:13". */
function takeClock(tokens: readonly Token[]): readonly ClockTime[] {
  const at = tokens.findIndex((token) => token.word.startsWith('@'))
  if (at < 0) return []
  let used = tokens[at]?.word === '@' ? 2 : 1
  if (/^[ap]m$/.test(tokens[at + used]?.word ?? '')) used += 1
  const taken = tokens.slice(at, at + used)
  const typed = taken.map((token) => token.word).join('')
  const times = typed
    .slice(1)
    .split('-')
    .map((time) => readClock(time))
  const known = times.flatMap((time) => (time.kind === 'ok' ? time.value : []))
  if (known.length < times.length || times.length > 2) return []
  for (const token of taken) token.meaning = 'clock'
  return known
}

const NUMBER = /^\d{1,4}(?:[.,]\d{1,2})?$/
const WITH_UNIT = /^(\d{1,4}(?:[.,]\d{1,2})?)(?:m|min|mins|minutes?|'|\u2032|\u2019)$/
const UNIT = /^(?:m|min|mins|minutes?|'|\u2032)$/

/** Regions stand before the minutes, or right after them; behind a word of a remark ("tender at C2") there are none. */
function takeRegions(tokens: readonly Token[]): TreatedRegion[] {
  const regions = new Map<string, TreatedRegion>()
  const lastNumber = tokens.findLastIndex(
    (token) => !token.meaning && (NUMBER.test(token.word) || WITH_UNIT.test(token.word)),
  )
  for (let at = 0; at < tokens.length; at++) {
    const ahead = tokens.slice(at, at + 6)
    const free = ahead.findIndex((token) => token.meaning)
    const words = ahead.slice(0, free < 0 ? undefined : free).map((token) => token.word)
    const { regions: found, used } = treatedRegionsAt(words, 0)
    const isRemark = used === 0 && words.length > 0 && !UNIT.test(words[0] ?? '')
    if (isRemark && lastNumber >= 0 && at > lastNumber) break
    for (const token of tokens.slice(at, at + used)) token.meaning = 'region'
    for (const region of found) regions.set(`${region.region} ${region.side}`, region)
    at += Math.max(0, used - 1)
  }
  return [...regions.values()]
}

/** A number with "min" or "'", else the only number that does not count the word after it ("3 sets"). */
function takeMinutes(tokens: readonly Token[]): { minutes: string; numbersInDoubt: boolean } {
  for (const [at, token] of tokens.entries()) {
    if (token.meaning) continue
    const next = tokens[at + 1]
    const apart = NUMBER.test(token.word) && next && !next.meaning && UNIT.test(next.word)
    const minutes = apart ? token.word : WITH_UNIT.exec(token.word)?.[1]
    if (minutes === undefined) continue
    token.meaning = 'minutes'
    if (apart) next.meaning = 'minutes'
    return { minutes, numbersInDoubt: false }
  }
  const numbers = [...tokens.entries()].filter(([, t]) => !t.meaning && NUMBER.test(t.word))
  const alone = numbers.filter(([at]) => {
    const next = tokens[at + 1]
    return !next || next.meaning !== undefined || NUMBER.test(next.word)
  })
  const candidates = alone.length > 0 ? alone : numbers
  const token = candidates.length === 1 ? candidates[0]?.[1] : undefined
  if (token) token.meaning = 'minutes'
  return { minutes: token?.word ?? '', numbersInDoubt: candidates.length > 1 }
}

const clockAfter = (time: ClockTime, minutes: number): string => {
  const end = ClockTime.safeParse(time + minutes)
  // Past midnight is another date; a person has to decide about the end.
  return end.success ? clockText(end.data) : ''
}

function readPart(text: string, people: readonly Person[]): QuickPart {
  const tokens = tokensOf(text)
  const [from, to] = takeClock(tokens)
  const intervention = takeTechnique(tokens)
  const grade = intervention?.parameters.includes('grade') ? takeGrade(tokens) : ''
  const performer = takePerson(tokens, people)
  const regions = intervention?.family ? takeRegions(tokens) : []
  const named = takeMinutes(tokens)
  const read = readMinutes(named.minutes)
  const lasting = read.kind === 'ok' ? read.value : undefined
  const between = from !== undefined && to !== undefined && to > from ? to - from : undefined
  return {
    text,
    intervention: intervention?.id,
    grade,
    regions,
    minutes: named.minutes || (between === undefined ? '' : String(between)),
    start: from === undefined ? '' : clockText(from),
    end:
      to !== undefined
        ? clockText(to)
        : from !== undefined && lasting !== undefined
          ? clockAfter(from, lasting)
          : '',
    performer,
    detail: tokens
      .filter((token) => token.meaning === undefined)
      .map((token) => token.raw)
      .join(' '),
    numbersInDoubt: named.numbersInDoubt,
  }
}

/**
 * What a quick line says: `jm g3 c5-6 r 12; stm ut 10 @10:14 pta +97110 15`. Parts are set apart by
 * semicolons, or by a plus before a technique. The same line always means the same.
 */
export function readQuickLine(line: string, people: readonly Person[]): QuickPart[] {
  return line
    .split(/[;\u061b\uff1b\r\n]+/)
    .flatMap((part) => {
      const pieces: string[] = []
      for (const piece of part.split(/\s+(?=\+)/)) {
        const first = tokensOf(piece)[0]?.word ?? ''
        const begins = piece.startsWith('+') && techniqueNamed(first) !== undefined
        if (begins || pieces.length === 0) pieces.push(piece)
        else pieces[pieces.length - 1] += ` ${piece}`
      }
      return pieces
    })
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '+')
    .map((part) => readPart(part, people))
}

/** The block a part stands for, or undefined where it names no technique. `author` did it unless another is named. */
export function blockOf(part: QuickPart, id: string, author: string): TreatmentBlock | undefined {
  if (part.intervention === undefined) return undefined
  return {
    ...newBlock(id, part.intervention, part.performer?.id ?? author),
    regions: [...part.regions],
    minutes: part.minutes,
    start: part.start,
    end: part.end,
    parameters: part.grade === '' ? {} : { grade: part.grade },
    detail: part.detail,
  }
}
