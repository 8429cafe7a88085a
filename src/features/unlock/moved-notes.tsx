import { Plural, Trans } from '@lingui/react/macro'
import type { Moved } from '../../storage/plain-notes'

/** Tells what became of notes from before there was a passphrase. */
export function MovedNotes({ moved, left }: Moved) {
  return (
    <div role="status" className="empty:hidden">
      {moved > 0 ? (
        <p className="mb-5 rounded-md bg-accent-soft p-3 text-sm">
          <Plural
            value={moved}
            one="# note written before was moved into your locked notes."
            other="# notes written before were moved into your locked notes."
          />
        </p>
      ) : null}
      {left > 0 ? (
        <p className="mb-5 rounded-md bg-fix-soft p-3 text-sm">
          <Plural
            value={left}
            one="# note could not be moved yet. It stays on this device as it was, and is tried again at the next unlocking."
            other="# notes could not be moved yet. They stay on this device as they were, and are tried again at the next unlocking."
          />{' '}
          <Trans>Free some space on this device.</Trans>
        </p>
      ) : null}
    </div>
  )
}
