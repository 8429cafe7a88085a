import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { SECTIONS, type Section } from '../../domain/note'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { useWalk } from './comments/use-walk'
import { goTo } from './go-to'
import { NoteHeader } from './note-header'
import { SidePanel } from './panel/side-panel'
import { SavedWords } from './save-status'
import { jumpTo, SectionList, writeIn } from './section-list'
import { AssessmentSection } from './sections/assessment-section'
import { CodingSection } from './sections/coding-section'
import { ObjectiveSection } from './sections/objective-section'
import { PlanSection } from './sections/plan-section'
import { SessionSection } from './sections/session-section'
import { SubjectiveSection } from './sections/subjective-section'
import { VisitSection } from './sections/visit-section'
import { UnitsStrip } from './units-strip'
import { isStarted } from './section-progress'
import { useLive, useWorkspace } from './workspace'
import { isOpen, useHeld } from './writing/held'

const route = getRouteApi('/words/notes/$id/')

/** The whole note on one page, in any order, with its units and findings beside it. */
export function EditorPage() {
  const { t } = useLingui()
  const { s } = route.useSearch()
  const navigate = useNavigate()
  const { id } = route.useParams()
  const { opened, readOnly } = useWorkspace()
  const { as } = useHeld()
  const [current, setCurrent] = useState<Section>()

  // A link to a section or a field opens the page there.
  useEffect(() => {
    const start = SECTIONS.find((section) => section === s)
    if (start) jumpTo(start)
    else if (s !== undefined) goTo(s)
    // A blank note begins with its patient; any other one is left where the reader wants to look.
    else if (!readOnly && SECTIONS.every((section) => !isStarted(opened.note, section)))
      writeIn('visit')
    // What was opened to read is not jumped about in when it may be written.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [s, opened])

  const cycle = useWalk()
  const section = (step: 1 | -1) => {
    const at = current ? SECTIONS.indexOf(current) : -1
    const next = SECTIONS[Math.max(0, Math.min(SECTIONS.length - 1, at + step))]
    if (next) writeIn(next)
  }
  // Leaves a box, so that single keys work again; an open list of choices takes it first.
  useShortcut('Escape', () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
  useShortcut('F8', () => cycle(1))
  useShortcut('Shift+F8', () => cycle(-1))
  useShortcut('Ctrl+;', () => cycle(1))
  useShortcut('Alt+PageDown', () => section(1))
  useShortcut('Alt+PageUp', () => section(-1))
  useShortcut('Ctrl+Enter', () => void navigate({ to: '/notes/$id/check', params: { id } }))
  useShortcut('y', () => void navigate({ to: '/notes/$id/output', params: { id } }))

  return (
    <div className="mx-auto grid max-w-354 gap-x-8 px-4 lg:grid-cols-[minmax(0,47.5rem)_20rem] lg:justify-center lg:px-6 xl:grid-cols-[11.5rem_minmax(0,47.5rem)_23.25rem]">
      <aside className="pt-6 text-sm xl:sticky xl:top-0 xl:max-h-dvh xl:self-start xl:overflow-y-auto lg:col-span-2 xl:col-span-1">
        <SectionList current={current} />
        <div className="mx-2.5 mt-3 xl:mt-4">
          {readOnly ? null : <SavedWords />}
          <p className="mt-1 text-xs">
            <Link
              to="/notes/$id/history"
              params={{ id }}
              className="text-accent underline underline-offset-4"
            >
              <Trans>Earlier wordings</Trans>
            </Link>
          </p>
        </div>
      </aside>
      <form
        className="min-w-0"
        aria-label={t`Note`}
        noValidate
        // Or the browser keeps what stands in the fields with its session, as plain text.
        autoComplete="off"
        onSubmit={(event) => event.preventDefault()}
        onFocus={(event) => {
          const found = event.target.closest('[data-section]')?.getAttribute('data-section')
          setCurrent(SECTIONS.find((sec) => sec === found))
        }}
      >
        <NoteHeader />
        <fieldset
          disabled={readOnly}
          className="contents [&_:is(input,textarea,select):disabled]:bg-paper [&_[data-commented]]:border-s-4 [&_[data-commented]]:border-s-second [&_:is(h2,fieldset)[data-commented]]:ps-2"
        >
          <UnitsStrip />
          <VisitSection />
          <SessionSection />
          <SubjectiveSection />
          <ObjectiveSection />
          <AssessmentSection />
          <PlanSection />
          <CodingSection />
        </fieldset>
        <footer className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center gap-3 border-t border-line bg-paper px-4 py-3 text-center max-sm:flex-nowrap max-sm:gap-2 max-sm:py-2">
          <Link
            to="/notes/$id/check"
            params={{ id }}
            className="inline-flex min-h-10 grow items-center justify-center gap-2 rounded-md bg-accent px-4 text-sm font-medium max-sm:px-2 max-sm:text-xs text-on-accent hover:opacity-90 sm:grow-0 pointer-coarse:min-h-12"
          >
            {isOpen(as) ? <Trans>Check before you sign</Trans> : <Trans>See the checks</Trans>}
            <span className="max-sm:hidden">
              <Key>Ctrl Enter</Key>
            </span>
          </Link>
          <Link
            to="/notes/$id/output"
            params={{ id }}
            className="inline-flex min-h-10 grow items-center justify-center gap-2 rounded-md border border-line-strong bg-surface px-4 text-sm font-medium max-sm:px-2 max-sm:text-xs hover:bg-accent-soft sm:grow-0 pointer-coarse:min-h-12"
          >
            <Trans>Copy text</Trans>
            <span className="max-sm:hidden">
              <Key>y</Key>
            </span>
          </Link>
          <ToFindings />
          <span className="text-xs text-ink-soft max-lg:hidden pointer-coarse:hidden">
            <Trans>Next finding</Trans> <Key>F8</Key>
          </span>
        </footer>
      </form>
      <fieldset disabled={readOnly} className="contents">
        <SidePanel />
      </fieldset>
    </div>
  )
}

/** Where the panel does not stand beside the form, one press leads to it. */
function ToFindings() {
  const open = useLive((state) => state.shown.length)
  const { as } = useHeld()
  return (
    <a
      href="#findings"
      className="inline-flex min-h-10 items-center rounded-md px-3 text-sm font-medium text-accent max-sm:px-1 max-sm:text-xs lg:hidden pointer-coarse:min-h-12"
    >
      {as === 'returned' ? (
        <Trans>Comments</Trans>
      ) : open > 0 ? (
        <Trans>Findings {open}</Trans>
      ) : (
        <Trans>Findings</Trans>
      )}
    </a>
  )
}
