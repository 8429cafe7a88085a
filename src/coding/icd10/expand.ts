import type { Area } from '../../domain/region'
import type { CodeFamily, CodeSide } from './code'

/**
 * One line of a table: a pattern of codes, a label, further words, and areas where they differ from
 * those of the table.
 *
 * - `M75.0[120]` stands for right, left and unspecified side, in this order, and both sides fourth
 *   where it exists: `G56.0[1203]`. Longer endings are set apart by commas: `M17.[11,12,10,0]`;
 *   an empty one is skipped.
 * - `S13.4XX:ADS` stands for the episodes of care after the colon.
 * - `{}` in the label is where the side goes.
 */
export type Row = readonly [pattern: string, label: string, words?: string, areas?: readonly Area[]]

const SIDE_ORDER = ['right', 'left', 'unspecified', 'both'] as const

const EPISODES: Readonly<Record<string, string>> = {
  A: 'initial encounter',
  D: 'subsequent encounter',
  G: 'subsequent encounter, delayed healing',
  K: 'subsequent encounter, nonunion',
  P: 'subsequent encounter, malunion',
  S: 'sequela',
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Puts a word where `{}` stands; without one, says at the end what is missing. */
export const fill = (label: string, word: string, missing: string): string =>
  sentence(
    word ? label.replace('{}', word) : `${label.replace(/, \{\} side$|\{\} /, '')}, ${missing}`,
  )

// Labels of families that know "both" end in the noun that becomes plural.
const sidedLabel = (label: string, side: CodeSide): string =>
  side === ''
    ? label
    : side === 'both'
      ? fill(label, side, '').replace(/foot$|$/, (end) => (end ? 'feet' : 's'))
      : fill(label, side === 'unspecified' ? '' : side, 'side unspecified')

function expand(areas: readonly Area[], [pattern, label, words = '', own]: Row): CodeFamily {
  const [stem = '', episodes = ''] = pattern.split(':')
  const [before = '', endings, after = ''] = stem.split(/[[\]]/)
  const list = endings === undefined ? [''] : endings.split(endings.includes(',') ? ',' : '')
  return list.flatMap((ending, at) => {
    if (endings !== undefined && ending === '') return []
    const side = endings === undefined ? '' : (SIDE_ORDER[at] ?? '')
    const code = before + ending + after
    const text = sidedLabel(label, side)
    const one = { words, side, areas: own ?? areas } as const
    return episodes === ''
      ? [{ code, label: text, ...one }]
      : [...episodes].map((e) => ({
          code: code + e,
          label: `${text}, ${EPISODES[e] ?? e}`,
          ...one,
        }))
  })
}

/** A table of rows that concern the same areas. */
export const table = (areas: readonly Area[], rows: readonly Row[]): readonly CodeFamily[] =>
  rows.map((row) => expand(areas, row))
