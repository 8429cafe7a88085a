import type { ReactNode } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Citations } from '../../note-view/citations'
import { at } from '../../rules/sources'
import { FITTING, MISFITTING, NEVER, type ModifierRow } from './modifier-table'
import { PairsPart, ToldPart } from './pair-parts'
import { Part } from './part'

/** Modifiers on the line, and codes beside it. */
export function CodesTab() {
  return (
    <>
      <Part title={<Trans>Modifiers that can fit</Trans>}>
        <Modifiers rows={FITTING} />
        <p className="text-sm text-ink-soft">
          <Trans>Nothing adds a modifier for you: each one states something only you know.</Trans>
        </p>
        <Citations
          cites={[
            at('code-97140', 'modifiers'),
            at('modifier-guide', '59, XE, XP, XS, XU'),
            at('claims-manual', 'ch. 5 §20.1'),
            at('therapy-practice', 'plan of care and coverage modifiers'),
          ]}
        />
      </Part>
      <Part title={<Trans>Modifiers that never stand</Trans>}>
        <Modifiers rows={NEVER} />
      </Part>
      <Part title={<Trans>Modifiers that say something else</Trans>}>
        <Modifiers rows={MISFITTING} />
        <Citations
          cites={[
            at('code-97140', 'modifiers: 51'),
            at('own-proposal', 'modifiers that do not fit'),
          ]}
        />
      </Part>
      <PairsPart />
      <ToldPart />
    </>
  )
}

const Codes = ({ codes }: { codes: readonly string[] }): ReactNode => (
  <bdi dir="ltr">{codes.join(', ')}</bdi>
)

function Modifiers({ rows }: { rows: readonly ModifierRow[] }) {
  const { i18n } = useLingui()
  return (
    <dl className="text-sm">
      {rows.map(({ modifiers, says }) => (
        <div
          key={modifiers.join()}
          className="grid gap-x-4 border-t border-line py-2 sm:grid-cols-[11rem_minmax(0,1fr)]"
        >
          <dt className="font-medium">
            <Codes codes={modifiers} />
          </dt>
          <dd className="text-ink-soft">{i18n._(says)}</dd>
        </div>
      ))}
    </dl>
  )
}
