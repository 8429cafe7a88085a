import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { newProfile } from '../../storage/new-profile'
import { readPreferences } from '../../storage/preferences'
import { confirmWords, goIn, moveEarlier } from '../../storage/unlocking'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'
import { MovedNotes } from './moved-notes'
import { CredentialField, NameField } from './name-and-credential'
import { faultOf, NewPassphrase, NO_CHOICE } from './new-passphrase'
import { isTaken, profileName } from './profile-name'
import { RecoverySheet } from './recovery-sheet'
import { useSession } from './use-session'

/** Before the first note, and for each other person on the device: a passphrase, then words for bad days. */
export function SetupPage() {
  const { t } = useLingui()
  const session = useSession()
  const others = session.kind === 'locked' || session.kind === 'open' ? session.vaults : []
  const [person, setPerson] = useState(() => {
    const { name, credential, payer } = readPreferences()
    return others.length === 0 ? { name, credential, payer } : { name: '', credential, payer: '' }
  })
  // Not while it is being typed: the focus would leave in the middle of it.
  const [isNamed] = useState(person.name !== '')
  const [choice, setChoice] = useState(NO_CHOICE)
  // What is missing is said once it was asked for, and no longer than it is missing.
  const [isAsked, setAsked] = useState(false)
  const make = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const made = await newProfile(
        { ...person, name: profileName(person.name) },
        choice.passphrase,
      )
      return { ...made, earlier: await moveEarlier(made.opened) }
    },
  })
  const enter = useMutation({ networkMode: 'always', mutationFn: goIn })

  if (session.kind === 'refused')
    return (
      <Page title={<Trans>Notes cannot be kept here</Trans>} documentTitle={t`Choose a passphrase`}>
        <p className="max-w-xl">
          <Trans>
            This browser keeps nothing for this page, so a note would be gone with the next click.
            Leave private mode, or allow this page to keep data, then load it again.
          </Trans>
        </p>
      </Page>
    )
  if (make.data) {
    const { opened, words, earlier } = make.data
    return (
      <Page title={<Trans>Your recovery words</Trans>} documentTitle={t`Your recovery words`}>
        <div className="print:hidden">
          <MovedNotes {...earlier} />
        </div>
        <RecoverySheet
          words={words}
          name={opened.vault.name}
          onConfirmed={async () => {
            await confirmWords(opened.vault.id)
            await goIn(opened)
          }}
          onLater={() => enter.mutate(opened)}
        />
      </Page>
    )
  }
  const name = profileName(person.name)
  const fault = faultOf(choice, name)
  const nameFault = name === '' ? 'missing' : isTaken(name, others) ? 'taken' : undefined
  const title =
    others.length === 0 ? <Trans>Choose a passphrase</Trans> : <Trans>Add a person</Trans>
  return (
    <Page
      title={title}
      documentTitle={others.length === 0 ? t`Choose a passphrase` : t`Add a person`}
    >
      <p className="mb-6 max-w-xl">
        {others.length === 0 ? (
          <Trans>
            It locks your notes on this device, so that nobody else can read about your patients.
            Only you know it: nobody can look it up or reset it.
          </Trans>
        ) : (
          <Trans>
            Your notes get a lock of their own. Others on this device cannot open them, and you
            cannot open theirs.
          </Trans>
        )}
      </p>
      <form
        className="grid max-w-md gap-5"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (make.isPending) return
          setAsked(true)
          if (nameFault ?? fault) focusInvalid(event.currentTarget)
          else make.mutate()
        }}
      >
        <NameField
          value={person.name}
          autoComplete="username"
          onChange={(name) => setPerson({ ...person, name })}
          error={
            isAsked && nameFault === 'missing' ? (
              <Trans>Your name is needed.</Trans>
            ) : isAsked && nameFault === 'taken' ? (
              <Trans>Somebody on this device has that name already. Add an initial.</Trans>
            ) : null
          }
        />
        <CredentialField
          value={person.credential}
          onChange={(credential) => setPerson({ ...person, credential })}
        />
        <NewPassphrase
          name={person.name}
          choice={choice}
          onChange={setChoice}
          fault={isAsked ? fault : undefined}
          isFirst={isNamed}
        />
        <div>
          <Button
            kind="primary"
            type="submit"
            aria-disabled={make.isPending || undefined}
            className="aria-disabled:opacity-60"
          >
            {make.isPending ? (
              <Trans>Making the lock</Trans>
            ) : (
              <Trans>Lock my notes with this</Trans>
            )}
          </Button>
          <p role="alert" className="mt-2 text-sm text-block empty:hidden">
            {make.isError ? (
              <Trans>
                The lock could not be made, and nothing was kept. Free some space on this device or
                load the page again, then try once more.
              </Trans>
            ) : null}
          </p>
        </div>
      </form>
    </Page>
  )
}

/** After the faults are on the screen. */
function focusInvalid(form: HTMLFormElement) {
  setTimeout(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
