import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { focusPage } from '../../ui/keep-focus'

/** Deleting asks first and names what goes. */
export function DeleteNote({ name, onDelete }: { name: string; onDelete: () => void }) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  // The row goes, and the button with it that the dialog gave the focus back to.
  useEffect(() => () => void setTimeout(focusPage), [])
  const what = name || t`No name yet`
  return (
    <>
      <Button
        kind="quiet"
        size="small"
        aria-label={t`Delete note: ${what}`}
        onClick={() => setAsking(true)}
      >
        <span aria-hidden="true">✕</span>
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={<Trans>Delete this note?</Trans>}
      >
        <p>{t`${what}: it leaves your list. For 30 days it can be put back.`}</p>
        <div className="mt-4 flex gap-3">
          <Button
            onClick={() => {
              setAsking(false)
              onDelete()
            }}
          >
            <Trans>Delete</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Keep</Trans>
          </Button>
        </div>
      </Dialog>
    </>
  )
}
