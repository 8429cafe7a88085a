import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { From, Waiting } from '../../storage/exchange/inbox'
import { WordsToCompare } from './words-to-compare'

/** Who signed a file, and how sure that is. Keys that changed are said loudly. */
export function FromWords({ from, file }: { from: From; file: Waiting }) {
  const { t } = useLingui()
  const name = file.from?.name || t`somebody without a name`
  switch (from.signer) {
    case 'self':
      return <Box kind="plain">{t`You wrote this file.`}</Box>
    case 'nobody':
      return (
        <Box kind="fix">
          <Trans>Nobody signed this file: nothing says who wrote it or changed it since.</Trans>
        </Box>
      )
    case 'known':
      return from.compared ? (
        <Box kind="plain">{t`From ${name}. You compared the six words.`}</Box>
      ) : (
        <Box kind="plain">
          {t`From ${name}, whose contact card you have. You have not compared the six words yet.`}{' '}
          <WordsToCompare words={from.words} />
        </Box>
      )
    case 'unknown':
      return (
        <Box kind="fix">
          {t`You do not have the contact card of who signed this. They call themselves ${name}. To be sure, call them and compare these words:`}{' '}
          <WordsToCompare words={from.words} />
        </Box>
      )
    case 'changed':
      return (
        <Box kind="block">
          <strong className="block">{t`The keys of ${name} are not the ones you know.`}</strong>
          <Trans>
            It is a new device of theirs, or somebody who pretends. Call them and compare these
            words before you accept:
          </Trans>{' '}
          <WordsToCompare words={from.words} />
        </Box>
      )
  }
}

const KINDS = {
  plain: 'border border-line bg-surface',
  fix: 'border-2 border-fix bg-fix-soft',
  block: 'border-2 border-block bg-block-soft',
} as const

const Box = ({ kind, children }: { kind: keyof typeof KINDS; children: ReactNode }) => (
  <div
    role={kind === 'block' ? 'alert' : undefined}
    className={`rounded-md p-3 text-sm ${KINDS[kind]}`}
  >
    {children}
  </div>
)
