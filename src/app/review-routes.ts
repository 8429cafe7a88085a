import { createRoute } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { notesQuery } from '../storage/note-queries'
import { lazyRouteComponent } from './lazy-route'
import { optional, text, unlocked, withWords } from './route-roots'

const queue = createRoute({
  getParentRoute: () => withWords,
  path: '/review',
  beforeLoad: unlocked,
  loader: ({ context }) => {
    void context.queryClient.query(notesQuery).catch(() => undefined)
    return need('review')
  },
  validateSearch: (search): { sort?: string; show?: string } =>
    optional({ sort: text(search['sort']), show: text(search['show']) }),
  component: lazyRouteComponent(() => import('../features/review/queue/queue-page'), 'QueuePage'),
})

const note = createRoute({
  getParentRoute: () => withWords,
  path: '/review/$id',
  beforeLoad: unlocked,
  loader: () => need('review'),
  validateSearch: (search): { sort?: string; show?: string } =>
    optional({ sort: text(search['sort']), show: text(search['show']) }),
  component: lazyRouteComponent(() => import('../features/review/note/review-page'), 'ReviewPage'),
})

const recheck = createRoute({
  getParentRoute: () => withWords,
  path: '/review/recheck',
  beforeLoad: unlocked,
  loader: () => need('review'),
  component: lazyRouteComponent(
    () => import('../features/review/recheck/recheck-page'),
    'RecheckPage',
  ),
})

const settings = createRoute({
  getParentRoute: () => withWords,
  path: '/settings/review',
  beforeLoad: unlocked,
  // The families of rules have their names there; a passphrase is asked for as a lock's is.
  loader: () => Promise.all([need('review'), need('library'), need('unlock')]),
  component: lazyRouteComponent(() => import('./review-settings-route'), 'ReviewSettingsRoute'),
})

/** What others sent to be reviewed. */
export const reviewRoutes = [queue, note, recheck, settings] as const
