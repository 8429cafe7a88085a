import type { MessageDescriptor } from '@lingui/core'
import { useLingui } from '@lingui/react/macro'
import { useState, type ComponentType } from 'react'
import type { Finding } from '../../../rules/review'
import { useLive } from '../workspace'

interface FoldedProps {
  readonly title: MessageDescriptor
  readonly from: 'shown' | 'findings'
  /** Which of them belong here. */
  readonly fits: (finding: Finding) => boolean
  readonly Item: ComponentType<{ finding: Finding }>
}

/** Findings folded away: while they are, a key draws no more of them than a changed number. */
export function FoldedFindings({ title, from, fits, Item }: FoldedProps) {
  const { i18n } = useLingui()
  const count = useLive((state) => state[from].filter(fits).length)
  const [open, setOpen] = useState(false)
  if (count === 0) return null
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="text-ink-soft">
        {i18n._(title)}, {count}
      </summary>
      {open ? <Unfolded from={from} fits={fits} Item={Item} /> : null}
    </details>
  )
}

function Unfolded({ from, fits, Item }: Omit<FoldedProps, 'title'>) {
  const findings = useLive((state) => state[from])
  return (
    <div className="mt-2 grid gap-3">
      {findings.filter(fits).map((f) => (
        <Item key={f.key} finding={f} />
      ))}
    </div>
  )
}

/** A rule that said nothing of the note, with the reason. */
export function Silent({ finding: { rule, why } }: { finding: Finding }) {
  const { i18n } = useLingui()
  return (
    <div className="text-ink-soft">
      {i18n._(rule.says)}
      {why ? <span className="block text-xs">{i18n._(why)}</span> : null}
    </div>
  )
}

/** A rule that is met, with the words that met it. */
export function Met({ finding: { rule, evidence } }: { finding: Finding }) {
  const { i18n } = useLingui()
  return (
    <div className="text-ink-soft">
      {i18n._(rule.says)}
      {evidence[0] ? (
        <q className="block text-xs" dir="auto">
          {evidence[0].quote}
        </q>
      ) : null}
    </div>
  )
}
