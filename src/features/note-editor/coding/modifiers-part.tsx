import { Trans, useLingui } from '@lingui/react/macro'
import type { Facts } from '../../../rules/facts'
import { suggestionsFor, type Suggestion } from '../../../rules/modifiers-suggested'
import { Button } from '../../../ui/button'
import { useLive } from '../workspace'
import { AssistantUnits } from './assistant-units'
import { addModifier, divideLines, linesOf } from './claim-lines'
import { DistinctStatement } from './distinct-statement'
import { JudgedList } from './judged-list'
import { useClaimChange } from './use-claim-change'

/** What the record says of the modifiers of one code, and what a person may accept. */
export function ModifiersPart({ code }: { code: string }) {
  const { t } = useLingui()
  const facts = useLive((state) => state.judged)
  if (!facts) return null
  const at = linesOf(facts.lines, code)
  return (
    <div
      role="group"
      aria-label={t`Modifiers of ${code}`}
      className="mt-3 grid gap-3 text-sm empty:hidden"
    >
      {at.map((index, nth) => (
        <JudgedList
          key={index}
          facts={facts}
          index={index}
          nth={at.length > 1 ? nth + 1 : undefined}
        />
      ))}
      <AssistantUnits facts={facts} code={code} />
      {at[0] === undefined ? null : <DistinctStatement facts={facts} code={code} />}
      <Suggestions facts={facts} code={code} />
    </div>
  )
}

function Suggestions({ facts, code }: { facts: Facts; code: string }) {
  const suggestions = suggestionsFor(facts, code)
  if (suggestions.length === 0) return null
  return (
    <ul className="grid gap-2">
      {suggestions.map((suggestion) => (
        <Offer key={suggestion.modifier} code={code} suggestion={suggestion} />
      ))}
    </ul>
  )
}

function Offer({ code, suggestion }: { code: string; suggestion: Suggestion }) {
  const { i18n, t } = useLingui()
  const change = useClaimChange(code)
  const { modifier } = suggestion
  if (suggestion.kind === 'add')
    return (
      <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="small"
          onClick={() =>
            change(t`${modifier} added`, (lines) => addModifier(lines, code, modifier))
          }
        >
          <Trans>Add {modifier}</Trans>
        </Button>
        <span className="text-ink-soft">{i18n._(suggestion.because)}</span>
      </li>
    )
  const { plain, assistant } = suggestion
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button
        size="small"
        onClick={() => change(t`Line divided`, (lines) => divideLines(lines, code, suggestion))}
      >
        <Trans>Divide into two lines</Trans>
      </Button>
      <span className="text-ink-soft">
        <Trans>
          units without: {plain}; with {modifier}: {assistant}
        </Trans>
      </span>
    </li>
  )
}
