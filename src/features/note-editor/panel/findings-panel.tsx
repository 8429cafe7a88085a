import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { useLive } from '../workspace'
import { SECTIONS, type Section } from '../../../domain/note'
import type { Finding, State } from '../../../rules/review'
import { TIERS } from '../../../rules/rule'
import { SECTION_NAMES } from '../section-names'
import { FindingCard } from './finding-card'
import { FindingCounts } from '../../../note-view/finding-counts'

const FIRST = 5

/** What the note still needs, in the order of weight; the rest folded away. */
export function FindingsPanel() {
  const shown = useLive((state) => state.shown)
  const findings = useLive((state) => state.findings)
  const started = useLive((state) => state.started)
  const [all, setAll] = useState(false)
  const open = TIERS.slice(0, 2).flatMap((tier) => shown.filter((f) => f.rule.tier === tier))
  const consider = shown.filter((f) => f.rule.tier === 'consider')
  const listed = all ? open : open.slice(0, FIRST)
  const notStarted = SECTIONS.filter((s) => !started[s])
  return (
    <div className="grid gap-3">
      <p className="text-sm font-medium" data-live="findings">
        {shown.length > 0 ? (
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
      <Folded title={<Trans>To consider</Trans>} findings={consider} />
      <Folded title={<Trans>Explained</Trans>} findings={of(findings, 'explained')} />
      <NotChecked findings={of(findings, 'unknown')} />
      <Met findings={of(findings, 'met')} />
      <p className="mt-2 text-xs text-ink-soft">
        <Trans>These checks do not decide medical necessity or payment.</Trans>
      </p>
    </div>
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

function Folded({ title, findings }: { title: ReactNode; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="text-ink-soft">
        {title}, {findings.length}
      </summary>
      <div className="mt-2 grid gap-3">
        {findings.map((f) => (
          <FindingCard key={f.key} finding={f} />
        ))}
      </div>
    </details>
  )
}

function NotChecked({ findings }: { findings: readonly Finding[] }) {
  const { i18n } = useLingui()
  if (findings.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="text-ink-soft">
        <Trans>Could not check</Trans>, {findings.length}
      </summary>
      <ul className="mt-2 grid gap-2 text-ink-soft">
        {findings.map((f) => (
          <li key={f.key}>
            {i18n._(f.rule.says)}
            {f.why ? <span className="block text-xs">{i18n._(f.why)}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Met({ findings }: { findings: readonly Finding[] }) {
  const { i18n } = useLingui()
  if (findings.length === 0) return null
  return (
    <details className="text-sm">
      <summary className="text-ink-soft">
        <Trans>Met</Trans>, {findings.length}
      </summary>
      <ul className="mt-2 grid gap-2 text-ink-soft">
        {findings.map((f) => (
          <li key={f.key}>
            {i18n._(f.rule.says)}
            {f.evidence[0] ? (
              <q className="block text-xs" dir="auto">
                {f.evidence[0].quote}
              </q>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
