import { Trans } from '@lingui/react/macro'
import { CitedSource } from '../../note-view/citations'
import type { Rule } from '../../rules/rule'
import { useExamples } from './use-examples'

/** Where a rule is written, and what it answers for a visit outside the dates that we know. */
export function RuleSources({ rule }: { rule: Rule }) {
  const { data } = useExamples()
  return (
    <ul className="grid gap-3 text-sm">
      {rule.cites.map((citation) => {
        const { to } = citation.source
        return (
          <li key={`${citation.source.id} ${citation.where}`}>
            <CitedSource citation={citation} />
            {to !== null && data ? (
              <span className="block">
                {data.ruleEndsAfter(rule, to) ? (
                  <Trans>
                    For a visit after these dates the rule answers "could not check" instead of
                    guessing.
                  </Trans>
                ) : (
                  <Trans>
                    A visit after these dates is checked the same way: look at the current edition
                    before you rely on it.
                  </Trans>
                )}
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
