import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'

interface KeptNoteProps {
  readonly id: string
  readonly name: string
  readonly isSigned: boolean
}

/** Stands where a note could be deleted, for one that cannot be: what is waiting or signed stays. */
export function KeptNote({ id, name, isSigned }: KeptNoteProps) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const what = name || t`No name yet`
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        aria-label={t`Stays, why: ${what}`}
        onClick={() => setAsking(true)}
      >
        <span className="text-xs font-normal text-ink-soft">
          <Trans>stays</Trans>
        </span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={
          isSigned ? (
            <Trans>A signed note is not deleted</Trans>
          ) : (
            <Trans>A note that waits is not deleted</Trans>
          )
        }
      >
        <p className="max-w-prose">
          {isSigned ? (
            <Trans>
              It is a record that somebody answers for. What is wrong in it is said in an addendum
              beside it.
            </Trans>
          ) : (
            <Trans>Somebody has it to review. Take it back first, then it can be deleted.</Trans>
          )}
        </p>
        <p className="mt-4">
          <Link
            to={isSigned ? '/notes/$id/history' : '/notes/$id'}
            params={{ id }}
            preload={false}
            className="text-accent underline underline-offset-4"
          >
            {isSigned ? <Trans>Add an addendum</Trans> : <Trans>Open the note</Trans>}
          </Link>
        </p>
      </Dialog>
    </>
  )
}
