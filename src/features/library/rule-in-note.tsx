import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Place } from '../../domain/place'
import { Citations } from '../../note-view/citations'
import { REASON_NAMES } from '../../note-view/explanation-names'
import { explain } from '../../rules/explain'
import type { Facts } from '../../rules/facts'
import type { Finding, State } from '../../rules/review'
import type { Rule } from '../../rules/rule'
import { factsOfRule } from './fact-names'
import { InYourNote } from './in-your-note'
import { reasonFor } from './kept-review'
import { TIER_LOOK, TIER_NAMES } from './tier-names'

const STATES: Readonly<Record<State, MessageDescriptor>> = {
  unmet: msg`Not met yet`,
  explained: msg`Answered with a reason`,
  met: msg`Met`,
  notApplicable: msg`Does not concern this note`,
  waiting: msg`Waits until something is entered`,
  unknown: msg`Could not check`,
}

/** What a rule says of the note one came from: what is open, or the very words that meet it. */
export function RuleInNote({ rule, note }: { rule: Rule; note: string }) {
  return (
    <InYourNote note={note}>
      {({ facts, findings }) =>
        findings
          .filter((finding) => finding.rule.id === rule.id)
          .map((finding) => (
            <Standing key={finding.key} finding={finding} own={rule} facts={facts} note={note} />
          ))
      }
    </InYourNote>
  )
}

function Standing({
  finding,
  own,
  facts,
  note,
}: {
  finding: Finding
  own: Rule
  facts: Facts
  note: string
}) {
  const { i18n } = useLingui()
  const { state, problem, why, rule, go } = finding
  const { tier, looked, cites } = explain(finding)
  // A payer that weighs the rule otherwise names its own policy.
  const policy = cites.filter((cite) => !own.cites.includes(cite))
  const reason = state === 'explained' ? reasonFor(facts, finding) : undefined
  const missing = factsOfRule({ needs: rule.needs.filter((need) => facts[need] === undefined) })
  return (
    <div>
      <p className={`font-medium ${state === 'unmet' ? TIER_LOOK[tier] : ''}`}>
        {i18n._(STATES[state])}
        {tier === own.tier ? null : (
          <span className="font-normal text-ink-soft">
            {' '}
            <Trans>(this payer: {i18n._(TIER_NAMES[tier])})</Trans>
          </span>
        )}
      </p>
      {problem ? (
        <p>
          {problem.about ? `${i18n._(problem.about)}: ` : ''}
          {i18n._(problem.message)}
        </p>
      ) : null}
      {reason ? (
        <p className="text-ink-soft">
          {reason.reason === '' ? '' : `${i18n._(REASON_NAMES[reason.reason])}: `}
          <q dir="auto">{reason.text}</q>
        </p>
      ) : null}
      {why ? <p>{i18n._(why)}</p> : null}
      {state === 'waiting' && missing.length > 0 ? (
        <p>
          <Trans>It waits for:</Trans> {missing.map((each) => i18n._(each)).join('; ')}
        </p>
      ) : null}
      {looked.length > 0 ? (
        <ul className="mt-1 grid gap-1">
          {looked.map(({ quote, place }) => (
            <li key={`${place} ${quote}`}>
              <GoTo note={note} place={place}>
                <q dir="auto">{quote}</q>
              </GoTo>
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-1">
          <GoTo note={note} place={go}>
            <Trans>Go to the note</Trans>
          </GoTo>
        </p>
      )}
      {policy.length > 0 ? <Citations cites={policy} /> : null}
    </div>
  )
}

const GoTo = ({ note, place, children }: { note: string; place: Place; children: ReactNode }) => (
  <Link
    to="/notes/$id"
    params={{ id: note }}
    search={{ s: place }}
    className="inline-block py-0.5 text-accent underline underline-offset-4 pointer-coarse:py-2"
  >
    {children}
  </Link>
)
