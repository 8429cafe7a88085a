import { Plural, Trans } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { SECTIONS } from '../../domain/note'
import { sectionOf } from '../../domain/place'
import { headingOf, narrate } from '../../narrative/narrate'
import { FindingCounts } from '../../note-view/finding-counts'
import { NoteDocument } from '../../note-view/note-document'
import type { Facts } from '../../rules/facts'
import { toSignable } from '../../rules/signable'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { CheckedSection } from './checked-section'
import { ExplainedList } from './explained-list'
import { FindingLink } from './finding-link'
import { SignArea } from './sign/sign-area'
import { SignButtons } from './sign/sign-buttons'
import { useSigning } from './sign/use-signing'
import { useLive, useWorkspace } from './workspace'
import { isOpen, useHeld } from './writing/held'

const SigningDialog = lazy(async () => ({
  default: (await import('./sign/signing-dialog')).SigningDialog,
}))
const OpenComments = lazy(async () => ({
  default: (await import('./comments/open-comments')).OpenComments,
}))

const route = getRouteApi('/words/notes/$id/check')
const LINK =
  'inline-flex min-h-10 items-center gap-2 rounded-md border px-4 text-sm font-medium max-sm:grow max-sm:justify-center max-sm:px-2 max-sm:text-xs pointer-coarse:min-h-11'
const PLAIN = `${LINK} border-line-strong bg-surface hover:bg-accent-soft`
const PRIMARY = `${LINK} border-accent bg-accent text-on-accent hover:opacity-90`

/** Everything that is open, section by section, before the note is answered for. The route waits for the rules. */
export function CheckPage() {
  const facts = useLive((state) => state.judged)
  return facts ? <Checked facts={facts} /> : null
}

function Checked({ facts }: { facts: Facts }) {
  const { live } = useWorkspace()
  const { id } = route.useParams()
  const navigate = useNavigate()
  const findings = useLive((state) => state.findings)
  const summary = useRef<HTMLDivElement>(null)
  const result = toSignable(facts.note, findings)
  const open = findings.filter((f) => f.state === 'unmet')
  const explained = findings.filter((f) => f.state === 'explained')
  const blocked = result.kind === 'blocked'
  const blockers = blocked ? result.by.length : 0
  const signing = useSigning(id)
  const { as, passed } = useHeld()
  const toOutput = () => void navigate({ to: '/notes/$id/output', params: { id } })

  // Pressing Check is the moment when every section counts as visited.
  useEffect(() => {
    live.visitAll()
    // On the way back from a rule the page, and the focus, stay where they were left.
    const page = summary.current?.parentElement
    // What was just done is said, and heard, above.
    if (passed) return
    if (!page?.contains(document.activeElement)) summary.current?.focus({ preventScroll: true })
    // Looked at as the page opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [live])
  useShortcut('Ctrl+Enter', () => {
    if (signing.primary === undefined) toOutput()
    else if (signing.primary === 'sign' ? !blocked : signing.to) signing.ask(signing.primary)
    // To what is still in the way.
    else summary.current?.querySelector<HTMLElement>(blocked ? 'a' : 'select')?.focus()
  })
  useShortcut('y', toOutput)
  useShortcut('Escape', () => void navigate({ to: '/notes/$id', params: { id } }))

  return (
    <div className="mx-auto max-w-5xl px-4 py-8 lg:px-6">
      <h1 className="text-xl font-semibold tracking-tight">
        {isOpen(as) ? <Trans>Check before you sign</Trans> : <Trans>What the checks say now</Trans>}
      </h1>
      <p className="mt-1 mb-4 text-lg font-semibold tracking-tight wrap-anywhere">
        <bdi>{headingOf(facts.note.visit)}</bdi>
      </p>
      <div
        ref={summary}
        tabIndex={-1}
        className={`rounded-lg border-2 p-4 outline-offset-4 ${blocked ? 'border-block bg-block-soft' : 'border-line-strong bg-surface'}`}
      >
        {blocked ? (
          <>
            <h2 className="font-semibold">
              {result.by.length === 1 ? (
                <Trans>Cannot sign yet: 1 thing blocks it</Trans>
              ) : (
                <Trans>Cannot sign yet: {result.by.length} things block it</Trans>
              )}
            </h2>
            <ul className="mt-2 grid list-disc gap-1 ps-5">
              {result.by.map((f) => (
                <li key={f.key}>
                  <FindingLink id={id} finding={f} />
                </li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <h2 className="font-semibold">
              <Trans>Nothing blocks signing</Trans>
            </h2>
            <p className="mt-1 text-sm">
              <FindingCounts findings={open} />
            </p>
          </>
        )}
        {explained.length > 0 ? (
          <p className="mt-1 text-sm">
            <a href="#explained" className="underline underline-offset-4">
              <Plural value={explained.length} one="# explained" other="# explained" />
            </a>
          </p>
        ) : null}
        {as === 'returned' ? (
          <Suspense fallback={null}>
            <OpenComments id={id} />
          </Suspense>
        ) : null}
        <SignArea signing={signing} blockers={blockers} />
      </div>
      <div className="mt-6 grid gap-8 lg:grid-cols-2">
        <div>
          {SECTIONS.map((section) => (
            <CheckedSection
              key={section}
              id={id}
              section={section}
              findings={open.filter((f) => sectionOf(f.go) === section)}
            />
          ))}
          <ExplainedList id={id} findings={explained} reasons={facts.note.explained} />
          <p className="mt-4 text-sm">
            <Link
              to="/library/97140"
              search={{ note: id }}
              className="text-accent underline underline-offset-4"
            >
              <Trans>About 97140 and this note</Trans>
            </Link>
          </p>
          <p className="mt-4 text-sm text-ink-soft">
            <Trans>
              These checks do not decide medical necessity or payment. This is not medical, legal or
              billing advice.
            </Trans>
          </p>
        </div>
        <section aria-labelledby="as-it-reads">
          <h2 id="as-it-reads" className="mb-3 text-lg font-semibold tracking-tight">
            <Trans>As it will read</Trans>
          </h2>
          <NoteDocument note={narrate(facts, 'standard')} level={3} />
        </section>
      </div>
      <footer className="sticky bottom-0 mt-6 flex flex-wrap gap-3 border-t border-line bg-paper py-3 max-sm:gap-2 max-sm:py-2">
        <SignButtons signing={signing} blocked={blocked} />
        <Link
          to="/notes/$id/output"
          params={{ id }}
          className={signing.primary === undefined ? PRIMARY : PLAIN}
        >
          <Trans>Go to copy and print</Trans>
          <span className="max-sm:hidden">
            <Key>y</Key>
          </span>
        </Link>
        <Link to="/notes/$id" params={{ id }} className={PLAIN}>
          <Trans>Back to the note</Trans>
          <span className="max-sm:hidden">
            <Key>Esc</Key>
          </span>
        </Link>
      </footer>
      {signing.asked ? (
        <Suspense fallback={null}>
          <SigningDialog
            signing={signing}
            intent={signing.asked}
            visit={facts.note.visit}
            blockers={blockers}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
