import { Trans, useLingui } from '@lingui/react/macro'
import {
  lazy,
  Suspense,
  useEffect,
  useId,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react'
import { useShortcut } from '../../../ui/shortcut'
import { onCurrent } from '../comments/current-comment'
import { useLive } from '../workspace'
import { useHeld } from '../writing/held'
import { FindingsPanel } from './findings-panel'

const Preview = lazy(async () => ({ default: (await import('./preview')).Preview }))

const CommentsPanel = lazy(async () => ({
  default: (await import('../comments/comments-panel')).CommentsPanel,
}))
const CommentMarks = lazy(async () => ({
  default: (await import('../comments/comment-marks')).CommentMarks,
}))

type Tab = 'comments' | 'findings' | 'note'

/** Beside the form: what a reviewer asked for, what is still needed, and the note as it will read. Under it on small screens. */
export function SidePanel() {
  const { t } = useLingui()
  const id = useId()
  const { as, history } = useHeld()
  const wasReturned = as === 'returned'
  const comments = history?.kind === 'whole' ? history.standing.comments.length : 0
  const tabs: readonly Tab[] = wasReturned ? ['comments', 'findings', 'note'] : ['findings', 'note']
  const [tab, setTab] = useState(tabs[0])
  const [hidden, setHidden] = useState(false)
  // Gone to by a key, a comment is shown.
  useEffect(
    () =>
      onCurrent(() => {
        if (!wasReturned) return
        setTab('comments')
        setHidden(false)
      }),
    [wasReturned],
  )
  useShortcut('Ctrl+.', () => setHidden(!hidden))
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const step = event.key === 'ArrowRight' ? 1 : -1
    const next = tabs[(tabs.indexOf(tab ?? 'findings') + step + tabs.length) % tabs.length]
    setTab(next)
    document.getElementById(`${id}-${next}`)?.focus()
  }
  const button = (value: Tab, label: ReactNode) => (
    <button
      type="button"
      role="tab"
      id={`${id}-${value}`}
      aria-selected={tab === value}
      aria-controls={`${id}-panel`}
      tabIndex={tab === value ? 0 : -1}
      onClick={() => setTab(value)}
      onKeyDown={onKey}
      className="-mb-px border-b-2 border-transparent px-1 py-2 text-ink-soft aria-selected:border-accent aria-selected:font-medium aria-selected:text-ink"
    >
      {label}
    </button>
  )
  if (hidden) return null
  return (
    <aside
      id="findings"
      tabIndex={-1}
      aria-label={t`Findings and preview`}
      className="-scroll-mt-24 pt-4 pb-8 text-sm contain-layout lg:sticky lg:top-0 lg:max-h-dvh lg:self-start lg:overflow-y-auto"
    >
      <div
        role="tablist"
        aria-label={t`Side panel`}
        className="mb-3 flex gap-4 border-b border-line"
      >
        {wasReturned ? button('comments', t`Comments ${comments}`) : null}
        {button('findings', <FindingsWithCount />)}
        {button('note', <Trans>Note</Trans>)}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} tabIndex={-1}>
        {tab === 'findings' ? (
          <FindingsPanel />
        ) : (
          <Suspense fallback={null}>
            {tab === 'comments' ? <CommentsPanel /> : <Preview />}
          </Suspense>
        )}
      </div>
      {wasReturned ? (
        <Suspense fallback={null}>
          <CommentMarks />
        </Suspense>
      ) : null}
    </aside>
  )
}

function FindingsWithCount() {
  const { t } = useLingui()
  const open = useLive((state) => state.shown.filter((f) => f.rule.tier !== 'consider').length)
  return open > 0 ? t`Findings ${open}` : t`Findings`
}
