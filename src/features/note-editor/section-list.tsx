import { Trans, useLingui } from '@lingui/react/macro'
import { SECTIONS, type Section } from '../../domain/note'
import { openIn, progressOf, type Progress } from './section-progress'
import { SECTION_NAMES } from '../../note-view/section-names'
import { useLive } from './workspace'

/** Where the sections are and how far each one is; a press goes there. */
export function SectionList({ current }: { current: Section | undefined }) {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Sections`}>
      <ul className="flex flex-wrap gap-1 lg:grid lg:gap-0.5">
        {SECTIONS.map((section) => (
          <li key={section}>
            <Entry section={section} current={section === current} />
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function jumpTo(section: Section): void {
  const title = document.getElementById(`${section}-title`)
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}

/** To the first box of a section, for hands that stay on the keyboard. */
export function writeIn(section: Section): void {
  const title = document.getElementById(`${section}-title`)
  const box = title
    ?.closest('section')
    ?.querySelector<HTMLElement>(
      'textarea, input:not([type="radio"], [type="checkbox"], [type="date"])',
    )
  if (!box) return jumpTo(section)
  title?.scrollIntoView({ block: 'start' })
  box.focus({ preventScroll: true })
}

function Entry({ section, current }: { section: Section; current: boolean }) {
  const { i18n } = useLingui()
  // Primitives: an entry is drawn again only when its own words change.
  const kind = useLive(({ started, shown, findings, judged }) =>
    judged
      ? progressOf(section, started[section], shown, findings).kind
      : started[section]
        ? 'in-progress'
        : 'not-started',
  )
  const count = useLive((state) => openIn(section, state.shown))
  return (
    <button
      type="button"
      aria-current={current ? 'true' : undefined}
      onClick={() => jumpTo(section)}
      className={`flex w-full items-baseline justify-between gap-2 rounded-md px-2.5 py-1.5 text-sm pointer-coarse:min-h-11 ${
        current ? 'bg-accent-soft font-medium text-ink' : 'text-ink-soft hover:text-ink'
      }`}
    >
      {i18n._(SECTION_NAMES[section])}
      <ProgressWords kind={kind} count={count} />
    </button>
  )
}

function ProgressWords({ kind, count }: { kind: Progress['kind']; count: number }) {
  const words = 'text-xs font-normal'
  switch (kind) {
    case 'not-started':
      return (
        <span className={words}>
          <Trans>not started</Trans>
        </span>
      )
    case 'in-progress':
      return (
        <span className={words}>
          <Trans>in progress</Trans>
        </span>
      )
    case 'attention':
      return (
        <span className="text-xs font-medium text-fix">
          <Trans>{count} to fix</Trans>
        </span>
      )
    case 'done':
      return (
        <span className={words}>
          <Trans>done</Trans>
        </span>
      )
  }
}
