import { findRegions, readSide } from '../../../domain/find-regions'
import { regionOf, REGIONS, type Region } from '../../../domain/region'
import type { Side, TreatedRegion } from '../../../domain/treatment-block'

const wordsOf = (region: Region): Set<string> =>
  new Set(
    [region.id, region.inNote, region.pair, region.words]
      .join(' ')
      .toLowerCase()
      .split(' ')
      .concat(region.id.split('-')),
  )

const known = new Map(REGIONS.map((region) => [region.id, wordsOf(region)]))
const anyWord = new Set([...known.values()].flatMap((words) => [...words]))

// Words that help to find a region but mean something else by themselves: alone they stay text.
const NOT_ALONE = new Set(
  `and at back blade breathing cap capsule cheek chewing chest colon compartment deep dorsiflexion
  edema eversion facet fai fasciitis fat flank flexor flexors floating foot fossa frozen golfer great
  half head headache inner intrinsics inversion it joint joints jumper large lbp level limb long low
  lower lymph lymphedema major medial lateral middle minor mld mortise muscle muscles node nodes of
  origin outer pad part posterior anterior radial rotator scar segment side skull small so spine
  tendinopathy tendon tennis throat tightness tos traction trunk tunnel upper visceral wall whole
  wrap 1st`.split(/\s+/),
)

// What is meant where several regions share the word.
const COMMON: ReadonlyMap<string, string> = new Map([
  ['trap', 'upper-trapezius'],
  ['traps', 'upper-trapezius'],
  ['neck', 'cervical-spine'],
  ['cervical', 'cervical-spine'],
  ['thoracic', 'thoracic-spine'],
  ['lumbar', 'lumbar-spine'],
  ['low back', 'lumbar-spine'],
])

const sideNamed = (word: string | undefined): Side => readSide(`- ${word ?? ''}`).side

/** The region whose words these are, each in full; undefined where several regions could be meant. */
function regionNamed(words: readonly string[]): Region | undefined {
  const phrase = words.join(' ')
  const common = COMMON.get(phrase)
  if (common !== undefined) return regionOf(common)
  if (words.some((word) => !anyWord.has(word)) || words.every((word) => NOT_ALONE.has(word)))
    return undefined
  const fitting = findRegions(phrase, REGIONS.length).filter((region) =>
    words.every((word) => known.get(region.id)?.has(word)),
  )
  const named = fitting.filter(
    ({ id, inNote, words: aliases }) =>
      id.replaceAll('-', ' ') === phrase ||
      inNote.toLowerCase() === phrase ||
      aliases.split(' ')[0] === phrase,
  )
  const begun = fitting.filter(({ inNote }) => inNote.toLowerCase().startsWith(phrase))
  return [fitting, named, begun].find((regions) => regions.length === 1)?.[0]
}

const VERTEBRAE = [
  ...Array.from({ length: 8 }, (_, i) => `c${i}`),
  ...Array.from({ length: 12 }, (_, i) => `t${i + 1}`),
  ...Array.from({ length: 5 }, (_, i) => `l${i + 1}`),
  's1',
]

/** The segments of a stretch of the spine: "c4-7" is three. */
function stretchNamed(word: string): Region[] {
  const match = /^([clt])(\d{1,2})[-/]([clts]?)(\d{1,2})$/.exec(word)
  if (!match) return []
  const [, letter = '', upper = '', otherLetter, lower = ''] = match
  const from = VERTEBRAE.indexOf(letter + upper)
  const to = VERTEBRAE.indexOf((otherLetter || letter) + lower)
  if (from < 0 || to <= from) return []
  return VERTEBRAE.slice(from, to).flatMap((vertebra, i) => {
    const next = VERTEBRAE[from + i + 1] ?? ''
    const sameLetter = next[0] === vertebra[0]
    return regionOf(sameLetter ? `${vertebra}-${next.slice(1)}` : `${vertebra}-${next}`) ?? []
  })
}

const LONGEST = 4

function regionsAt(words: readonly string[], at: number): { regions: Region[]; used: number } {
  const stretch = stretchNamed(words[at] ?? '')
  if (stretch.length > 0) return { regions: stretch, used: 1 }
  for (let used = Math.min(LONGEST, words.length - at); used > 0; used--) {
    const region = regionNamed(words.slice(at, at + used))
    if (region) return { regions: [region], used }
  }
  return { regions: [], used: 0 }
}

/**
 * The regions that begin at a word of a line, with their side, and how many words they took: 0 where
 * no region begins. The side is named after the region ("ut r") or before it ("right knee").
 * Words are in lower case.
 */
export function treatedRegionsAt(
  words: readonly string[],
  at: number,
): { regions: TreatedRegion[]; used: number } {
  const first = sideNamed(words[at])
  const own = regionsAt(words, at)
  // "lt" is the lower trapezius, unless a region follows it: then it is a left one.
  const next = first === '' ? undefined : regionsAt(words, at + 1)
  if (first !== '' && next && takesSide(next.regions))
    return { regions: withSide(next.regions, first), used: next.used + 1 }
  if (own.used === 0) return { regions: [], used: 0 }
  const after = takesSide(own.regions) ? sideNamed(words[at + own.used]) : ''
  return { regions: withSide(own.regions, after), used: own.used + (after === '' ? 0 : 1) }
}

const takesSide = (regions: readonly Region[]): boolean =>
  regions.length > 0 && regions.every((region) => region.mayHaveSide)

const withSide = (regions: readonly Region[], side: Side): TreatedRegion[] =>
  regions.map(({ id }) => ({ region: id, side }))
