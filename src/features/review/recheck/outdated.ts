import type { Beside } from '../../../storage/beside'
import type { Check } from '../../../storage/checks'
import { fingerprint } from '../../../storage/fingerprint'
import type { HeldHead } from '../../../storage/shelf'

/** Why what a check says may not hold any more; the first that is true counts. */
export const REASONS = ['never', 'words', 'rules', 'tables', 'beside', 'day'] as const
export type Reason = (typeof REASONS)[number]

/** What notes are judged by today, beside their own words. */
export interface JudgedBy {
  readonly edition: string
  readonly tables: string
  readonly today: string
}

const wordings = (heads: readonly HeldHead[]) => heads.map(({ id, rev }) => `${id} ${rev}`).join()

/** Names the notes that a note is compared with, and their wordings. */
export const besideNow = ({ before, sameDay }: Beside<HeldHead>): string =>
  before.length + sameDay.length === 0
    ? ''
    : fingerprint(`${wordings(before)};${wordings(sameDay)}`)

/** Why a note is to be checked, or undefined while its check holds. */
export function whyOutdated(
  { rev }: Pick<HeldHead, 'rev'>,
  check: Check | undefined,
  now: JudgedBy,
  beside: () => string,
): Reason | undefined {
  if (!check) return 'never'
  if (check.rev !== rev) return 'words'
  if (check.edition !== now.edition) return 'rules'
  if (check.tables !== now.tables) return 'tables'
  if (check.beside !== beside()) return 'beside'
  return check.day !== '' && check.day !== now.today ? 'day' : undefined
}
