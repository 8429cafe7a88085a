import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, type ReactNode } from 'react'
import { useReviewing } from './anchor'
import { ChangesTab } from './changes-tab'
import { CommentsTab } from './comments-tab'
import { FindingsTab } from './findings-tab'
import { HistoryTab } from './history-tab'
import { NecessityTab } from './necessity-tab'
import { Tabs, type Tab } from './tabs'

const TimelineTab = lazy(async () => ({ default: (await import('./timeline-tab')).TimelineTab }))

export type Shown =
  'note' | 'findings' | 'necessity' | 'timeline' | 'comments' | 'changes' | 'history'

/** What is weighed beside the note; where there is one column alone, the note is among it. */
export function Evidence({
  chosen,
  onChoose,
  note,
}: {
  chosen: Shown
  onChoose: (tab: Shown) => void
  note: ReactNode
}) {
  const { t } = useLingui()
  const { reviewed, aside } = useReviewing()
  const open = reviewed.findings.filter(
    ({ state, rule }) => state === 'unmet' && rule.tier !== 'consider',
  ).length
  const comments = aside.comments.length
  const tabs: Tab<Shown>[] = [
    ...(note ? [{ id: 'note' as const, label: <Trans>Note</Trans> }] : []),
    { id: 'findings', label: open > 0 ? t`Findings ${open}` : t`Findings` },
    { id: 'necessity', label: <Trans>Necessity</Trans> },
    { id: 'timeline', label: <Trans>Timeline</Trans> },
    { id: 'comments', label: comments > 0 ? t`Comments ${comments}` : t`Comments` },
    { id: 'changes', label: <Trans>Changes</Trans> },
    { id: 'history', label: <Trans>History</Trans> },
  ]
  return (
    <Tabs
      label={t`Note and evidence`}
      tabs={tabs}
      chosen={chosen}
      onChoose={onChoose}
      className="pt-4 pb-8 text-sm outline-none lg:min-h-0 lg:grow lg:overflow-y-auto"
    >
      {chosen === 'note' ? note : null}
      {chosen === 'findings' ? <FindingsTab /> : null}
      {chosen === 'necessity' ? <NecessityTab /> : null}
      {chosen === 'timeline' ? (
        <Suspense fallback={null}>
          <TimelineTab />
        </Suspense>
      ) : null}
      {chosen === 'comments' ? <CommentsTab /> : null}
      {chosen === 'changes' ? <ChangesTab /> : null}
      {chosen === 'history' ? <HistoryTab /> : null}
    </Tabs>
  )
}
