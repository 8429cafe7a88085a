import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { chainOf, type Chain } from '../../../rules/chain-links'
import type { FindingFact } from '../../../rules/facts'
import { useLive } from '../workspace'
import { endName, impairmentName, techniqueName } from './chain-words'
import { LinkGrid, type LinkTable } from './link-grid'
import { LinkList } from './link-list'
import { Orphans } from './orphans'

const toggled = (ids: readonly string[], id: string): string[] =>
  ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]

const named = (impairment: FindingFact) => ({
  id: impairment.finding.id,
  name: impairmentName(impairment),
})

/** Which finding each technique answers, and which goal or activity each finding stands in the way of. */
export function ChainPanel() {
  const facts = useLive((state) => state.judged)
  if (!facts) return null
  const chain = chainOf(facts)
  const { techniques, impairments, ends } = chain
  return (
    <div className="mt-3 grid gap-5 rounded-lg border border-line bg-surface p-4">
      {techniques.length === 0 || impairments.length === 0 ? (
        <Hint>
          <Trans>Add a technique and a measured finding to see how they hang together.</Trans>
        </Hint>
      ) : (
        <>
          <Orphans chain={chain} />
          <Legend />
          <Answers chain={chain} />
          {ends.length === 0 ? (
            <Hint>
              <Trans>
                Add a goal or a limitation to see what the findings stand in the way of.
              </Trans>
            </Hint>
          ) : (
            <Hinders chain={chain} />
          )}
        </>
      )}
    </div>
  )
}

const Hint = ({ children }: { children: ReactNode }) => (
  <p className="text-sm text-ink-soft">{children}</p>
)

function Legend() {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft max-sm:hidden">
      <li className="flex gap-1.5">
        <span aria-hidden="true">●</span>
        <Trans>linked by you</Trans>
      </li>
      <li className="flex gap-1.5">
        <span aria-hidden="true">○</span>
        <Trans>fits by region and kind, counts as linked</Trans>
      </li>
      <li>
        <Trans>Arrow keys move, Space links.</Trans>
      </li>
    </ul>
  )
}

function Answers({ chain }: { chain: Chain }) {
  const { i18n, t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const { techniques, impairments, answers } = chain
  return (
    <Links
      title={<Trans>What each technique answers</Trans>}
      label={t`Techniques and findings`}
      rows={techniques.map((each) => ({ id: each.block.id, name: techniqueName(each, i18n) }))}
      columns={impairments.map(named)}
      link={(row, column) => answers[row]?.[column] ?? 'none'}
      toggle={(row, column) => {
        const [technique, impairment] = [techniques[row], impairments[column]]
        if (!technique || !impairment) return
        const place = `session.blocks.${technique.index}.purpose` as const
        setValue(place, toggled(getValues(place), impairment.finding.id), { shouldDirty: true })
      }}
    />
  )
}

function Hinders({ chain }: { chain: Chain }) {
  const { t } = useLingui()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const { impairments, ends, hinders } = chain
  return (
    <Links
      title={<Trans>What each finding stands in the way of</Trans>}
      label={t`Findings and goals`}
      rows={impairments.map(named)}
      columns={ends.map((end) => ({ id: end.id, name: endName(end) }))}
      link={(row, column) => hinders[row]?.[column] ?? 'none'}
      toggle={(row, column) => {
        const [impairment, end] = [impairments[row], ends[column]]
        if (!impairment || !end) return
        const place = `objective.findings.${impairment.index}.goals` as const
        setValue(place, toggled(getValues(place), end.id), { shouldDirty: true })
      }}
    />
  )
}

function Links({ title, ...table }: LinkTable & { title: ReactNode }) {
  return (
    <section className="min-w-0">
      <h4 className="mb-2 text-sm font-medium">{title}</h4>
      <div className="max-sm:hidden">
        <LinkGrid {...table} />
      </div>
      <div className="sm:hidden">
        <LinkList {...table} />
      </div>
    </section>
  )
}
