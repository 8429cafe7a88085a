import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Payer } from '../../domain/payer'
import { METHOD_NAMES } from '../../note-view/method-names'
import { payerName } from '../../note-view/payer-name'
import { PAYERS } from '../../payers/profiles'
import { ALL_RULES } from '../../rules/all-rules'
import { notSilenced } from '../../rules/payer-weights'
import type { Rule } from '../../rules/rule'
import { Day } from '../../ui/day'
import { useLive } from './workspace'

/** What the note's payer asks for, in line with the code it pays: nothing pops over the note. */
export function PayerAsks() {
  const payer = useLive((state) => state.facts.payer)
  if (!payer)
    return (
      <p className="text-sm text-ink-soft">
        <Trans>Choose the payer under Visit; then it stands here what it asks for.</Trans>
      </p>
    )
  return <Asked payer={payer} />
}

function Asked({ payer }: { payer: Payer }) {
  const { i18n, t } = useLingui()
  const { policy, visitLimit, unitLimit } = payer
  const weighed = (weight: string) =>
    ALL_RULES.filter(({ id, tier }) => tier !== 'blocker' && payer.weights[id] === weight)
  return (
    <div className="grid gap-2 text-sm">
      <p>
        <bdi className="font-medium">{payerName(i18n, payer)}</bdi>,{' '}
        {i18n._(METHOD_NAMES[payer.method])}
      </p>
      {policy.title === '' ? null : (
        <p className="text-xs text-ink-soft">
          <cite className="not-italic" dir="auto">
            {policy.title}
            {policy.edition === '' ? '' : ` (${policy.edition})`}
          </cite>
          {policy.from === '' ? null : (
            <>
              {'; '}
              <Trans>
                holds from <Day date={policy.from} />
              </Trans>
            </>
          )}
          {policy.to === '' ? null : (
            <>
              {'; '}
              <Trans>
                holds to <Day date={policy.to} />
              </Trans>
            </>
          )}
        </p>
      )}
      {payer.advice === '' ? null : (
        <p dir="auto" className="border-s-3 border-accent ps-3 whitespace-pre-line wrap-anywhere">
          {payer.advice}
        </p>
      )}
      <ul className="grid list-disc gap-1 ps-5">
        {payer.medicare ? (
          <li>
            <Trans>Medicare's rules on assistants, plans of care and therapy modifiers hold.</Trans>
          </li>
        ) : null}
        {payer.drainageOnlyForLymphedema ? (
          <li>
            <Trans>Lymphatic drainage is paid for lymphedema alone.</Trans>
          </li>
        ) : null}
        {payer.asksDistinctFor.length > 0 ? (
          <li>
            {t`59 or an X modifier on ${payer.asksDistinctFor.join(', ')} beside manual therapy, official pair or not.`}
          </li>
        ) : null}
        {visitLimit === null ? null : (
          <li>
            <Trans>Visits it pays for: {visitLimit}</Trans>
          </li>
        )}
        {unitLimit === null ? null : (
          <li>
            <Trans>Timed units it pays for on a day: {unitLimit}</Trans>
          </li>
        )}
        {ALL_RULES.filter(({ id }) => payer.extra.includes(id)).map((rule) => (
          <li key={rule.id}>{i18n._(rule.says)}</li>
        ))}
      </ul>
      <Rules title={<Trans>Not asked for:</Trans>} rules={weighed('off')} />
      <Rules title={<Trans>To fix or explain:</Trans>} rules={weighed('fix')} />
      <Rules title={<Trans>Only to consider:</Trans>} rules={weighed('consider')} />
      <Rules
        title={
          <span className="text-block">
            <Trans>
              The profile would turn these off. They stop signing under every payer, and stay:
            </Trans>
          </span>
        }
        rules={notSilenced(ALL_RULES, payer)}
      />
      {PAYERS.includes(payer) ? null : (
        <p>
          <Link
            to="/settings/payers/$id"
            params={{ id: payer.id }}
            className="text-accent underline underline-offset-4"
          >
            <Trans>Change this profile</Trans>
          </Link>
        </p>
      )}
    </div>
  )
}

function Rules({ title, rules }: { title: ReactNode; rules: readonly Rule[] }) {
  const { i18n } = useLingui()
  if (rules.length === 0) return null
  return (
    <div>
      <p className="text-xs font-medium">{title}</p>
      <ul className="grid list-disc gap-1 ps-5 text-ink-soft">
        {rules.map((rule) => (
          <li key={rule.id}>{i18n._(rule.says)}</li>
        ))}
      </ul>
    </div>
  )
}
