import { createRoute, redirect } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { takeRules } from '../features/note-editor/rules-beside'
import { noteQuery, notesQuery } from '../storage/note-queries'
import { session } from '../storage/session'
import { lazyRouteComponent } from './lazy-route'
import { next, optional, root, text, unlocked, withWords } from './route-roots'

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: unlocked,
  validateSearch: (search): { state?: string } => optional({ state: text(search['state']) }),
  loader: ({ context }) => {
    // Warmed, not awaited: the page has its own loading and error states.
    void context.queryClient.query(notesQuery).catch(() => undefined)
  },
  component: lazyRouteComponent(() => import('../features/notes/notes-page'), 'NotesPage'),
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

/** The list of notes, and what was deleted from it. */
export const listRoutes = [today, deleted] as const

/** One note: its form, its check, its text, its earlier wordings. */
export const noteRoutes = [newNote, note.addChildren([editor, check, output, history])] as const
