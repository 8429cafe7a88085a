import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
  type ParsedLocation,
} from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { takeRules } from '../features/note-editor/rules-beside'
import { noteQuery, notesQuery } from '../storage/note-queries'
import { session } from '../storage/session'
import { ErrorPage } from './error-page'
import { lazyRouteComponent } from './lazy-route'
import { NotFoundPage } from './not-found-page'
import { Shell } from './shell'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
})

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined

/**
 * A nonsense value in the address is the same as none. Named as undefined, not left out: the router lays
 * these over what it parsed itself, and would let an object through.
 */
const optional = <T extends Record<string, string | undefined>>(found: T) =>
  found as { [K in keyof T]?: string }

/** The path alone: what was searched for may be a name. */
const next = ({ pathname }: ParsedLocation) => ({ next: pathname })

/** What shows notes waits for whoever can unlock them. */
const unlocked = ({ location }: { location: ParsedLocation }) => {
  const { kind } = session.current
  if (kind === 'locked')
    redirect({ to: '/unlock', search: next(location), replace: true, throw: true })
  if (kind === 'gone' || kind === 'newer') redirect({ to: '/storage', replace: true, throw: true })
}

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: unlocked,
  loader: ({ context }) => {
    // Warmed, not awaited: the page has its own loading and error states.
    void context.queryClient.query(notesQuery).catch(() => undefined)
  },
  component: lazyRouteComponent(() => import('../features/notes/notes-page'), 'NotesPage'),
})

// Everything about notes, units and rules shares one part of the words; what is read beside a note adds
// another.
const withWords = createRoute({
  getParentRoute: () => root,
  id: 'words',
  loader: () => need('note'),
})

const newNote = createRoute({
  getParentRoute: () => withWords,
  path: '/notes/new',
  beforeLoad: (at) => {
    unlocked(at)
    // The first note asks once for a passphrase.
    const { kind } = session.current
    if (kind === 'none' || kind === 'refused')
      redirect({ to: '/setup', search: next(at.location), replace: true, throw: true })
  },
  component: lazyRouteComponent(() => import('../features/note-editor/start-note'), 'StartNote'),
})

const note = createRoute({
  getParentRoute: () => withWords,
  path: '/notes/$id',
  beforeLoad: unlocked,
  loader: ({ context, params }) => context.queryClient.query(noteQuery(params.id)),
  // Read once on entering; from then on the open form is the note. Leaving forgets it.
  staleTime: Infinity,
  gcTime: 0,
  preload: false,
  component: lazyRouteComponent(
    () => import('../features/note-editor/note-workspace'),
    'NoteWorkspace',
  ),
})

const editor = createRoute({
  getParentRoute: () => note,
  path: '/',
  validateSearch: (search): { s?: string } => optional({ s: text(search['s']) }),
  component: lazyRouteComponent(() => import('../features/note-editor/editor-page'), 'EditorPage'),
})

// The editor shows its form before the rules are there; what is answered for or handed on waits for them.
const judged = () => takeRules().then(() => undefined)

const check = createRoute({
  getParentRoute: () => note,
  path: '/check',
  loader: judged,
  component: lazyRouteComponent(() => import('../features/note-editor/check-page'), 'CheckPage'),
})

const output = createRoute({
  getParentRoute: () => note,
  path: '/output',
  loader: () => Promise.all([need('output'), judged()]),
  validateSearch: (search): { length?: string } => optional({ length: text(search['length']) }),
  component: lazyRouteComponent(() => import('./note-output-page'), 'NoteOutputPage'),
})

const history = createRoute({
  getParentRoute: () => note,
  path: '/history',
  loader: () => Promise.all([need('output'), judged()]),
  validateSearch: (search): { with?: string } => optional({ with: text(search['with']) }),
  component: lazyRouteComponent(
    () => import('../features/note-editor/history/history-page'),
    'HistoryPage',
  ),
})

const deleted = createRoute({
  getParentRoute: () => root,
  path: '/deleted',
  beforeLoad: unlocked,
  loader: () => need('output'),
  component: lazyRouteComponent(
    () => import('../features/notes/deleted/deleted-page'),
    'DeletedPage',
  ),
})

// The note that a page of the Library was opened from goes along from page to page.
const fromNote = { middlewares: [retainSearchParams<{ note?: string }>(['note'])] }

const library = createRoute({
  getParentRoute: () => withWords,
  path: '/library',
  loader: () => need('library'),
  validateSearch: (search): { q?: string; note?: string } =>
    optional({ q: text(search['q']), note: text(search['note']) }),
  search: fromNote,
  component: lazyRouteComponent(() => import('../features/library/library-page'), 'LibraryPage'),
})

const rules = createRoute({
  getParentRoute: () => withWords,
  path: '/library/rules',
  loader: () => need('library'),
  validateSearch: (search): { q?: string; by?: string; note?: string } =>
    optional({ q: text(search['q']), by: text(search['by']), note: text(search['note']) }),
  search: fromNote,
  component: lazyRouteComponent(() => import('../features/library/rules-page'), 'RulesPage'),
})

const rulePage = createRoute({
  getParentRoute: () => withWords,
  path: '/library/rules/$id',
  loader: () => need('library'),
  validateSearch: (search): { note?: string } => optional({ note: text(search['note']) }),
  search: fromNote,
  component: lazyRouteComponent(() => import('../features/library/rule-page'), 'RulePage'),
})

const codePage = createRoute({
  getParentRoute: () => withWords,
  path: '/library/97140',
  loader: () => need('library'),
  validateSearch: (search): { tab?: string; note?: string } =>
    optional({ tab: text(search['tab']), note: text(search['note']) }),
  search: fromNote,
  component: lazyRouteComponent(() => import('../features/library/code-page'), 'CodePage'),
})

const calculator = createRoute({
  getParentRoute: () => withWords,
  path: '/tools/units',
  loader: () => need('library'),
  validateSearch: (search): { m?: string; by?: string } =>
    optional({ m: text(search['m']), by: text(search['by']) }),
  component: lazyRouteComponent(
    () => import('../features/units-calculator/units-page'),
    'UnitsPage',
  ),
})

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

const tree = root.addChildren([
  today,
  deleted,
  unlock,
  setup,
  storage,
  withWords.addChildren([
    newNote,
    note.addChildren([editor, check, output, history]),
    library,
    rules,
    rulePage,
    codePage,
    calculator,
    settings,
    officialTables,
    payers,
    payer,
    profile,
    privacy,
    oldNotes,
    withVault.addChildren([backup, colleagues, inbox, restore, arrival, handOver]),
    about,
  ]),
])

export const makeRouter = (queryClient: QueryClient) =>
  createRouter({
    routeTree: tree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: ErrorPage,
    scrollRestoration: true,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>
  }
}
