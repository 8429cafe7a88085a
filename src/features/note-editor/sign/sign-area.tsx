import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId, type ReactNode } from 'react'
import { signsAlone } from '../../../domain/history/standing'
import { CREDENTIAL_NAMES } from '../../../note-view/credentials'
import { useHeld } from '../writing/held'
import type { Signing } from './use-signing'

const LINK = 'text-accent underline underline-offset-4'

/** What the person may do with the checked note, who they are in it, and who it would go to. */
export function SignArea({ signing, blockers }: { signing: Signing; blockers: number }) {
  const { i18n, t } = useLingui()
  const { as } = useHeld()
  const { name, credential, maySign, maySubmit } = signing
  if (!maySubmit) return null
  const title = i18n._(CREDENTIAL_NAMES[credential])
  return (
    <section aria-label={t`Sign or submit`} className="mt-4 grid gap-3 text-sm">
      <p>
        {name === '' ? t`You are: ${title}.` : t`You are ${name}, ${title}.`}{' '}
        <Link to="/settings/profile" className={LINK}>
          {name === '' ? <Trans>Give your name</Trans> : <Trans>Change</Trans>}
        </Link>
      </p>
      <Why>
        {maySign ? null : as === 'returned' ? (
          <Trans>It was returned to you: it goes back to whoever reviews it.</Trans>
        ) : signsAlone({ keyId: '', credential }) ? null : (
          <Trans>With your credential somebody signs after you: you sign and submit it.</Trans>
        )}
      </Why>
      <Why>
        {blockers > 0 ? (
          maySign ? (
            <Trans>You can submit it as it is: whoever reviews it sees first what blocks it.</Trans>
          ) : (
            <Trans>
              You can submit it all the same: whoever reviews it sees first what blocks it.
            </Trans>
          )
        ) : null}
      </Why>
      <Why>
        {signing.isTiming ? (
          <Trans>A timer is running in this note. You are asked about it first.</Trans>
        ) : null}
      </Why>
      <SubmitTo signing={signing} />
    </section>
  )
}

const Why = ({ children }: { children: ReactNode }) =>
  children ? <p className="max-w-prose text-ink-soft">{children}</p> : null

function SubmitTo({ signing: { reviewers, to, choose } }: { signing: Signing }) {
  const { t } = useLingui()
  const id = useId()
  if (reviewers.length === 0)
    return (
      <p className="max-w-prose text-ink-soft">
        <Trans>
          There is nobody to submit it to yet: a supervisor with a profile on this device, or a
          colleague whose card you have.
        </Trans>{' '}
        <Link to="/settings/colleagues" className={LINK}>
          <Trans>Add a colleague</Trans>
        </Link>
      </p>
    )
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor={id} className="font-medium">
        <Trans>Submit to</Trans>
      </label>
      <select
        id={id}
        value={to?.keyId ?? ''}
        onChange={({ target }) => choose(target.value)}
        className="h-10 max-w-full min-w-48 rounded-md border border-line-strong bg-surface px-2 pointer-coarse:h-11"
      >
        {to ? null : <option value="">{t`Choose who`}</option>}
        {reviewers.map(({ keyId, name, here }) => {
          const who = name || t`Somebody without a name`
          return (
            <option key={keyId} value={keyId}>
              {here ? t`${who}, on this device` : who}
            </option>
          )
        })}
      </select>
      {to?.changed ? (
        <p role="alert" className="basis-full font-medium text-block">
          {t`A colleague named ${to.name} has other keys than this one: a new device of theirs, or somebody else.`}{' '}
          <Link to="/settings/colleagues" className={LINK}>
            <Trans>Compare the words first</Trans>
          </Link>
        </p>
      ) : null}
    </div>
  )
}
