import { episodeOf, withoutEpisode, type CodeFamily, type DiagnosisCode } from './code'
import { CODES, FAMILIES } from './curated'
import { endedOn } from './retired'

export type CodeStatus =
  | { readonly kind: 'billable'; readonly code: DiagnosisCode }
  /** A beginning of codes we hold, those that leave the side open last. `since` where it was a whole code until that day. */
  | {
      readonly kind: 'incomplete'
      readonly offers: readonly DiagnosisCode[]
      readonly since?: string
    }
  | {
      readonly kind: 'retired'
      readonly since: string
      readonly offers: readonly DiagnosisCode[]
    }
  | { readonly kind: 'malformed' }
  /** Shaped like a code, but not in our table; it may well exist. `code` has its dot. */
  | { readonly kind: 'unknown'; readonly code: string }
  /** Shaped like a code, but not in the whole official list of the year. `code` has its dot. */
  | { readonly kind: 'absent'; readonly code: string }

const byCode = new Map(CODES.map((code) => [code.code, code]))
const familyOf = new Map(FAMILIES.flatMap((family) => family.map((c) => [c.code, family] as const)))
const sorted = CODES.toSorted((a, b) => (a.code < b.code ? -1 : 1))

const SHAPE = /^[A-TV-Z]\d[0-9AB][0-9A-Z]{0,4}$|^U\d[0-9AB][0-9A-Z]{0,4}$/
const DOT_ELSEWHERE = /^.{0,2}\.|\..*\.|^.{4,}\./

/**
 * A code as typed ("m545", "M54.50", " m 54.5 ") in its dotted form, or undefined where it does not
 * have the shape of an ICD-10-CM code.
 */
export function dotted(entry: string): string | undefined {
  if (entry.length > 24) return undefined
  const typed = entry.replace(/\s/g, '').toUpperCase()
  const bare = typed.replace('.', '')
  if (DOT_ELSEWHERE.test(typed) || !SHAPE.test(bare)) return undefined
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare
}

/** The code we hold under an entry, or undefined. */
export const codeOf = (entry: string): DiagnosisCode | undefined => byCode.get(dotted(entry) ?? '')

/** Codes we hold that begin so, in order of code. `start` is dotted. */
export function codesFrom(start: string): readonly DiagnosisCode[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.code ?? '') < start) low = middle + 1
    else high = middle
  }
  let end = low
  while (sorted[end]?.code.startsWith(start)) end++
  return sorted.slice(low, end)
}

/** Codes of ours in the group of an injury code that was retired, in its episode of care. */
const around = (code: string): readonly DiagnosisCode[] =>
  codesFrom(withoutEpisode(code).replace(/X+$/, '')).filter(
    (c) => episodeOf(c.code) === episodeOf(code),
  )

/**
 * What we know of a typed code: whole and billable in our edition, the beginning of others, retired,
 * not a code at all, or not in our table. Cheap enough for every key.
 */
export function statusOf(entry: string): CodeStatus {
  const code = dotted(entry)
  if (code === undefined) return { kind: 'malformed' }
  const held = byCode.get(code)
  if (held) return { kind: 'billable', code: held }
  const begun = codesFrom(code)
  const offers = [
    ...begun.filter((c) => c.side !== 'unspecified'),
    ...begun.filter((c) => c.side === 'unspecified'),
  ]
  const ended = endedOn(code.replace('.', ''))
  if (ended?.kind === 'retired')
    return {
      kind: 'retired',
      since: ended.since,
      offers: offers.length > 0 ? offers : around(code),
    }
  if (offers.length === 0) return { kind: 'unknown', code }
  return ended === undefined
    ? { kind: 'incomplete', offers }
    : { kind: 'incomplete', offers, since: ended.since }
}

// Whole codes that leave the side open, and what codes with a side begin with in their place.
const SIDED_ELSEWHERE: Readonly<Record<string, string>> = {
  'M16.9': 'M16',
  'M17.9': 'M17',
  'M18.9': 'M18',
  'G81.10': 'G81.1',
  'G81.90': 'G81.9',
  'I69.359': 'I69.35',
}

/** The family a code of ours belongs to; empty for one we do not hold. */
const siblings = (code: string): CodeFamily => familyOf.get(code) ?? []

/**
 * For a code that leaves the side open: the same with a side, right first. Empty where the code has
 * a side, needs none, or is not ours.
 */
export function sidedVersions(entry: string): readonly DiagnosisCode[] {
  const code = codeOf(entry)
  if (code?.side !== 'unspecified') return []
  const episode = episodeOf(code.code)
  const elsewhere = SIDED_ELSEWHERE[code.code]
  const from = elsewhere === undefined ? siblings(code.code) : codesFrom(elsewhere)
  return from.filter((c) => c.side !== 'unspecified' && episodeOf(c.code) === episode)
}

/** An injury code in each of its episodes of care, itself among them. Empty for other codes. */
export function episodes(entry: string): readonly DiagnosisCode[] {
  const code = codeOf(entry)?.code ?? ''
  if (episodeOf(code) === '') return []
  const stem = withoutEpisode(code)
  return siblings(code).filter((c) => withoutEpisode(c.code) === stem)
}
