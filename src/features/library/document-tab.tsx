import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useLocation } from '@tanstack/react-router'
import { STATEMENTS, type Statement } from '../../coding/code-97140'
import { Citations } from '../../note-view/citations'
import { ALL_RULES } from '../../rules/all-rules'
import { at } from '../../rules/sources'
import { Chevron } from './chevron'
import { Part } from './part'
import { RuleLink } from './rule-link'

const PART_NAMES: Record<Statement['part'], MessageDescriptor> = {
  what: msg`What was done`,
  necessity: msg`Why it was needed`,
  documentation: msg`What the note holds`,
  time: msg`Time and units`,
  responsibility: msg`Who answers for it`,
  exclusions: msg`What is not 97140`,
  modifiers: msg`Modifiers`,
}

const PARTS = Object.keys(PART_NAMES) as readonly Statement['part'][]

const MEDICARE_ASKS = [
  msg`The date.`,
  msg`Each service given, timed or not, in words that can be laid beside the bill.`,
  msg`A timed service that was given and is not billed, too.`,
  msg`Total timed code minutes.`,
  msg`Total treatment minutes.`,
  msg`Signature and credential of who gave or supervised it, and the names of all who took part.`,
]

/** The code page as a checklist: what it asks for, and the rules that check each point. */
export function DocumentTab() {
  const { i18n } = useLingui()
  return (
    <>
      <p className="mb-6">
        <Trans>
          What the code page asks of a note, point by point. Open a point to see the rules that
          check it while you write.
        </Trans>
      </p>
      {PARTS.map((part) => (
        <Part key={part} title={i18n._(PART_NAMES[part])}>
          <ul className="divide-y divide-line">
            {STATEMENTS.filter((statement) => statement.part === part).map((statement) => (
              <Point key={statement.id} statement={statement} />
            ))}
          </ul>
        </Part>
      ))}
      <Part title={<Trans>What Medicare asks of every treatment note</Trans>}>
        <ol className="grid list-decimal gap-1 ps-5">
          {MEDICARE_ASKS.map((item) => (
            <li key={item.id}>{i18n._(item)}</li>
          ))}
        </ol>
        <p className="text-sm text-ink-soft">
          <Trans>
            Minutes of each technique are not on this list: the code page asks for them, Medicare
            for the two totals.
          </Trans>
        </p>
        <Citations cites={[at('benefit-manual', 'ch. 15 §220.3.E')]} />
      </Part>
    </>
  )
}

function Point({ statement: { id, says } }: { statement: Statement }) {
  const { i18n } = useLingui()
  const { hash } = useLocation()
  const sought = hash === id
  const rules = ALL_RULES.filter(({ covers }) => covers.includes(id))
  return (
    <li id={id} className={`scroll-mt-4 py-1 ${sought ? 'bg-accent-soft' : ''}`}>
      <details open={sought}>
        <summary className="flex min-h-9 items-baseline gap-3 py-1 hover:text-accent pointer-coarse:min-h-11">
          <Chevron />
          <span className="grow">{i18n._(says)}</span>
          <span className="shrink-0 text-xs text-ink-soft">
            <Plural value={rules.length} one="# rule" other="# rules" />
          </span>
        </summary>
        <ul className="ps-5">
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  )
}
