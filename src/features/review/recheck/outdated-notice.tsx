import { Plural, Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { RULES_EDITION } from '../../../rules/edition'
import { triageQuery } from '../../../storage/check-queries'
import { ownPayersQuery } from '../../../storage/payer-queries'
import { tablesQuery } from '../../../storage/table-queries'
import { tablesNow } from '../../../storage/tables-now'

/** One quiet line where notes were last checked by other rules or tables than those of today. */
export function OutdatedNotice() {
  const { data: checks } = useQuery(triageQuery)
  const { data: own } = useQuery(ownPayersQuery)
  const { data: tables } = useQuery(tablesQuery)
  if (!checks || !own || !tables) return null
  const now = tablesNow(own.payers, tables)
  let count = 0
  for (const check of checks.values())
    if (check.edition !== RULES_EDITION || check.tables !== now) count += 1
  if (count === 0) return null
  return (
    <p role="status" className="text-sm text-ink-soft">
      <Plural
        value={count}
        one="Rules or tables changed since # note was checked."
        other="Rules or tables changed since # notes were checked."
      />{' '}
      <Link to="/review/recheck" className="text-accent underline underline-offset-4">
        <Trans>Check them again</Trans>
      </Link>
    </p>
  )
}
