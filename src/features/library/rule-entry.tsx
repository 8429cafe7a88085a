import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Citations } from '../../note-view/citations'
import type { Rule, Tier } from '../../rules/rule'
import { Chevron } from './chevron'

const TIERS: Record<Tier, MessageDescriptor> = {
  blocker: msg`blocks signing`,
  fix: msg`fix or explain`,
  consider: msg`consider`,
}

/** One rule: what it asks for and how much it weighs; opened, why, and where it is written. */
export function RuleEntry({ rule }: { rule: Rule }) {
  const { i18n } = useLingui()
  return (
    <details>
      <summary className="flex min-h-9 items-baseline gap-3 py-1.5 text-sm hover:text-accent pointer-coarse:min-h-11">
        <Chevron />
        <span className="grow">{i18n._(rule.says)}</span>
        <span
          className={`shrink-0 text-xs ${rule.tier === 'blocker' ? 'text-block' : rule.tier === 'fix' ? 'text-fix' : 'text-ink-soft'}`}
        >
          {i18n._(TIERS[rule.tier])}
        </span>
      </summary>
      <div className="grid gap-2 ps-5 pb-3">
        <p className="text-sm text-ink-soft">{i18n._(rule.why)}</p>
        <Citations cites={rule.cites} />
        {rule.coverable ? (
          <p className="text-xs text-ink-soft">
            <Trans>Free text answers it too: point at the words in your note.</Trans>
          </p>
        ) : null}
      </div>
    </details>
  )
}
