import { Trans } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ALL_RULES } from '../../rules/all-rules'
import { ruleCountsQuery } from '../../storage/rule-count-queries'
import { emptyRuleCounts, toLookAtAgain } from '../../storage/rule-counts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { RuleLink } from './rule-link'

/** Rules that people here explain away more often than not, and the counts they were found by. */
export function CountedHere() {
  const { data, isError } = useQuery(ruleCountsQuery)
  const again = toLookAtAgain(data ?? new Map()).flatMap(({ rule, explained, fired }) => {
    const found = ALL_RULES.find(({ id }) => id === rule)
    return found ? [{ rule: found, explained, fired }] : []
  })
  return (
    <section aria-labelledby="look-again" className="mt-10 border-t border-line pt-6">
      <h2 id="look-again" className="mb-2 text-lg font-semibold tracking-tight">
        <Trans>Rules to look at again</Trans>
      </h2>
      <p className="mb-3 text-sm text-ink-soft">
        <Trans>
          Shown in at least 20 notes of this browser and answered with a reason in more than half:
          the rule may be wrong, not the notes.
        </Trans>
      </p>
      {isError ? (
        <p className="text-sm">
          <Trans>The counts of this browser could not be read.</Trans>
        </p>
      ) : again.length === 0 ? (
        <p className="text-sm">
          <Trans>None so far.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {again.map(({ rule, explained, fired }) => (
            <li key={rule.id}>
              <RuleLink rule={rule} />
              <p className="pb-2 text-xs text-ink-soft">
                <Trans>
                  {explained} of {fired} notes explained it
                </Trans>
              </p>
            </li>
          ))}
        </ul>
      )}
      {data && data.size > 0 ? <EmptyCounts /> : null}
    </section>
  )
}

function EmptyCounts() {
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState(false)
  const queryClient = useQueryClient()
  const empty = () => {
    emptyRuleCounts()
      .then(() => {
        setAsking(false)
        return queryClient.invalidateQueries({ queryKey: ruleCountsQuery.queryKey })
      })
      .catch(() => setFailed(true))
  }
  return (
    <>
      <Button size="small" className="mt-4" onClick={() => setAsking(true)}>
        <Trans>Empty the counts</Trans>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={<Trans>Empty the counts?</Trans>}
      >
        <p>
          <Trans>
            How often rules were shown, fixed and explained starts anew. Notes and their reasons
            stay.
          </Trans>
        </p>
        {failed ? (
          <p role="alert" className="mt-2 text-block">
            <Trans>The counts could not be emptied. Try again.</Trans>
          </p>
        ) : null}
        <div className="mt-4 flex gap-3">
          <Button onClick={empty}>
            <Trans>Empty</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Keep</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
