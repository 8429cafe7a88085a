import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DraftNote } from '../../../domain/note'
import { dateText } from '../../../narrative/date-text'
import { CREDENTIAL_NAMES } from '../../../note-view/credentials'
import { PinDialog } from '../../../note-view/signing/pin-dialog'
import { pinQuery } from '../../../storage/history/history-queries'
import { openRows } from '../../../storage/session'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { useTimers } from '../session/use-timers'
import { RefusedWords } from './refused-words'
import type { Intent, Signing } from './use-signing'

/** The last look before a signature: whose note of which visit, what happens with it, and who signs. */
export function SigningDialog({
  signing,
  intent,
  visit,
  blockers,
}: {
  signing: Signing
  intent: Intent
  visit: DraftNote['visit']
  blockers: number
}) {
  const { t } = useLingui()
  const client = useQueryClient()
  const hasPin = useQuery(pinQuery).data
  const [lock, setLock] = useState(false)
  const { answer, dismiss, to, refused, isTiming, name } = signing
  const action = intent === 'sign' ? <Trans>Sign</Trans> : <Trans>Sign and submit</Trans>
  const title =
    intent === 'sign' ? <Trans>Sign this note</Trans> : t`Sign and submit to ${to?.name ?? ''}`
  if (isTiming) return <TimerFirst onClose={dismiss} />
  if (name === '') return <NameFirst onClose={dismiss} />
  if (hasPin === undefined) return null

  return (
    <PinDialog
      open
      onClose={dismiss}
      title={title}
      hasPin={hasPin}
      action={action}
      onPin={(pin) => answer(intent, pin, lock)}
      onNewPin={async (pin) => {
        await openRows().pin({ set: pin })
        await answer(intent, pin, lock)
        await client.invalidateQueries({ queryKey: pinQuery.queryKey })
      }}
    >
      <Whose visit={visit} />
      <What intent={intent} to={to?.name ?? ''} blockers={blockers} />
      <Who signing={signing} />
      {intent === 'sign' ? (
        <label className="mt-3 flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={lock}
            onChange={({ target }) => setLock(target.checked)}
            className="size-4 accent-accent"
          />
          <Trans>Lock it too: no signature after mine</Trans>
        </label>
      ) : null}
      <div className="mt-3 empty:hidden">
        <RefusedWords why={refused} />
      </div>
    </PinDialog>
  )
}

function Whose({ visit }: { visit: DraftNote['visit'] }) {
  const { t } = useLingui()
  const patient = visit.patient.trim() || t`No patient named`
  const born = visit.birthYear.trim()
  return (
    <p className="text-lg font-semibold wrap-anywhere">
      <bdi>{born === '' ? patient : [patient, t`born ${born}`].join(', ')}</bdi>
      <span className="block">
        <bdi>{dateText(visit.date) || t`No date of visit`}</bdi>
      </span>
    </p>
  )
}

function What({ intent, to, blockers }: { intent: Intent; to: string; blockers: number }) {
  const { t } = useLingui()
  return (
    <div className="mt-3 grid max-w-prose gap-2 text-sm">
      {intent === 'sign' ? (
        <p>
          <Trans>
            You answer for the note as it reads now. Its words cannot be changed after that; what is
            to be said later goes into an addendum.
          </Trans>
        </p>
      ) : (
        <p>
          {t`You answer for your part, and ${to} decides. Until then it is read-only; you can take it back.`}
        </p>
      )}
      {blockers > 0 ? (
        <p className="font-medium text-block">
          <Plural
            value={blockers}
            one="# thing blocks signing. Whoever reviews it sees that first."
            other="# things block signing. Whoever reviews it sees that first."
          />
        </p>
      ) : null}
    </div>
  )
}

function Who({ signing: { name, credential } }: { signing: Signing }) {
  const { i18n, t } = useLingui()
  const title = i18n._(CREDENTIAL_NAMES[credential])
  return (
    <p className="mt-3 text-sm">
      {t`Signed by ${name}, ${title}.`}{' '}
      <Link to="/settings/profile" className="text-accent underline underline-offset-4">
        <Trans>Change</Trans>
      </Link>
    </p>
  )
}

/** What is signed has stopped: a timer that ran on would count what nobody answered for. */
function TimerFirst({ onClose }: { onClose: () => void }) {
  const timers = useTimers()
  return (
    <Dialog open onClose={onClose} title={<Trans>A timer is running</Trans>}>
      <p className="max-w-prose text-sm">
        <Trans>
          Stop it, and look at the minutes and units again before you sign. Or go back and treat on.
        </Trans>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button
          kind="primary"
          data-first
          onClick={() => {
            timers.stop()
            onClose()
          }}
        >
          <Trans>Stop the timer</Trans>
        </Button>
        <Button onClick={onClose}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </Dialog>
  )
}

function NameFirst({ onClose }: { onClose: () => void }) {
  return (
    <Dialog open onClose={onClose} title={<Trans>Your name is missing</Trans>}>
      <p className="max-w-prose text-sm">
        <Trans>A signature says whose it is. Give your name in your profile, then sign.</Trans>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to="/settings/profile"
          data-first
          className="inline-flex min-h-10 items-center rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90 pointer-coarse:min-h-11"
        >
          <Trans>Give your name</Trans>
        </Link>
        <Button onClick={onClose}>
          <Trans>Go back</Trans>
        </Button>
      </div>
    </Dialog>
  )
}
