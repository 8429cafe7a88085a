import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { SHOWS, SORTS, type Show, type Sort } from './queue'

const SHOW_NAMES: Readonly<Record<Show, MessageDescriptor>> = {
  waiting: msg`To review`,
  approved: msg`Approved, to sign`,
  returned: msg`Returned`,
  signed: msg`Signed`,
  elsewhere: msg`Not with you now`,
}

const SORT_NAMES: Readonly<Record<Sort, MessageDescriptor>> = {
  risk: msg`What needs eyes first`,
  age: msg`Oldest first`,
}

const CHIP =
  'inline-flex min-h-8 items-center gap-2 rounded-full border border-line-strong bg-surface px-3 text-sm hover:bg-accent-soft aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-medium pointer-coarse:min-h-11'

/** Which notes, by where they stand. Those of other people now are named only when there are any. */
export function ShowChips({
  counts,
  show,
  sort,
}: {
  counts: Readonly<Record<Show, number>>
  show: Show
  sort: Sort
}) {
  const { i18n, t } = useLingui()
  return (
    <nav aria-label={t`Show`} className="flex flex-wrap gap-2">
      {SHOWS.filter((each) => each !== 'elsewhere' || counts[each] > 0 || show === each).map(
        (each) => (
          <Link
            key={each}
            to="/review"
            search={{ ...(sort !== 'risk' && { sort }), ...(each !== 'waiting' && { show: each }) }}
            replace
            activeOptions={{ exact: true }}
            aria-current={each === show ? 'true' : undefined}
            className={CHIP}
          >
            {i18n._(SHOW_NAMES[each])}
            <span className="text-ink-soft tabular-nums">{i18n.number(counts[each])}</span>
          </Link>
        ),
      )}
    </nav>
  )
}

/** The two orders. */
export function SortSwitch({ show, sort }: { show: Show; sort: Sort }) {
  const { i18n, t } = useLingui()
  return (
    <nav aria-label={t`Order`} className="flex flex-wrap gap-x-4 text-sm">
      {SORTS.map((each) => (
        <Link
          key={each}
          to="/review"
          search={{ ...(each !== 'risk' && { sort: each }), ...(show !== 'waiting' && { show }) }}
          replace
          activeOptions={{ exact: true }}
          aria-current={each === sort ? 'page' : undefined}
          className="inline-flex min-h-8 items-center text-ink-soft underline-offset-4 hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 pointer-coarse:min-h-11"
        >
          {i18n._(SORT_NAMES[each])}
        </Link>
      ))}
    </nav>
  )
}
