import { createRoute, retainSearchParams } from '@tanstack/react-router'
import { need } from '../i18n/activate'
import { lazyRouteComponent } from './lazy-route'
import { optional, text, withWords } from './route-roots'

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

export const libraryRoutes = [library, rules, rulePage, codePage, calculator] as const
