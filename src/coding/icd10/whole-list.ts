import type { IsoDate } from '../../domain/calendar'
import { episodeOf, type DiagnosisCode } from './code'
import type { CodeList } from './code-list'
import { curatedCodes } from './curated-list'
import { fiscalYearOf, spanOfYear } from './fiscal-year'
import { CURATED_YEAR } from './icd-edition'
import { endedOn } from './retired'
import { codeOf, dotted, type CodeStatus } from './status'
import { codeFrom, sidedCodeFrom, sidedPlaces } from './whole-code'
import { codeAt, placeOf, placesFrom, type WholeTable } from './whole-table'

/** More is no offer. */
const MOST_OFFERS = 40

const bare = (code: string): string => code.replace('.', '')

/** Our own words for a code where we have them, the official title otherwise. */
const named = (table: WholeTable, at: number): DiagnosisCode =>
  codeOf(codeAt(table, at)) ?? codeFrom(table, at)

function offersFrom(table: WholeTable, [from, to]: readonly [number, number]) {
  const codes = Array.from({ length: Math.min(to - from, MOST_OFFERS) }, (_, i) =>
    named(table, from + i),
  )
  return [
    ...codes.filter((c) => c.side !== 'unspecified'),
    ...codes.filter((c) => c.side === 'unspecified'),
  ]
}

/**
 * What came in the place of a code that a year no longer has: the codes that begin with it, else those
 * of the nearest group around it, in the same episode of care.
 */
function successorsOf(table: WholeTable, code: string): readonly DiagnosisCode[] {
  const own = placesFrom(table, code)
  if (own[0] < own[1]) return offersFrom(table, own)
  const episode = code.length === 7 ? code.slice(-1) : ''
  for (let stem = code.slice(0, 6).replace(/X+$/, ''); stem.length > 3; stem = stem.slice(0, -1)) {
    const near = offersFrom(table, placesFrom(table, stem))
    const fitting = near.filter((c) => episode === '' || episodeOf(c.code) === episode)
    if (fitting.length > 0) return fitting
  }
  return []
}

/**
 * Our own codes together with official tables that a person imported. On a date of service the table of
 * its fiscal year judges; where there is none, the newest before it, ours among them, and the list says
 * that it does not hold. A table that is no more than a part of the classification adds to ours and
 * takes nothing away.
 */
export function codeListOf(tables: readonly WholeTable[]): CodeList {
  const byYear = tables.toSorted((a, b) => a.year - b.year)
  if (byYear.length === 0) return curatedCodes
  const years = [...byYear.filter(({ whole }) => whole).map(({ year }) => year), CURATED_YEAR]

  /** The table that judges a date; undefined where our own codes are nearer to it. */
  function tableFor(date: IsoDate | undefined): WholeTable | undefined {
    const asked = date === undefined ? Infinity : fiscalYearOf(date)
    const table = byYear.findLast(({ year }) => year <= asked)
    if (table) return table.year < CURATED_YEAR && CURATED_YEAR <= asked ? undefined : table
    return CURATED_YEAR <= asked ? undefined : byYear[0]
  }

  /** The last year in which a code that this table lacks was whole, as far as we know. */
  function goneSince(table: WholeTable, code: string): string | undefined {
    const known = endedOn(code)
    if (known !== undefined)
      return known.since <= spanOfYear(table.year).from ? known.since : undefined
    const earlier = byYear
      .filter(({ year }) => year < table.year)
      .findLast((other) => placeOf(other, code) !== undefined)
    const last =
      earlier?.year ?? (codeOf(code) && CURATED_YEAR < table.year ? CURATED_YEAR : undefined)
    return last === undefined ? undefined : spanOfYear(last + 1).from
  }

  function judge(table: WholeTable, entry: string): CodeStatus {
    const code = dotted(entry)
    if (code === undefined) return { kind: 'malformed' }
    const at = placeOf(table, bare(code))
    if (at !== undefined)
      return { kind: 'billable', code: codeOf(code) ?? sidedCodeFrom(table, at) }
    if (!table.whole) {
      const ours = curatedCodes.statusOf(code)
      const begun = placesFrom(table, bare(code))
      if (ours.kind !== 'unknown' || begun[0] === begun[1]) return ours
      return { kind: 'incomplete', offers: offersFrom(table, begun) }
    }
    const since = goneSince(table, bare(code))
    const begun = placesFrom(table, bare(code))
    if (since !== undefined && endedOn(bare(code))?.kind !== 'split')
      return { kind: 'retired', since, offers: successorsOf(table, bare(code)) }
    if (begun[0] < begun[1]) {
      const offers = offersFrom(table, begun)
      return since === undefined
        ? { kind: 'incomplete', offers }
        : { kind: 'incomplete', offers, since }
    }
    return { kind: 'absent', code }
  }

  // Each key asks about the same few codes again.
  const judged = new Map<WholeTable, Map<string, CodeStatus>>()
  function statusIn(table: WholeTable, entry: string): CodeStatus {
    let known = judged.get(table)
    if (!known || known.size > 500) judged.set(table, (known = new Map()))
    const status = known.get(entry) ?? judge(table, entry)
    known.set(entry, status)
    return status
  }

  return {
    span: {
      from: spanOfYear(Math.min(...years)).from,
      to: spanOfYear(Math.max(...years)).to,
    },
    holdsOn: (date) => years.includes(fiscalYearOf(date)),
    statusOf(entry, date) {
      const table = tableFor(date)
      return table ? statusIn(table, entry) : curatedCodes.statusOf(entry)
    },
    sidedVersions(entry, date) {
      const table = tableFor(date)
      const ours = curatedCodes.sidedVersions(entry)
      if (!table || codeOf(entry))
        return table?.whole ? ours.filter((c) => placeOf(table, bare(c.code)) !== undefined) : ours
      const at = placeOf(table, bare(dotted(entry) ?? ''))
      return at === undefined ? [] : sidedPlaces(table, at).map((near) => named(table, near))
    },
  }
}
