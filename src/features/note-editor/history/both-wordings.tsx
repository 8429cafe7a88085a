import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DraftNote } from '../../../domain/note'
import { narrate } from '../../../narrative/narrate'
import { Compared } from '../../../note-view/compared'
import { payersOf } from '../../../payers/profiles'
import { factsOf, type Facts } from '../../../rules/facts'
import { useKnownPayers } from '../use-own-payers'

/** The two wordings as they read, by the same payers and tables. */
export function BothWordings({
  then,
  now,
  name,
}: {
  then: DraftNote
  now: Facts
  name: ReactNode
}) {
  const { payers } = useKnownPayers()
  const { today, pairs } = now
  const read = factsOf(then, { ...payersOf(then.visit, payers), today, pairs, codes: undefined })
  return (
    <Compared
      one={narrate(read, 'standard')}
      other={narrate(now, 'standard')}
      oneName={name}
      otherName={<Trans>Now</Trans>}
    />
  )
}
