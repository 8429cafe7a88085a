import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { STATEMENTS } from '../../coding/code-97140'
import { payerName } from '../../note-view/payer-name'
import { PAYERS } from '../../payers/profiles'
import { ALL_RULES } from '../../rules/all-rules'
import type { Rule } from '../../rules/rule'
import { Page } from '../../ui/page'
import { factsOfRule } from './fact-names'
import { FAMILIES, familyOf } from '../../note-view/rule-families'
import { FromNote } from './from-note'
import { NoSuchRule } from './no-such-rule'
import { Notices } from './notices'
import { Part } from './part'
import { RuleCountText } from './rule-count'
import { RuleExamples } from './rule-examples'
import { RuleInNote } from './rule-in-note'
import { RuleSources } from './rule-sources'
import { TIER_LOOK, TIER_MEANS, TIER_TITLES } from './tier-names'

const route = getRouteApi('/words/library/rules/$id')

/** A rule, told from the rule itself: nothing on this page is written a second time. */
export function RulePage() {
  const { id } = route.useParams()
  const { note } = route.useSearch()
  const rule = ALL_RULES.find((each) => each.id === id)
  return rule ? <Told key={id} rule={rule} note={note} /> : <NoSuchRule id={id} />
}

function Told({ rule, note }: { rule: Rule; note: string | undefined }) {
  const { i18n } = useLingui()
  const family = FAMILIES.find(({ id }) => id === familyOf(rule))
  const points = STATEMENTS.filter(({ id }) => rule.covers.includes(id))
  const askedBy = PAYERS.filter(({ extra }) => extra.includes(rule.id))
  const says = i18n._(rule.says)
  return (
    <Page title={says} documentTitle={says}>
      <p className="-mt-2 mb-5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-ink-soft">
        <FromNote note={note} />
        <Link to="/library/rules" className="text-accent underline underline-offset-4">
          <Trans>Rules</Trans>
        </Link>
        {family ? (
          <Link
            to="/library/rules"
            hash={family.id}
            className="text-accent underline underline-offset-4"
          >
            {i18n._(family.name)}
          </Link>
        ) : null}
        <code dir="ltr">{rule.id}</code>
      </p>
      {note === undefined ? null : <RuleInNote rule={rule} note={note} />}
      <div>
        <Part title={<Trans>Why</Trans>}>
          <p>{i18n._(rule.why)}</p>
          <p className="text-sm">
            <span className={`font-medium ${TIER_LOOK[rule.tier]}`}>
              {i18n._(TIER_TITLES[rule.tier])}.
            </span>{' '}
            {i18n._(TIER_MEANS[rule.tier])}
          </p>
          {askedBy.length > 0 ? (
            <p className="text-sm">
              <Trans>Only some payers ask for it:</Trans>{' '}
              {askedBy.map((payer) => payerName(i18n, payer)).join(', ')}
            </p>
          ) : null}
          {rule.privateTo === 'author' ? (
            <p className="text-sm">
              <Trans>
                For your eyes alone: it looks at other notes on this device and is left out of what
                leaves it.
              </Trans>
            </p>
          ) : null}
        </Part>
        <Part title={<Trans>What it looks at</Trans>}>
          <ul className="grid list-disc gap-1 ps-5 text-sm">
            {factsOfRule(rule).map((each) => (
              <li key={each.id}>{i18n._(each)}</li>
            ))}
          </ul>
          {rule.coverable ? (
            <p className="text-sm">
              <Trans>Free text answers it too: point at the words in your note.</Trans>
            </p>
          ) : null}
          {rule.phrases.length > 0 ? (
            <div className="text-sm">
              <p className="mb-1 text-ink-soft">
                <Trans>To start from, the blanks are yours:</Trans>
              </p>
              <ul lang="en" dir="ltr" className="grid gap-1">
                {rule.phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            </div>
          ) : null}
        </Part>
        <Part title={<Trans>Where it is written</Trans>}>
          <RuleSources rule={rule} />
          {points.length > 0 ? (
            <div className="text-sm">
              <p className="mb-1 text-ink-soft">
                <Trans>Points of the code page that it checks:</Trans>
              </p>
              <ul className="grid gap-1">
                {points.map(({ id, says: point }) => (
                  <li key={id}>
                    <Link
                      to="/library/97140"
                      search={{ tab: 'document' }}
                      hash={id}
                      className="text-accent underline underline-offset-4"
                    >
                      {i18n._(point)}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </Part>
        <Part title={<Trans>Examples</Trans>}>
          <RuleExamples rule={rule} />
        </Part>
        <Part title={<Trans>In this browser</Trans>}>
          <RuleCountText rule={rule.id} />
        </Part>
      </div>
      <Notices />
    </Page>
  )
}
