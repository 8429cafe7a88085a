import { Trans } from '@lingui/react/macro'
import { useState, useSyncExternalStore } from 'react'
import { Button } from '../../ui/button'
import type { TakeOver } from './messages'
import { takeOver, updates } from './updates'

const followNetwork = (listener: () => void) => {
  addEventListener('online', listener)
  addEventListener('offline', listener)
  return () => {
    removeEventListener('online', listener)
    removeEventListener('offline', listener)
  }
}

/** Says quietly that there is no network, and that a new version waits. Nothing reloads by itself. */
export function Connection() {
  const isOnline = useSyncExternalStore(followNetwork, () => navigator.onLine)
  const isReady = useSyncExternalStore(updates.subscribe, updates.isReady)
  const [answer, setAnswer] = useState<TakeOver | 'asked'>()
  return (
    <>
      <div role="status" className="text-ink-soft">
        {isOnline ? null : (
          <p>
            <Trans>Offline. Saved on this device.</Trans>
          </p>
        )}
        {isReady ? (
          <p>
            {answer === 'unsaved' ? (
              <Trans>Not reloaded: a tab has something that is not saved yet.</Trans>
            ) : answer === 'silent' ? (
              <Trans>Not reloaded: another tab does not answer. Close it, then try again.</Trans>
            ) : (
              <Trans>New version ready. Reload after you finish.</Trans>
            )}
          </p>
        ) : null}
      </div>
      {isReady ? (
        <Button
          size="small"
          disabled={answer === 'asked'}
          onClick={() => {
            setAnswer('asked')
            void takeOver().then(setAnswer)
          }}
        >
          <Trans>Reload now</Trans>
        </Button>
      ) : null}
    </>
  )
}
