import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ruleCountsQuery } from '../../storage/rule-count-queries'
import { NONE } from '../../storage/rule-counts'
import { CountText, ENOUGH } from './count-text'

/** How often a rule was shown in this browser, and how it was answered. */
export function RuleCountText({ rule }: { rule: string }) {
  const { data, isError } = useQuery(ruleCountsQuery)
  if (isError)
    return (
      <p className="text-sm">
        <Trans>The counts of this browser could not be read.</Trans>
      </p>
    )
  if (!data) return null
  const { fired, fixed, explained } = data.get(rule) ?? NONE
  return (
    <>
      {fired < ENOUGH ? (
        <p className="text-sm">
          <Trans>It was shown in too few notes to say.</Trans>
        </p>
      ) : (
        <dl className="grid grid-cols-[auto_auto] justify-start gap-x-8 gap-y-1 text-sm">
          <dt>
            <Trans>Notes it was shown in</Trans>
          </dt>
          <dd>
            <CountText value={fired} />
          </dd>
          <dt>
            <Trans>Fixed</Trans>
          </dt>
          <dd>
            <CountText value={fixed} />
          </dd>
          <dt>
            <Trans>Answered with a reason</Trans>
          </dt>
          <dd>
            <CountText value={explained} />
          </dd>
        </dl>
      )}
      <p className="text-xs text-ink-soft">
        <Trans>
          Counted in this browser alone, once for each note, without any words of it. Fewer than 5
          are not shown.
        </Trans>
      </p>
    </>
  )
}
