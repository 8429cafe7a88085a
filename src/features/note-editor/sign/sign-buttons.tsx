import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import type { Intent, Signing } from './use-signing'

/** The acts themselves, in the strip that stays in view. */
export function SignButtons({ signing, blocked }: { signing: Signing; blocked: boolean }) {
  const { t } = useLingui()
  const { maySign, maySubmit, primary, to, ask } = signing
  const act = (intent: Intent, mayPress: boolean, words: ReactNode) => (
    <Button
      kind={primary === intent ? 'primary' : 'plain'}
      disabled={!mayPress}
      onClick={() => ask(intent)}
      className="max-w-full max-sm:grow max-sm:px-2 max-sm:text-xs"
    >
      <span className="truncate">{words}</span>
      {primary === intent && mayPress ? (
        <span className="max-sm:hidden">
          <Key>Ctrl Enter</Key>
        </span>
      ) : null}
    </Button>
  )
  return (
    <>
      {maySign ? act('sign', !blocked, <Trans>Sign</Trans>) : null}
      {maySubmit
        ? act(
            'submit',
            to !== undefined,
            to ? t`Sign and submit to ${to.name}` : t`Sign and submit`,
          )
        : null}
    </>
  )
}
