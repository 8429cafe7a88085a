import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'

/** The way back to the note that a page was opened from. */
export const FromNote = ({ note }: { note: string | undefined }) =>
  note === undefined ? null : (
    <Link
      to="/notes/$id"
      params={{ id: note }}
      className="text-accent underline underline-offset-4"
    >
      <Trans>Back to the note</Trans>
    </Link>
  )
