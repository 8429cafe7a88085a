import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '../../ui/button'
import { PassphraseField } from './passphrase-field'
import { strengthOf } from './strength'
import { StrengthWords } from './strength-words'

/** A passphrase that is being chosen. It is typed twice only while nobody can read it. */
export interface Choice {
  readonly passphrase: string
  readonly again: string
  readonly isShown: boolean
}
export const NO_CHOICE: Choice = { passphrase: '', again: '', isShown: false }

export type Fault = 'short' | 'guessable' | 'differs'

export function faultOf({ passphrase, again, isShown }: Choice, name: string): Fault | undefined {
  const { level } = strengthOf(passphrase, name)
  if (level === 'short' || level === 'guessable') return level
  return isShown || passphrase === again ? undefined : 'differs'
}

/** Where a passphrase is chosen: typed, or made by the app. */
export function NewPassphrase({
  label,
  name,
  choice,
  onChange,
  fault,
  isFirst,
}: {
  label?: ReactNode
  name: string
  choice: Choice
  onChange: (choice: Choice) => void
  fault: Fault | undefined
  isFirst?: boolean
}) {
  const { t } = useLingui()
  const [made, setMade] = useState<string>()
  const { passphrase, again, isShown } = choice
  const make = async () => {
    const { madePassphrase } = await import('../../vault/made-passphrase')
    const next = madePassphrase()
    setMade(next)
    onChange({ passphrase: next, again: next, isShown: true })
  }
  const isMade = passphrase !== '' && passphrase === made
  return (
    <div className="grid gap-4">
      <div>
        <PassphraseField
          label={label ?? t`Passphrase`}
          autoComplete="new-password"
          isFirst={isFirst ?? false}
          value={passphrase}
          onChange={(next) => onChange({ ...choice, passphrase: next })}
          shown={isShown}
          onShown={(shown) => onChange({ ...choice, isShown: shown })}
          error={
            fault === 'short' ? (
              <Trans>This is too short to keep notes safe.</Trans>
            ) : fault === 'guessable' ? (
              <Trans>This is too easy to guess. Add a word or two.</Trans>
            ) : null
          }
          hint={
            <span role="status">
              {isMade ? (
                <Trans>
                  Five random words, out of reach of guessing. Write them down, or let your password
                  manager keep them, until you know them.
                </Trans>
              ) : (
                <StrengthWords
                  strength={strengthOf(passphrase, name)}
                  length={[...passphrase].length}
                />
              )}
            </span>
          }
        />
        <Button kind="quiet" size="small" className="mt-1 -ms-2" onClick={() => void make()}>
          {isMade ? <Trans>Make another</Trans> : <Trans>Make one for me</Trans>}
        </Button>
      </div>
      {isShown ? null : (
        <PassphraseField
          label={<Trans>The same again</Trans>}
          autoComplete="new-password"
          value={again}
          onChange={(next) => onChange({ ...choice, again: next })}
          canShow={false}
          error={fault === 'differs' ? <Trans>The two are not the same.</Trans> : null}
        />
      )}
    </div>
  )
}
