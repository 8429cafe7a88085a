import { Trans, useLingui } from '@lingui/react/macro'
import { interventionOf } from '../../../coding/interventions'
import { useRegionNames } from '../../../note-view/body-map/region-names'
import type { QuickPart } from './quick-entry'

/** What one part of the quick line was understood as, before it becomes a block. */
export function QuickChip({ part }: { part: QuickPart }) {
  const { i18n, t } = useLingui()
  const names = useRegionNames()
  const intervention = interventionOf(part.intervention ?? '')
  if (!intervention)
    return (
      <li className="rounded-[0.75rem] border border-dashed border-fix px-3 py-0.5 text-fix">
        <bdi>{part.text}</bdi>: <Trans>start with a technique, such as jm or stm</Trans>
      </li>
    )
  const { grade, minutes, start, end, performer, detail, numbersInDoubt } = part
  const name = i18n._(intervention.label)
  const who = performer && (performer.name || performer.credential)
  const said = [
    intervention.family === null ? `${intervention.code} ${name}` : name,
    grade === '' ? '' : t`grade ${grade}`,
    ...part.regions.map(({ region, side }) => names.printed(region, side)),
    minutes === '' ? '' : t`${minutes} min`,
    start === '' ? '' : end === '' ? t`from ${start}` : t`${start} to ${end}`,
    who === undefined ? '' : t`by ${who}`,
  ].filter((words) => words !== '')
  return (
    <li className="rounded-[0.75rem] bg-accent-soft px-3 py-0.5">
      {said.join(', ')}
      {minutes === '' ? (
        <span className="text-fix">
          {', '}
          {numbersInDoubt ? (
            <Trans>which number is the minutes? Write it like 12min</Trans>
          ) : (
            <Trans>no minutes yet</Trans>
          )}
        </span>
      ) : null}
      {detail === '' ? null : (
        <span className="text-ink-soft">
          {', '}
          <Trans>
            remark: <bdi>{detail}</bdi>
          </Trans>
        </span>
      )}
    </li>
  )
}
