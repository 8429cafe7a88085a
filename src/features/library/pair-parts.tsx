import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { withOfficial } from '../../coding/ncci-kept'
import { builtInPairs, SETTINGS, type Setting } from '../../coding/ncci-pairs'
import { Citations } from '../../note-view/citations'
import { localDate } from '../../note-view/local-date'
import { at } from '../../rules/sources'
import { bodiesQuery } from '../../storage/table-queries'
import { Day } from '../../ui/day'
import { OtherPairs } from './other-pairs'
import { endOf, explained, otherPairs, TOLD_PAIRS } from './pair-notes'
import { PairTable } from './pair-table'
import { Caution, Part } from './part'

/** The pairs that answer today, or the last we know of, for one setting. */
export function PairsPart() {
  const { t } = useLingui()
  const [setting, setSetting] = useState<Setting>('practitioner')
  const { data: bodies, isPending } = useQuery(bodiesQuery('ncci'))
  const table = useMemo(() => (bodies ? withOfficial(bodies) : builtInPairs), [bodies])
  const [today] = useState(() => localDate(new Date()))
  const inForce = table.pairsOn(today, setting)
  const edition = (inForce ?? table.nearest(today, setting))?.edition
  // Our own table is not shown for a moment where an imported one answers.
  if (isPending || !edition) return null
  const around = explained(edition.table)
  const others = otherPairs(edition.table)
  const names: Record<Setting, string> = {
    practitioner: t`Practitioner`,
    'outpatient-hospital': t`Outpatient hospital`,
  }
  return (
    <Part title={<Trans>Paired codes: NCCI {edition.name}</Trans>}>
      <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <legend className="float-start me-4 font-medium">
          <Trans>Setting</Trans>
        </legend>
        {SETTINGS.map((each) => (
          <label
            key={each}
            className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="pairs-setting"
              checked={setting === each}
              onChange={() => setSetting(each)}
              className="accent-accent"
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      {inForce ? (
        <p className="text-sm">
          {edition.imported ? (
            <Trans>
              Today the imported quarter answers: <Day date={edition.from} /> to{' '}
              <Day date={edition.to ?? ''} />.
            </Trans>
          ) : (
            <Trans>
              Today our own table answers: <Day date={edition.from} /> to{' '}
              <Day date={edition.to ?? ''} />.
            </Trans>
          )}
        </p>
      ) : (
        <Caution>
          <Trans>
            No table reaches today. This one holds from <Day date={edition.from} /> to{' '}
            <Day date={edition.to ?? ''} />: bring in the current quarter before you rely on it.
          </Trans>{' '}
          <Link to="/settings/tables" className="text-accent underline underline-offset-4">
            <Trans>Official tables</Trans>
          </Link>
        </Caution>
      )}
      <p className="text-sm text-ink-soft">
        <Trans>
          On one day, for one patient and provider, Medicare pays the first of a pair and not the
          second. Injections, rehabilitation programs and home health are left out.
        </Trans>
      </p>
      <PairTable
        caption={<Trans>Never on one day: no modifier unlocks it</Trans>}
        pairs={around.filter(({ indicator }) => indicator === 0)}
      />
      <PairTable
        caption={<Trans>Only when distinct: with 59 or an X modifier on the second code</Trans>}
        pairs={around.filter(({ indicator }) => indicator === 1)}
      />
      {others.length > 0 ? <OtherPairs pairs={others} /> : null}
      {edition.imported ? null : (
        <Citations cites={[at('ncci-2024q3', 'pairs among codes of a therapy visit')]} />
      )}
    </Part>
  )
}

/** Pairs that are none any more, each with its end. */
export function ToldPart() {
  const { i18n } = useLingui()
  return (
    <Part title={<Trans>What people still say</Trans>}>
      <ul className="grid gap-4">
        {TOLD_PAIRS.map((told) => {
          const end = endOf(told)
          return (
            <li key={told.codes.join() + told.others.join()}>
              <h3 className="font-medium">
                <bdi dir="ltr">
                  {told.codes.join(', ')} + {told.others.join(', ')}
                </bdi>{' '}
                <span className="font-normal text-ink-soft">
                  {end?.ended === undefined ? (
                    <Trans>withdrawn: no pair</Trans>
                  ) : (
                    <Trans>
                      last day <Day date={end.ended} />
                    </Trans>
                  )}
                </span>
              </h3>
              <p className="text-sm">{i18n._(told.says)}</p>
            </li>
          )
        })}
      </ul>
      <Citations cites={[at('ncci-2024q3', 'deleted pairs')]} />
    </Part>
  )
}
