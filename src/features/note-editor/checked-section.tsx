import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Section } from '../../domain/note'
import type { Finding } from '../../rules/review'
import { FindingLink } from './finding-link'
import { SECTION_NAMES } from '../../note-view/section-names'
import { isOpen, useHeld } from './writing/held'

/** What is open in one section, and the way to it. */
export function CheckedSection({
  id,
  section,
  findings,
}: {
  id: string
  section: Section
  findings: readonly Finding[]
}) {
  const { i18n } = useLingui()
  const mayEdit = isOpen(useHeld().as)
  const name = i18n._(SECTION_NAMES[section])
  return (
    <section aria-labelledby={`check-${section}`} className="border-b border-line py-3">
      <div className="flex items-baseline justify-between gap-3">
        <h2 id={`check-${section}`} className="font-medium">
          {name}
        </h2>
        <Link
          to="/notes/$id"
          params={{ id }}
          search={{ s: section }}
          className="text-sm text-accent underline underline-offset-4"
        >
          {mayEdit ? <Trans>Edit</Trans> : <Trans>See</Trans>}{' '}
          <span className="sr-only">{name}</span>
        </Link>
      </div>
      {findings.length === 0 ? (
        <p className="text-sm text-ink-soft">
          <Trans>Nothing to fix</Trans>
        </p>
      ) : (
        <ul className="mt-1 grid gap-1 text-sm">
          {findings.map((f) => (
            <li key={f.key} className="flex gap-2">
              <Tier tier={f.rule.tier} />
              <span>
                <FindingLink id={id} finding={f} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Tier({ tier }: { tier: Finding['rule']['tier'] }) {
  const look = 'w-20 shrink-0 text-xs leading-5'
  if (tier === 'blocker')
    return (
      <span className={`${look} font-medium text-block`}>
        <Trans>Blocks</Trans>
      </span>
    )
  if (tier === 'fix')
    return (
      <span className={`${look} font-medium text-fix`}>
        <Trans>To fix</Trans>
      </span>
    )
  return (
    <span className={`${look} text-ink-soft`}>
      <Trans>To consider</Trans>
    </span>
  )
}
