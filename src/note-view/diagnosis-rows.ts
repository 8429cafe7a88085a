import { episodeOf, withoutEpisode, type DiagnosisCode } from '../coding/icd10/code'
import { searchDiagnoses } from '../coding/icd10/search'
import { dotted, episodes, sidedVersions, statusOf } from '../coding/icd10/status'

/** One line of what a search for a diagnosis offers. */
export type DiagnosisRow =
  | {
      readonly kind: 'held'
      readonly code: DiagnosisCode
      /** The same injury in each of its episodes of care, `code` among them; none for other codes. */
      readonly episodes: readonly DiagnosisCode[]
      /** It names the side that the row above leaves open. */
      readonly named: boolean
    }
  /** A code that has the right shape and is not in our table. */
  | { readonly kind: 'typed'; readonly code: string }

export interface DiagnosisOffer {
  readonly rows: readonly DiagnosisRow[]
  /** What was typed once was a whole code, until the day before `since`. */
  readonly ended?: { readonly code: string; readonly since: string }
}

/** What two rows that differ in their episode alone have in common. */
export const rowKey = (row: DiagnosisRow): string =>
  row.kind === 'typed' ? row.code : withoutEpisode(row.code.code)

/** One row for an injury in all its episodes, and the sided codes right below one that leaves the side open. */
function rowsOf(codes: readonly DiagnosisCode[], limit: number): DiagnosisRow[] {
  const rows = new Map<string, DiagnosisRow>()
  const add = (code: DiagnosisCode, named: boolean) => {
    const key = withoutEpisode(code.code)
    if (!rows.has(key)) rows.set(key, { kind: 'held', code, episodes: episodes(code.code), named })
  }
  for (const code of codes) {
    add(code, false)
    const sided = sidedVersions(code.code)
    // Where a side is already offered further up, it was asked for.
    if (!sided.some((c) => rows.has(withoutEpisode(c.code)))) for (const c of sided) add(c, true)
    if (rows.size >= limit) break
  }
  return [...rows.values()].slice(0, limit)
}

/** One code for each injury among these: the subsequent episode, which most therapy is. */
function oneEpisode(codes: readonly DiagnosisCode[]): DiagnosisCode[] {
  const chosen = new Map<string, DiagnosisCode>()
  for (const code of codes) {
    const stem = withoutEpisode(code.code)
    if (!chosen.has(stem) || episodeOf(code.code) === 'D') chosen.set(stem, code)
  }
  return [...chosen.values()]
}

/**
 * What a query offers, best first: words or the beginning of a code. A code of the right shape that we
 * do not hold can be used as it is; a short one comes last, because it may be an abbreviation ("T12").
 */
export function offerFor(query: string, limit: number): DiagnosisOffer {
  if (query.trim() === '') return { rows: [] }
  const status = statusOf(query)
  if ((status.kind === 'incomplete' || status.kind === 'retired') && status.offers.length > 0) {
    const rows = rowsOf(oneEpisode(status.offers), limit)
    const code = dotted(query) ?? query
    return status.since === undefined ? { rows } : { rows, ended: { code, since: status.since } }
  }
  const found = searchDiagnoses(query, limit).map((hit) => hit.code)
  if (status.kind === 'billable') return { rows: rowsOf([status.code, ...found], limit) }
  if (status.kind !== 'unknown') return { rows: rowsOf(found, limit) }
  const typed = { kind: 'typed', code: status.code } as const
  const others = rowsOf(found, limit - 1)
  return { rows: status.code.length > 3 ? [typed, ...others] : [...others, typed] }
}
