import { createRoute, redirect } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { session } from '../storage/session'
import { lazyRouteComponent } from './lazy-route'
import { next, optional, text, unlocked, withWords } from './route-roots'

const settings = createRoute({
  getParentRoute: () => withWords,
  path: '/settings',
  loader: () => need('library'),
  component: lazyRouteComponent(() => import('./settings-route'), 'SettingsRoute'),
})

const officialTables = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/tables',
  loader: () => need('library'),
  component: lazyRouteComponent(
    () => import('../features/settings/official-tables/official-tables-page'),
    'OfficialTablesPage',
  ),
})

const payers = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/payers',
  loader: () => need('library'),
  component: lazyRouteComponent(
    () => import('../features/settings/payers/payers-page'),
    'PayersPage',
  ),
})

const payer = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/payers/$id',
  loader: () => need('library'),
  validateSearch: (search): { from?: string } => optional({ from: text(search['from']) }),
  component: lazyRouteComponent(
    () => import('../features/settings/payers/payer-page'),
    'PayerPage',
  ),
})

const profile = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/profile',
  beforeLoad: unlocked,
  loader: () => need('unlock'),
  component: lazyRouteComponent(() => import('../features/unlock/profile-page'), 'ProfilePage'),
})

const privacy = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/privacy',
  loader: () => need('library'),
  component: lazyRouteComponent(
    () => import('../features/settings/privacy/privacy-page'),
    'PrivacyPage',
  ),
})

const oldNotes = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/old-notes',
  beforeLoad: unlocked,
  loader: () => need('library'),
  component: lazyRouteComponent(
    () => import('../features/settings/privacy/old-notes-page'),
    'OldNotesPage',
  ),
})

// Files in and out need a vault to come from or to go to; their passphrases are asked for as a lock's are.
const withVault = createRoute({
  getParentRoute: () => withWords,
  id: 'vault',
  beforeLoad: (at) => {
    unlocked(at)
    const { kind } = session.current
    if (kind === 'none' || kind === 'refused')
      redirect({ to: '/setup', search: next(at.location), replace: true, throw: true })
  },
  loader: () => Promise.all([need('library'), need('unlock')]),
})

const backup = createRoute({
  getParentRoute: () => withVault,
  path: '/settings/backup',
  component: lazyRouteComponent(() => import('./files-routes'), 'BackupRoute'),
})

const colleagues = createRoute({
  getParentRoute: () => withVault,
  path: '/settings/colleagues',
  component: lazyRouteComponent(
    () => import('../features/files/colleagues-page'),
    'ColleaguesPage',
  ),
})

const inbox = createRoute({
  getParentRoute: () => withVault,
  path: '/inbox',
  component: lazyRouteComponent(() => import('./files-routes'), 'InboxRoute'),
})

const restore = createRoute({
  getParentRoute: () => withVault,
  path: '/restore',
  component: lazyRouteComponent(() => import('./files-routes'), 'RestoreRoute'),
})

const arrival = createRoute({
  getParentRoute: () => withVault,
  path: '/inbox/$id',
  component: lazyRouteComponent(() => import('../features/files/arrival-page'), 'ArrivalPage'),
})

const handOver = createRoute({
  getParentRoute: () => withVault,
  path: '/hand-over',
  validateSearch: (search): { note?: string } => optional({ note: text(search['note']) }),
  component: lazyRouteComponent(() => import('../features/files/hand-over-page'), 'HandOverPage'),
})

const about = createRoute({
  getParentRoute: () => withWords,
  path: '/about',
  loader: () => need('library'),
  component: lazyRouteComponent(() => import('../features/settings/about-page'), 'AboutPage'),
})

export const settingsRoutes = [
  settings,
  officialTables,
  payers,
  payer,
  profile,
  privacy,
  oldNotes,
  withVault.addChildren([backup, colleagues, inbox, restore, arrival, handOver]),
  about,
] as const
