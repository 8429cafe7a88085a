import { Trans, useLingui } from '@lingui/react/macro'
import type { Facts } from '../../../rules/facts'
import { judgedModifiers, type JudgedModifier } from '../../../rules/modifiers-judged'
import { modifierName } from '../../../note-view/modifier-names'
import { Button } from '../../../ui/button'
import { removeLine, removeModifier } from './claim-lines'
import { useClaimChange } from './use-claim-change'

interface Props {
  facts: Facts
  index: number
  /** Counted from 1 where a code has several lines. */
  nth: number | undefined
}

/** Each modifier of a line: what it means, whether the record bears it out, and the words or times that do. */
export function JudgedList({ facts, index, nth }: Props) {
  const { t } = useLingui()
  const line = facts.lines[index]
  const change = useClaimChange(line?.code ?? '')
  if (!line) return null
  const judged = judgedModifiers(facts, line)
  return (
    <div className="grid gap-2">
      {nth === undefined ? null : (
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <h4 className="font-medium">
            <Trans>Line {nth}</Trans>
          </h4>
          <Button
            kind="quiet"
            size="small"
            onClick={() => change(t`Line removed`, (lines) => removeLine(lines, index))}
          >
            <Trans>Remove line {nth}</Trans>
          </Button>
        </div>
      )}
      {judged.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>No modifiers yet</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line">
          {judged.map((each) => (
            <Judged
              key={each.modifier}
              judged={each}
              onRemove={() =>
                change(t`${each.modifier} removed`, (lines) =>
                  removeModifier(lines, index, each.modifier),
                )
              }
            />
          ))}
        </ul>
      )}
    </div>
  )
}

const MARKS = { met: '✓', unmet: '!', unknown: '?' } as const
const HUES = { met: 'text-accent', unmet: 'text-fix', unknown: 'text-ink-soft' } as const

function Judged({
  judged: { modifier, judgment },
  onRemove,
}: {
  judged: JudgedModifier
  onRemove: () => void
}) {
  const { i18n, t } = useLingui()
  const name = modifierName(modifier)
  const state =
    judgment.kind === 'met' ? t`met` : judgment.kind === 'unmet' ? t`not met` : t`cannot tell`
  return (
    <li className="grid grid-cols-[2rem_1fr_auto] items-start gap-x-3 px-3 py-2">
      <span className="font-semibold" dir="ltr">
        {modifier}
      </span>
      <div className="min-w-0">
        <p>
          <span className={`font-medium ${HUES[judgment.kind]}`}>
            <span aria-hidden="true">{MARKS[judgment.kind]} </span>
            {state}
          </span>
          {name ? <span className="text-ink-soft">, {i18n._(name)}</span> : null}
        </p>
        {judgment.kind === 'met' ? null : <p>{i18n._(judgment.message)}</p>}
        {judgment.evidence.length === 0 ? null : (
          <ul className="mt-0.5 flex flex-wrap gap-x-3 text-xs text-ink-soft">
            {judgment.evidence.map(({ quote, place }) => (
              <li key={`${place} ${quote}`}>
                <q lang="en" dir="auto">
                  {quote}
                </q>
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        kind="quiet"
        size="small"
        className="-my-1 -me-2"
        aria-label={t`Remove ${modifier}`}
        onClick={onRemove}
      >
        <span aria-hidden="true">✕</span>
      </Button>
    </li>
  )
}
