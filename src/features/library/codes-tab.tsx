import type { ReactNode } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Citations } from '../../note-view/citations'
import { at } from '../../rules/sources'
import { Day } from '../../ui/day'
import { FITTING, MISFITTING, NEVER, type ModifierRow } from './modifier-table'
import { ENDED_PAIRS, EXPLAINED_PAIRS, PAIR_EDITION } from './pair-notes'
import { PairTable } from './pair-table'
import { Caution, Part } from './part'

/** Modifiers on the line, and codes beside it. */
export function CodesTab() {
  const { i18n } = useLingui()
  const edition = PAIR_EDITION
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
      {edition ? (
        <Part title={<Trans>Paired codes: NCCI {edition.name}</Trans>}>
          <Caution>
            <Trans>
              This table holds from <Day date={edition.from} /> to <Day date={edition.to ?? ''} />.
              Check the current quarter before you rely on it.
            </Trans>
          </Caution>
          <p className="text-sm text-ink-soft">
            <Trans>
              On one day, for one patient and provider, Medicare pays the first of a pair and not
              the second. Injections, rehabilitation programs and home health are left out.
            </Trans>
          </p>
          <PairTable
            caption={<Trans>Never on one day: no modifier unlocks it</Trans>}
            pairs={EXPLAINED_PAIRS.filter(({ indicator }) => indicator === 0)}
          />
          <PairTable
            caption={<Trans>Only when distinct: with 59 or an X modifier on the second code</Trans>}
            pairs={EXPLAINED_PAIRS.filter(({ indicator }) => indicator === 1)}
          />
          <Citations cites={[at('ncci-2024q3', 'pairs that contain 97140')]} />
        </Part>
      ) : null}
      <Part title={<Trans>What people still say</Trans>}>
        <ul className="grid gap-4">
          {ENDED_PAIRS.map(({ codes, lastDay, says }) => (
            <li key={codes.join()}>
              <h3 className="font-medium">
                <Codes codes={codes} />{' '}
                <span className="font-normal text-ink-soft">
                  {lastDay === null ? (
                    <Trans>withdrawn: no pair</Trans>
                  ) : (
                    <Trans>
                      last day <Day date={lastDay} />
                    </Trans>
                  )}
                </span>
              </h3>
              <p className="text-sm">{i18n._(says)}</p>
            </li>
          ))}
        </ul>
        <Citations cites={[at('ncci-2024q3', 'deleted pairs')]} />
      </Part>
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
