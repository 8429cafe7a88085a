import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NoteHistory } from '../../../storage/history/history-queries'

type Why = Extract<NoteHistory, { kind: 'broken' }>['why']

/** What is wrong with a step. */
export function brokenWords(why: Why): ReactNode {
  switch (why) {
    case 'form':
      return <Trans>It is damaged, or of a newer version of SkilledNote.</Trans>
    case 'other-note':
      return <Trans>It belongs to another note.</Trans>
    case 'order':
      return <Trans>One is missing before it, or it is not in its place.</Trans>
    case 'changed':
      return <Trans>It was changed after it was signed.</Trans>
    case 'signature':
      return <Trans>Its signature is not of the key it names.</Trans>
    case 'keys':
      return <Trans>Its keys do not belong together.</Trans>
    case 'cut':
      return <Trans>It is missing: the note once had more steps than are here.</Trans>
    case 'cannot-check':
      return <Trans>This browser cannot check signatures. Open the note in a newer one.</Trans>
    default:
      return <Trans>It could not have been taken at that point, by that person.</Trans>
  }
}
