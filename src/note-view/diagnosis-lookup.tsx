import { Trans } from '@lingui/react/macro'
import type { NlmCode } from '../coding/icd10/nlm-answer'

/** A look-up at NLM's Clinical Tables service: what was asked, how it stands, and the way to ask. */
export type LookUp = { readonly term: string; readonly ask: () => void } & (
  | {
      readonly state:
        'idle' | 'asking' | 'offline' | 'slow' | 'refused' | 'unreadable' | 'unreachable'
    }
  | { readonly state: 'answered'; readonly codes: readonly NlmCode[] }
)

/** The row that asks, and then says what became of it. */
export function LookUpRow({ lookUp }: { lookUp: LookUp }) {
  return (
    <span className="flex items-baseline gap-x-2 text-accent">
      <span aria-hidden="true">↗</span>
      <span className="min-w-0 flex-1">
        <Said lookUp={lookUp} />
      </span>
    </span>
  )
}

function Said({ lookUp }: { lookUp: LookUp }) {
  if (lookUp.state === 'answered')
    return lookUp.codes.length === 0 ? (
      <Trans>NLM knows no code for these words.</Trans>
    ) : (
      <Trans>NLM's answer, not checked for billing:</Trans>
    )
  switch (lookUp.state) {
    case 'idle':
      return <Trans>Look up online at NLM; only the words in this field are sent</Trans>
    case 'asking':
      return <Trans>Asking NLM…</Trans>
    case 'offline':
      return <Trans>You are offline. Try again when you are back.</Trans>
    case 'slow':
      return <Trans>NLM did not answer in time. Try again.</Trans>
    case 'refused':
      return <Trans>NLM refused to answer. Try again later.</Trans>
    case 'unreadable':
      return <Trans>NLM's answer could not be read. Try again later.</Trans>
    case 'unreachable':
      return <Trans>NLM could not be reached. Try again.</Trans>
  }
}
