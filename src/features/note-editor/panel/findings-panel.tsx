import { msg } from '@lingui/core/macro'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useShortcut } from '../../../ui/shortcut'
import { useLive, useWorkspace } from '../workspace'
import { SECTIONS } from '../../../domain/note'
import type { Finding, State } from '../../../rules/review'
import { TIERS } from '../../../rules/rule'
import { SECTION_NAMES } from '../../../note-view/section-names'
import { FindingCard } from './finding-card'
import { FoldedFindings, Met, Silent } from './folded-findings'
import { FindingCounts } from '../../../note-view/finding-counts'

const FIRST = 5

/** Presses one of the ways to deal with the finding that has the focus. */
const press = (act: 'explain' | 'why') =>
  document.activeElement
    ?.closest('article')
    ?.querySelector<HTMLElement>(`[data-act=${act}]`)
    ?.click()

/** What the note still needs, in the order of weight; the rest folded away. Each part draws itself anew, never all. */
export function FindingsPanel() {
  useShortcut('x', () => press('explain'))
  useShortcut('w', () => press('why'))
  return (
    <div className="grid gap-3">
      <Counts />
      <OpenFindings />
      {FOLDED.map((folded) => (
        <FoldedFindings key={folded.title.id} {...folded} />
      ))}
      <p className="mt-2 text-xs text-ink-soft">
        <Trans>These checks do not decide medical necessity or payment.</Trans>
      </p>
    </div>
  )
}

const isIn = (state: State) => (f: Finding) => f.state === state
const FOLDED = [
  {
    title: msg`To consider`,
    from: 'shown',
    fits: (f: Finding) => f.rule.tier === 'consider',
    Item: FindingCard,
  },
  { title: msg`Explained`, from: 'findings', fits: isIn('explained'), Item: FindingCard },
  { title: msg`Could not check`, from: 'findings', fits: isIn('unknown'), Item: Silent },
  {
    title: msg`Not asked for by this payer`,
    from: 'findings',
    fits: (f: Finding) => f.state === 'notApplicable' && f.why !== undefined,
    Item: Silent,
  },
  { title: msg`Met`, from: 'findings', fits: isIn('met'), Item: Met },
] as const

function Counts() {
  const shown = useLive((state) => state.shown)
  const judged = useLive((state) => state.judged !== undefined)
  return (
    <p className="text-sm font-medium" data-live="findings">
      {!judged ? (
        <Checking />
      ) : shown.length > 0 ? (
        <FindingCounts findings={shown} />
      ) : (
        <Trans>Nothing to fix so far</Trans>
      )}
    </p>
  )
}

function OpenFindings() {
  const shown = useLive((state) => state.shown)
  const [all, setAll] = useState(false)
  const open = TIERS.slice(0, 2).flatMap((tier) => shown.filter((f) => f.rule.tier === tier))
  const listed = all ? open : open.slice(0, FIRST)
  return (
    <>
      {open.length === 0 ? <NotStarted /> : null}
      {listed.map((f) => (
        <FindingCard key={f.key} finding={f} />
      ))}
      {open.length > FIRST ? (
        <button
          type="button"
          className="w-fit text-sm font-medium text-accent"
          onClick={() => setAll(!all)}
        >
          {all ? <Trans>Show fewer</Trans> : <Trans>{open.length - FIRST} more</Trans>}
        </button>
      ) : null}
    </>
  )
}

/** While the rules are on their way nothing is known to be right; without them the form still works. */
function Checking() {
  const { live } = useWorkspace()
  const failed = useLive((state) => state.failed)
  if (!failed) return <Trans>Checking the note</Trans>
  return (
    <>
      <span className="text-fix">
        <Trans>The checks could not be loaded. Units still count, and saving goes on.</Trans>
      </span>{' '}
      <button type="button" className="text-accent" onClick={() => void live.judge()}>
        <Trans>Try again</Trans>
      </button>
    </>
  )
}

function NotStarted() {
  const { i18n } = useLingui()
  const started = useLive((state) => state.started)
  const sections = SECTIONS.filter((s) => !started[s])
  if (sections.length === 0) return null
  return (
    <p className="text-sm text-ink-soft">
      <Plural
        value={sections.length}
        one="# section not started:"
        other="# sections not started:"
      />{' '}
      {sections.map((s) => i18n._(SECTION_NAMES[s])).join(', ')}
    </p>
  )
}
