import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useShortcut } from '../../../ui/shortcut'
import { useLive, useWorkspace } from '../workspace'
import { SECTIONS, type Section } from '../../../domain/note'
import type { Finding, State } from '../../../rules/review'
import { TIERS } from '../../../rules/rule'
import { SECTION_NAMES } from '../section-names'
import { FindingCard } from './finding-card'
import { FindingCounts } from '../../../note-view/finding-counts'

const FIRST = 5

/** Presses one of the ways to deal with the finding that has the focus. */
const press = (act: 'explain' | 'why') =>
  document.activeElement
    ?.closest('article')
    ?.querySelector<HTMLElement>(`[data-act=${act}]`)
    ?.click()

/** What the note still needs, in the order of weight; the rest folded away. */
export function FindingsPanel() {
  const shown = useLive((state) => state.shown)
  const findings = useLive((state) => state.findings)
  const started = useLive((state) => state.started)
  const judged = useLive((state) => state.judged !== undefined)
  const [all, setAll] = useState(false)
  useShortcut('x', () => press('explain'))
  useShortcut('w', () => press('why'))
  const open = TIERS.slice(0, 2).flatMap((tier) => shown.filter((f) => f.rule.tier === tier))
  const consider = shown.filter((f) => f.rule.tier === 'consider')
  const listed = all ? open : open.slice(0, FIRST)
  const notStarted = SECTIONS.filter((s) => !started[s])
  return (
    <div className="grid gap-3">
      <p className="text-sm font-medium" data-live="findings">
        {!judged ? (
          <Checking />
        ) : shown.length > 0 ? (
          <FindingCounts findings={shown} />
        ) : (
          <Trans>Nothing to fix so far</Trans>
        )}
      </p>
      {open.length === 0 ? <NotStarted sections={notStarted} /> : null}
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
      <Cards title={<Trans>To consider</Trans>} findings={consider} />
      <Cards title={<Trans>Explained</Trans>} findings={of(findings, 'explained')} />
      <Silent title={<Trans>Could not check</Trans>} findings={of(findings, 'unknown')} />
      <Silent
        title={<Trans>Not asked for by this payer</Trans>}
        findings={of(findings, 'notApplicable').filter((f) => f.why !== undefined)}
      />
      <Met findings={of(findings, 'met')} />
      <p className="mt-2 text-xs text-ink-soft">
        <Trans>These checks do not decide medical necessity or payment.</Trans>
      </p>
    </div>
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

const of = (findings: readonly Finding[], state: State) => findings.filter((f) => f.state === state)

function NotStarted({ sections }: { sections: readonly Section[] }) {
  const { i18n } = useLingui()
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

/** A folded list; what is inside is drawn only while it is open. */
function Folded({
  title,
  count,
  children,
}: {
  title: ReactNode
  count: number
  children: () => ReactNode
}) {
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-ink-soft">
        {title}, {count}
      </summary>
      {open ? <div className="mt-2 grid gap-3">{children()}</div> : null}
    </details>
  )
}

function Cards({ title, findings }: { title: ReactNode; findings: readonly Finding[] }) {
  return (
    <Folded title={title} count={findings.length}>
      {() => findings.map((f) => <FindingCard key={f.key} finding={f} />)}
    </Folded>
  )
}

/** Rules that said nothing of the note, each with the reason. */
function Silent({ title, findings }: { title: ReactNode; findings: readonly Finding[] }) {
  const { i18n } = useLingui()
  return (
    <Folded title={title} count={findings.length}>
      {() =>
        findings.map((f) => (
          <div key={f.key} className="text-ink-soft">
            {i18n._(f.rule.says)}
            {f.why ? <span className="block text-xs">{i18n._(f.why)}</span> : null}
          </div>
        ))
      }
    </Folded>
  )
}

function Met({ findings }: { findings: readonly Finding[] }) {
  const { i18n } = useLingui()
  return (
    <Folded title={<Trans>Met</Trans>} count={findings.length}>
      {() =>
        findings.map((f) => (
          <div key={f.key} className="text-ink-soft">
            {i18n._(f.rule.says)}
            {f.evidence[0] ? (
              <q className="block text-xs" dir="auto">
                {f.evidence[0].quote}
              </q>
            ) : null}
          </div>
        ))
      }
    </Folded>
  )
}
