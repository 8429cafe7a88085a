import { episodeOf, withoutEpisode, type DiagnosisCode } from '../coding/icd10/code'
import type { CodeList } from '../coding/icd10/code-list'
import { curatedCodes } from '../coding/icd10/curated-list'
import { searchDiagnoses, type Hit } from '../coding/icd10/search'
import { codeOf, dotted, episodes } from '../coding/icd10/status'
import type { IsoDate } from '../domain/calendar'

/** Where a code that is offered stands: our own table, an official list, the answer of another host. */
export type Origin = 'ours' | 'list' | 'online'

/** One line of what a search for a diagnosis offers. */
export type DiagnosisRow =
  | {
      readonly kind: 'held'
      readonly code: DiagnosisCode
      /** The same injury in each of its episodes of care, `code` among them; none for other codes. */
      readonly episodes: readonly DiagnosisCode[]
      /** It names the side that the row above leaves open. */
      readonly named: boolean
      readonly origin: Origin
    }
  /** A code that has the right shape and is in no list of ours. `absent`: the list of the year is whole. */
  | { readonly kind: 'typed'; readonly code: string; readonly absent: boolean }

export interface DiagnosisOffer {
  readonly rows: readonly DiagnosisRow[]
  /** What was typed once was a whole code, until the day before `since`. */
  readonly ended?: { readonly code: string; readonly since: string }
}

/** What a search looks in beside our own table. */
export interface Sources {
  /** The list that says what a code is. */
  readonly list: CodeList
  readonly date: IsoDate | undefined
  /** Codes of an official table that answer the query; those of ours come before them. */
  readonly wide: readonly Hit[]
}

const OURS: Sources = { list: curatedCodes, date: undefined, wide: [] }

/** What two rows that differ in their episode alone have in common. */
export const rowKey = (row: DiagnosisRow): string =>
  row.kind === 'typed' ? row.code : withoutEpisode(row.code.code)

/** One row for an injury in all its episodes, and the sided codes right below one that leaves the side open. */
function rowsOf(codes: readonly DiagnosisCode[], limit: number, sources: Sources): DiagnosisRow[] {
  const rows = new Map<string, DiagnosisRow>()
  const add = (code: DiagnosisCode, named: boolean) => {
    const key = withoutEpisode(code.code)
    if (rows.has(key)) return
    const origin = codeOf(code.code) ? 'ours' : 'list'
    rows.set(key, { kind: 'held', code, episodes: episodes(code.code), named, origin })
  }
  for (const code of codes) {
    add(code, false)
    const sided = sources.list.sidedVersions(code.code, sources.date)
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

/** A code of an official table, in our words where it is ours too. */
const wideRow = ({ code, episodes = [] }: Hit): DiagnosisRow => {
  const ours = (c: DiagnosisCode) => codeOf(c.code) ?? c
  const origin = codeOf(code.code) ? 'ours' : 'list'
  return { kind: 'held', code: ours(code), episodes: episodes.map(ours), named: false, origin }
}

/**
 * Our own rows, then those of the official table that are not among them. Where ours answer half of the
 * words or less and the table answers more, it comes first.
 */
function withWide(rows: readonly DiagnosisRow[], ours: number, wide: readonly Hit[]) {
  const own = new Map(rows.map((row) => [rowKey(row), row]))
  const more = wide.map(wideRow).filter((row) => !own.has(rowKey(row)))
  const first = (wide[0]?.answered ?? 0) >= 2 * ours && ours > 0
  return first ? [...more, ...rows] : [...rows, ...more]
}

/**
 * What a query offers, best first: words or the beginning of a code. A code of the right shape that we
 * do not hold can be used as it is; a short one comes last, because it may be an abbreviation ("T12").
 */
export function offerFor(query: string, limit: number, sources: Sources = OURS): DiagnosisOffer {
  if (query.trim() === '') return { rows: [] }
  const { list, date, wide } = sources
  const status = list.statusOf(query, date)
  if ((status.kind === 'incomplete' || status.kind === 'retired') && status.offers.length > 0) {
    const rows = rowsOf(oneEpisode(status.offers), limit, sources)
    const code = dotted(query) ?? query
    return status.since === undefined ? { rows } : { rows, ended: { code, since: status.since } }
  }
  const found = searchDiagnoses(query, limit)
  const codes = found.map((hit) => hit.code)
  const answered = found[0]?.answered ?? 0
  const rows = (own: readonly DiagnosisCode[], most: number) =>
    withWide(rowsOf(own, most, sources), answered, wide)
  if (status.kind === 'billable') return { rows: rows([status.code, ...codes], limit) }
  if (status.kind !== 'unknown' && status.kind !== 'absent') return { rows: rows(codes, limit) }
  const typed = { kind: 'typed', code: status.code, absent: status.kind === 'absent' } as const
  const others = rows(codes, limit - 1)
  return { rows: status.code.length > 3 ? [typed, ...others] : [...others, typed] }
}
