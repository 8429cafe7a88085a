import type { Place } from '../domain/place'
import type { Facts } from '../rules/facts'
import type { ReadBlock } from '../units/treatment'
import { clockSpan } from './block-line'
import type { Length, Sentence } from './note-text'
import { line, list } from './sentence'

/** Modifiers that say: this service was apart from the other one. */
const SEPARATE = ['59', 'XE', 'XS', 'XP', 'XU']

interface CodeIntervals {
  readonly code: string
  readonly blocks: readonly (ReadBlock & { start: number; end: number })[]
}

/** Codes all of whose blocks have both clock times; a code with a gap in the record is left out. */
function recorded({ treatment }: Facts): readonly CodeIntervals[] {
  const done = treatment.blocks.filter(
    ({ code, notCounted }) => code !== '' && (notCounted === undefined || notCounted === 'untimed'),
  )
  return [...new Set(done.map(({ code }) => code))].flatMap((code) => {
    const all = done.filter((block) => block.code === code)
    const blocks = all.flatMap((block) => {
      const { start, end } = block
      return start === undefined || end === undefined || end <= start
        ? []
        : [{ ...block, start, end }]
    })
    if (blocks.length < all.length) return []
    return [{ code, blocks: [...blocks].sort((a, b) => a.start - b.start) }]
  })
}

const inWords = (codes: readonly CodeIntervals[]): string =>
  codes.map(({ code, blocks }) => `${code} ${list(blocks.map(clockSpan))}`).join('; ')

const placesOf = (codes: readonly CodeIntervals[]): readonly Place[] =>
  codes.flatMap(({ blocks }) =>
    blocks.flatMap(({ index }) => [`session.blocks.${index}.start`, `session.blocks.${index}.end`]),
  )

const overlap = (a: CodeIntervals, b: CodeIntervals): boolean =>
  a.blocks.some((one) => b.blocks.some((two) => one.start < two.end && two.start < one.end))

/**
 * The intervals of the codes. Once a person has written modifier 59 or an X modifier on a code and
 * the record bears it out (every interval of it known, none shared with another code) the sentence
 * says that they are separate, at every length; otherwise intervals are said at audit length alone.
 */
export function intervals(facts: Facts, length: Length): readonly Sentence[] {
  const codes = recorded(facts)
  const marked = facts.lines.filter(({ modifiers }) => modifiers.some((m) => SEPARATE.includes(m)))
  const distinct = codes.filter((own) => marked.some(({ code }) => code === own.code))
  const others = codes.filter((other) => !distinct.includes(other))
  const all = [...distinct, ...others]
  const apart = all.every((a, i) => all.slice(i + 1).every((b) => !overlap(a, b)))
  if (distinct.length > 0 && all.length > 1 && apart) {
    const modifiers = marked
      .filter(({ code }) => distinct.some((own) => own.code === code))
      .map(({ place }) => `${place}.modifiers`)
    return line(`Separate intervals: ${inWords(all)}.`, ...modifiers, ...placesOf(all))
  }
  return length === 'audit' && codes.length > 0
    ? line(`Intervals: ${inWords(codes)}.`, ...placesOf(codes))
    : []
}
