import { Trans } from '@lingui/react/macro'
import type { Refusal } from '../../storage/unlocking'

/** Why notes stayed locked. A wrong passphrase is always told in the same words. */
export function RefusalWords({ kind }: { kind: Refusal['kind'] | 'failed' }) {
  switch (kind) {
    case 'wrong':
      return <Trans>That passphrase does not match.</Trans>
    case 'weakened':
      return (
        <Trans>
          The lock on these notes was changed into one that is easy to break, so your passphrase was
          not tried. Use your recovery words. If you know of no change, somebody may have tampered
          with this device.
        </Trans>
      )
    case 'damaged':
      return (
        <Trans>
          What this device keeps about your passphrase is damaged, so it cannot be tried. Your notes
          were not touched. If you have a backup file, it can be restored under a new profile.
        </Trans>
      )
    case 'gone':
      return <Trans>This profile was removed from this device in another tab.</Trans>
    case 'typo':
      return <Trans>Check the recovery words.</Trans>
    case 'failed':
      return (
        <Trans>
          The passphrase could not be checked. Nothing was changed. Load the page again, then try
          once more.
        </Trans>
      )
  }
}
