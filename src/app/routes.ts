import type { QueryClient } from '@tanstack/react-query'
import { createRouter } from '@tanstack/react-router'
import { auditRoutes } from './audit-routes'
import { ErrorPage } from './error-page'
import { libraryRoutes } from './library-routes'
import { lockRoutes } from './lock-routes'
import { listRoutes, noteRoutes } from './note-routes'
import { reviewRoutes } from './review-routes'
import { root, withWords } from './route-roots'
import { settingsRoutes } from './settings-routes'

const tree = root.addChildren([
  ...listRoutes,
  ...lockRoutes,
  withWords.addChildren([
    ...noteRoutes,
    ...reviewRoutes,
    ...auditRoutes,
    ...libraryRoutes,
    ...settingsRoutes,
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
