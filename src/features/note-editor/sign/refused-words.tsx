import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NotDone } from '../../../storage/history/act'

/** Why what the person wanted was not done; nothing of it was. */
export function RefusedWords({ why }: { why: NotDone | 'failed' | 'not-saved' | undefined }) {
  return (
    <p role="alert" className="text-sm text-block empty:hidden">
      {why === undefined ? null : wordsFor(why)}
    </p>
  )
}

function wordsFor(why: NotDone | 'failed' | 'not-saved'): ReactNode {
  switch (why) {
    case 'not-saved':
      return <Trans>The last words are not saved yet. Nothing was signed. Try again.</Trans>
    case 'other-revision':
    case 'other-text':
      return <Trans>The note has other words by now. Look at it again, then go on.</Trans>
    case 'blocked':
      return <Trans>Something blocks signing. Nothing was signed.</Trans>
    case 'not-entitled':
      return <Trans>With your credential somebody signs after you. Submit the note instead.</Trans>
    case 'broken':
      return <Trans>The history of this note is not whole. Nothing was done.</Trans>
    case 'no-keys':
      return <Trans>This browser has no means to sign. A newer version of it has.</Trans>
    case 'gone':
      return <Trans>The note is not on this device any more.</Trans>
    case 'state':
    case 'already':
    case 'locked':
    case 'not-author':
      return <Trans>Somebody was faster: where the note stands has changed.</Trans>
    default:
      return <Trans>It was not done. Nothing is lost; try again.</Trans>
  }
}
