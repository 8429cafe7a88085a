import { createRoute, redirect } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { refreshVaults, session } from '../storage/session'
import { lazyRouteComponent } from './lazy-route'
import { optional, root, text } from './route-roots'

/** A way on inside the app; an address of elsewhere counts as none. */
const onward = (value: unknown): { next?: string } => {
  const path = text(value)
  return optional({ next: path?.startsWith('/') && !path.startsWith('//') ? path : undefined })
}

const unlock = createRoute({
  getParentRoute: () => root,
  path: '/unlock',
  validateSearch: (search) => onward(search['next']),
  beforeLoad: ({ search }) => {
    if (session.current.kind !== 'locked')
      redirect({ to: search.next ?? '/', replace: true, throw: true })
  },
  loader: () => need('unlock'),
  component: lazyRouteComponent(() => import('../features/unlock/unlock-page'), 'UnlockPage'),
})

// What has become of the notes, or would: gone, of a newer version, forgotten with the window.
const storage = createRoute({
  getParentRoute: () => root,
  path: '/storage',
  validateSearch: (search) => onward(search['next']),
  loader: () => need('unlock'),
  component: lazyRouteComponent(() => import('../features/unlock/storage-page'), 'StoragePage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  validateSearch: (search) => onward(search['next']),
  beforeLoad: async ({ search }) => {
    // Here it has to be known whether this browser keeps anything.
    if (session.current.kind === 'none') await refreshVaults()
    const { kind } = session.current
    if (kind === 'open') redirect({ to: search.next ?? '/', replace: true, throw: true })
    const { isForgottenUnsaid } = await import('../storage/durability')
    // Who lost their notes and has a backup begins with a passphrase, like everybody.
    const isLost = kind === 'newer' || (kind === 'gone' && search.next !== '/restore')
    if (isLost || (kind === 'none' && (await isForgottenUnsaid())))
      redirect({ to: '/storage', search, replace: true, throw: true })
  },
  // The names of credentials are among the words of notes, which are needed next anyway.
  loader: () => Promise.all([need('unlock'), need('note')]),
  component: lazyRouteComponent(() => import('../features/unlock/setup-page'), 'SetupPage'),
})

/** What there is before notes are open. */
export const lockRoutes = [unlock, setup, storage] as const
