import type { NcciReading } from '../../../coding/ncci-file'
import type { KeptPairs } from '../../../coding/ncci-kept'
import type { Setting } from '../../../coding/ncci-pairs'
import {
  firstDay,
  lastDay,
  quarterName,
  quarterOf,
  type Quarter,
} from '../../../coding/ncci-quarter'
import type { IsoDate } from '../../../domain/calendar'
import type { KeptTable } from '../../../storage/table-store'

const FIRST_YEAR = 2018

/** The quarters that can be chosen, the newest first: official files come some weeks before theirs begins. */
export function choosableQuarters(today: IsoDate): readonly Quarter[] {
  const { year, number } = quarterOf(today)
  const newest = year * 4 + number
  return Array.from({ length: newest - FIRST_YEAR * 4 + 1 }, (_, i) => {
    const at = newest - i
    return { year: Math.floor(at / 4), number: ((at % 4) + 1) as Quarter['number'] }
  })
}

export const idOf = (quarter: Quarter, setting: Setting): string =>
  `ncci-${quarterName(quarter).replace(' ', '-').toLowerCase()}-${setting}`

/** What was read of a quarter as a table to keep. `now` is when, as ISO text. */
export const tableOf = (
  { pairs }: NcciReading,
  quarter: Quarter,
  setting: Setting,
  { name, now }: { name: string; now: string },
): KeptTable => ({
  id: idOf(quarter, setting),
  kind: 'ncci',
  name,
  from: firstDay(quarter),
  to: lastDay(quarter),
  rows: pairs.length,
  importedAt: now,
  body: { setting, quarter, pairs: [...pairs] } satisfies KeptPairs,
})
