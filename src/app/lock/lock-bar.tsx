import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, useSyncExternalStore } from 'react'
import { lock, session } from '../../storage/session'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { usePostBox } from '../post-box'
import { lockWarning, type Warning } from './idle-watch'

const isOpen = () => session.current.kind === 'open'
const warningNow = () => lockWarning.now

/** Locks the notes at once, and says so before they lock themselves. Nothing while there is nothing to lock. */
export function LockBar() {
  return useSyncExternalStore(session.subscribe, isOpen) ? <Open /> : null
}

function Open() {
  const { t } = useLingui()
  const warning = useSyncExternalStore(lockWarning.subscribe, warningNow)
  useShortcut('L', () => void lock())
  usePostBox()
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts="Shift+L"
        title={t`Lock the notes in every tab`}
        onClick={() => void lock()}
        className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium hover:bg-accent-soft pointer-coarse:h-11"
      >
        <Trans>Lock</Trans>
        <span className="contents max-lg:hidden">
          <Key>Shift L</Key>
        </span>
      </button>
      {/* There before it says anything, so that it is heard. */}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 top-0 z-50 flex justify-center px-4 pt-2 print:hidden"
      >
        {warning ? <LocksSoon key={warning.by} warning={warning} /> : null}
      </div>
    </>
  )
}

function LocksSoon({ warning: { seconds, by } }: { warning: Warning }) {
  // Heard once; only the eye follows the seconds.
  const [said] = useState(seconds)
  return (
    <div className="pointer-events-auto rounded-md border border-fix bg-fix-soft px-4 py-2 text-sm text-ink shadow-lg">
      <p className="sr-only">
        <Words seconds={said} by={by} />
      </p>
      <p aria-hidden="true">
        <Words seconds={seconds} by={by} />
      </p>
    </div>
  )
}

const Words = ({ seconds, by }: Warning) => (
  <>
    <span className="font-medium">
      <Plural value={seconds} one="Locks in # second." other="Locks in # seconds." />
    </span>{' '}
    {by === 'idle' ? (
      <Trans>Press any key to go on.</Trans>
    ) : (
      <Trans>Everything is kept. After 12 hours the passphrase is asked for again.</Trans>
    )}
  </>
)
