import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState, type SubmitEvent } from 'react'
import type { Reviewer } from '../../../domain/history/history-entry'
import { reviewersQuery } from '../../../storage/exchange/post'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'

/** Another supervisor is asked: who, and what about. */
export function ReferForm({
  not,
  onSend,
  onClose,
}: {
  /** Key ids of those who have it already. */
  not: readonly string[]
  onSend: (to: Reviewer, why: string) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const id = useId()
  const { data, isError } = useQuery(reviewersQuery)
  const others = data?.filter(({ keyId }) => !not.includes(keyId))
  const [keyId, setKeyId] = useState('')
  const [why, setWhy] = useState('')
  const [isAsking, setAsking] = useState(false)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const to = others?.find((each) => each.keyId === keyId)
    if (!to || why.trim() === '') return setAsking(true)
    onSend({ keyId: to.keyId, name: to.name }, why.trim())
  }
  return (
    <form onSubmit={submit} aria-label={t`Ask another supervisor`} className="grid gap-2.5 text-sm">
      {isError ? (
        <p role="alert" className="text-block">
          <Trans>Your colleagues could not be read. Try again.</Trans>
        </p>
      ) : others?.length === 0 ? (
        <p>
          <Trans>
            There is nobody else to ask yet: somebody with a profile on this device, or a colleague
            whose card you have.
          </Trans>{' '}
          <Link to="/settings/colleagues" className="text-accent underline underline-offset-4">
            <Trans>Add a colleague</Trans>
          </Link>
        </p>
      ) : (
        <>
          <div>
            <label htmlFor={`${id}-who`} className="mb-1 block font-medium">
              <Trans>Who else should look at it</Trans>
            </label>
            <select
              id={`${id}-who`}
              autoFocus
              value={keyId}
              onChange={({ target }) => setKeyId(target.value)}
              className="h-10 w-full max-w-sm rounded-md border border-line-strong bg-surface px-2 text-base pointer-coarse:h-11"
            >
              <option value="">{t`Choose`}</option>
              {others?.map((each) => (
                <option key={each.keyId} value={each.keyId}>
                  {each.name}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={`${id}-why`} className="mb-1 block font-medium">
              <Trans>What you want to know</Trans>
            </label>
            <textarea
              id={`${id}-why`}
              dir="auto"
              rows={2}
              maxLength={4000}
              value={why}
              onChange={({ target }) => setWhy(target.value)}
              className="w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base"
            />
          </div>
          <p role="alert" className="text-block empty:hidden">
            {isAsking && (keyId === '' || why.trim() === '') ? (
              <Trans>Choose who, and say what you want to know.</Trans>
            ) : null}
          </p>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        {others && others.length > 0 ? (
          <Button type="submit" kind="primary">
            <Trans>Ask</Trans>
          </Button>
        ) : null}
        <Button onClick={onClose}>
          <Trans>Not now</Trans>
          <Key>Esc</Key>
        </Button>
      </div>
    </form>
  )
}
