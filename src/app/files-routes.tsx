import { useState } from 'react'
import { BackupPage } from '../features/files/backup-page'
import { InboxPage } from '../features/files/inbox-page'
import { faultOf, NewPassphrase, NO_CHOICE } from '../features/unlock/new-passphrase'
import { PassphraseField } from '../features/unlock/passphrase-field'
import { readPreferences } from '../storage/preferences'

// A file's passphrase is chosen and typed the way a lock's is.

export function BackupRoute() {
  const [choice, setChoice] = useState(NO_CHOICE)
  const [isAsked, setAsked] = useState(false)
  const { name } = readPreferences()
  const fault = faultOf(choice, name)
  const secret = {
    passphrase: fault === undefined ? choice.passphrase : undefined,
    ask: () => setAsked(true),
    forget: () => {
      setChoice(NO_CHOICE)
      setAsked(false)
    },
    fields: (
      <NewPassphrase
        name={name}
        choice={choice}
        onChange={setChoice}
        fault={isAsked ? fault : undefined}
      />
    ),
  }
  return <BackupPage secret={secret} Field={PassphraseField} />
}

export const InboxRoute = () => <InboxPage Field={PassphraseField} />
export const RestoreRoute = () => <InboxPage Field={PassphraseField} restore />
