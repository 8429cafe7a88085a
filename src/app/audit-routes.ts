import { createRoute } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { notesQuery } from '../storage/note-queries'
import { lazyRouteComponent } from './lazy-route'
import { optional, text, unlocked, withWords } from './route-roots'

const audits = createRoute({
  getParentRoute: () => withWords,
  path: '/audit',
  beforeLoad: unlocked,
  loader: ({ context }) => {
    void context.queryClient.query(notesQuery).catch(() => undefined)
    return Promise.all([need('review'), need('library')])
  },
  component: lazyRouteComponent(() => import('../features/audit/audits-page'), 'AuditsPage'),
})

const audit = createRoute({
  getParentRoute: () => withWords,
  path: '/audit/$id',
  beforeLoad: unlocked,
  loader: () => Promise.all([need('review'), need('library')]),
  validateSearch: (search): { chart?: string } => optional({ chart: text(search['chart']) }),
  component: lazyRouteComponent(() => import('../features/audit/audit-page'), 'AuditPage'),
})

/** Beside the open note, not inside it: to make a packet writes nothing and waits for nobody who writes. */
const packet = createRoute({
  getParentRoute: () => withWords,
  path: '/notes/$id/packet',
  beforeLoad: unlocked,
  loader: () => Promise.all([need('review'), need('library')]),
  preload: false,
  component: lazyRouteComponent(() => import('../features/audit/packet/packet-page'), 'PacketPage'),
})

/** Audits of charts, and the packet of one note. */
export const auditRoutes = [audits, audit, packet] as const
