import { Trans } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ComponentType, type ReactNode } from 'react'
import { PinDialog } from '../../../note-view/signing/pin-dialog'
import { pinQuery } from '../../../storage/history/history-queries'
import { openRows } from '../../../storage/session'
import { Button } from '../../../ui/button'

/** Asks for the passphrase as every change of the lock does. */
export type AskAgainForm = ComponentType<{
  readonly action: ReactNode
  /** It was the right one. */
  readonly onRight: () => void
  readonly onClose: () => void
}>

/** The digits that go with each signature: chosen here, and changed by whoever knows the passphrase. */
export function PinPart({ AskAgain }: { AskAgain: AskAgainForm }) {
  const client = useQueryClient()
  const { data: hasPin } = useQuery(pinQuery)
  const [step, setStep] = useState<'passphrase' | 'pin'>()
  const [isKept, setKept] = useState(false)
  if (hasPin === undefined) return null
  const close = () => setStep(undefined)
  const begin = () => {
    setKept(false)
    setStep(hasPin ? 'passphrase' : 'pin')
  }
  return (
    <>
      <p className="max-w-prose text-sm text-ink-soft">
        <Trans>
          You give it each time you sign, so that nobody signs at a screen you left open. It does
          not open your notes.
        </Trans>{' '}
        {hasPin ? (
          <Trans>You have one.</Trans>
        ) : (
          <Trans>You have none yet; the first signature asks for it.</Trans>
        )}
      </p>
      {step === 'passphrase' ? (
        <AskAgain action={<Trans>Go on</Trans>} onRight={() => setStep('pin')} onClose={close} />
      ) : (
        <Button className="mt-4" onClick={begin}>
          {hasPin ? <Trans>Change the PIN</Trans> : <Trans>Choose a PIN</Trans>}
        </Button>
      )}
      <p role="status" className="mt-3 text-sm empty:hidden">
        {isKept ? <Trans>The PIN is kept. You sign with it from now on.</Trans> : null}
      </p>
      <PinDialog
        open={step === 'pin'}
        onClose={close}
        title={<Trans>New PIN</Trans>}
        hasPin={false}
        action={null}
        onPin={() => Promise.resolve('right')}
        onNewPin={async (pin) => {
          await openRows().pin({ set: pin })
          await client.invalidateQueries({ queryKey: pinQuery.queryKey })
          close()
          setKept(true)
        }}
      />
    </>
  )
}
