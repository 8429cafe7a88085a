import { Trans, useLingui } from '@lingui/react/macro'
import { Link, Outlet, useLocation, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, type ReactNode } from 'react'
import { LanguageMenu } from './language-menu'
import { PaletteDialog } from './palette-dialog'
import { focusPage, keepFocus } from '../ui/keep-focus'
import { useShortcut } from '../ui/shortcut'
import { Key } from '../ui/key'

const LINK =
  'inline-flex h-9 items-center rounded-md px-1.5 text-sm text-ink-soft sm:px-2 sm:text-base hover:text-ink aria-[current=page]:font-medium aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8'

/** After the first page is there: what it needs comes first. Without this part the app works as before. */
const Connection = lazy(async (): Promise<{ default: () => ReactNode }> => {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }))
  return import('./offline/connection').then(
    ({ Connection: shown }) => ({ default: shown }),
    () => ({ default: () => null }),
  )
})

/** The key that locks and the line that announces it. Locking by itself does not wait for this part. */
const LockBar = lazy(() =>
  import('./lock/lock-bar').then(
    ({ LockBar: shown }): { default: () => ReactNode } => ({ default: shown }),
    () => ({ default: () => null }),
  ),
)

const Notices = lazy(() =>
  import('./notices').then(
    ({ Notices: shown }): { default: () => ReactNode } => ({ default: shown }),
    () => ({ default: () => null }),
  ),
)

const ReviewCount = lazy(() =>
  import('../features/review/queue/review-count').then(
    ({ ReviewCount: shown }): { default: () => ReactNode } => ({ default: shown }),
    () => ({ default: () => null }),
  ),
)

/** The bar above every page and the page itself. */
export function Shell() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const router = useRouter()
  const isList = useLocation({ select: ({ pathname }) => pathname === '/' })
  useEffect(() => {
    addEventListener('click', keepFocus, true)
    const end = router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
      if (fromLocation && pathChanged) focusPage()
    })
    return () => {
      removeEventListener('click', keepFocus, true)
      end()
    }
  }, [router])
  useShortcut('n', () => void navigate({ to: '/notes/new' }))
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-md focus:bg-surface focus:p-2"
      >
        <Trans>Skip to content</Trans>
      </a>
      <header className="border-b border-line bg-surface print:hidden">
        <div className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 text-sm lg:px-6">
          <Link to="/" className="text-base font-semibold tracking-tight text-ink">
            SkilledNote
          </Link>
          <Link
            to="/notes/new"
            preload={false}
            className="inline-flex h-9 items-center gap-2 rounded-md border border-line-strong px-3 font-medium hover:bg-accent-soft"
          >
            <Trans>Start new</Trans>
            <Key>n</Key>
          </Link>
          <nav aria-label={t`Main`} className="flex flex-wrap items-center gap-1">
            <Link to="/" className={LINK} activeOptions={{ exact: true, includeSearch: false }}>
              <Trans>Notes</Trans>
            </Link>
            <Link to="/review" className={LINK} activeOptions={{ includeSearch: false }}>
              <Trans>Review</Trans>
              <Suspense fallback={null}>
                <ReviewCount />
              </Suspense>
            </Link>
            <Link to="/tools/units" className={LINK} activeOptions={{ includeSearch: false }}>
              <Trans>Count units</Trans>
            </Link>
            <Link to="/library" className={LINK}>
              <Trans>Library</Trans>
            </Link>
            <Link to="/settings" className={LINK}>
              <Trans>Settings</Trans>
            </Link>
          </nav>
          <div className="ms-auto flex flex-wrap items-center gap-x-3 gap-y-1">
            <Suspense fallback={null}>
              <Connection />
            </Suspense>
            <Suspense fallback={null}>
              <LockBar />
            </Suspense>
            <LanguageMenu />
          </div>
        </div>
      </header>
      {isList ? (
        <Suspense fallback={null}>
          <Notices />
        </Suspense>
      ) : null}
      <main id="main" tabIndex={-1} className="outline-none">
        <Outlet />
      </main>
      <PaletteDialog />
    </>
  )
}
