import { Plural, Trans } from '@lingui/react/macro'
import type { Arrival, Looked } from '../../storage/exchange/accept'

/** Whether accepting does anything about a note. */
export const isTaken = (does: Arrival['does']): boolean => does !== 'nothing' && does !== 'refused'

/** What accepting all of it comes to. */
export function Sums({ arrivals }: Pick<Looked, 'arrivals'>) {
  const count = (does: Arrival['does']) => arrivals.filter((each) => each.does === does).length
  const added = count('add')
  const extended = count('extend')
  const copies = count('add-copy')
  const same = count('nothing')
  const refused = count('refused')
  if (added + extended + copies + refused === 0)
    return (
      <p className="text-sm font-medium">
        <Trans>Nothing is new: every note of the file is here already, the same.</Trans>
      </p>
    )
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm font-medium">
      {added === 0 ? null : (
        <li>
          <Plural value={added} one="# new here" other="# new here" />
        </li>
      )}
      {extended === 0 ? null : (
        <li>
          <Plural value={extended} one="# goes on here" other="# go on here" />
        </li>
      )}
      {copies === 0 ? null : (
        <li>
          <Plural
            value={copies}
            one="# differs from the one here: a copy is kept beside it"
            other="# differ from those here: copies are kept beside them"
          />
        </li>
      )}
      {same === 0 ? null : (
        <li>
          <Plural value={same} one="# here already" other="# here already" />
        </li>
      )}
      {refused === 0 ? null : (
        <li>
          <Plural value={refused} one="# cannot be taken" other="# cannot be taken" />
        </li>
      )}
    </ul>
  )
}
