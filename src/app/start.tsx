import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, useEffect, useState, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { activate } from '../i18n/activate'
import { languageFor } from '../i18n/languages'
import { readPreferences } from '../storage/preferences'
import { beforeOpen, beginSession, session } from '../storage/session'
import { makeRouter } from './routes'
import { applyTheme } from './theme'

/** Loads the words of the chosen language and asks whether notes are open, then mounts the app. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return
  const { language, theme } = readPreferences()
  applyTheme(theme)
  let locking: Promise<void> | undefined
  beforeOpen(
    () => (locking ??= import('./lock/locking').then(({ beginLocking }) => beginLocking())),
  )
  await Promise.all([activate(languageFor(language ?? navigator.language)), beginSession()])
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <App />
      </I18nProvider>
    </StrictMode>,
  )
}

const whose = () => (session.current.kind === 'open' ? session.current.opened : undefined)

/** Locked or unlocked, the app begins anew: no page, query or address keeps a word of what was open. */
function App() {
  const opened = useSyncExternalStore(session.subscribe, whose)
  return <Routed key={opened ? numberOf(opened) : 0} />
}

const numbers = new WeakMap<object, number>()
let count = 0
/** A number for each opening, so that React can tell one from the next. */
function numberOf(opened: object): number {
  const number = numbers.get(opened) ?? (count += 1)
  numbers.set(opened, number)
  return number
}

function begin() {
  const queryClient = new QueryClient()
  return { queryClient, router: makeRouter(queryClient) }
}

/** Timers and listeners of the browser go on holding an app that is over: nothing of a note stays in it. */
function empty({ queryClient, router }: ReturnType<typeof begin>) {
  queryClient.clear()
  router.clearCache()
  router._committed = []
  router._flights?.clear()
  router.stores.setMatches([])
  // What is derived of them is remembered until it is asked for again.
  router.stores.__store.get()
  // It forgets which boxes were scrolled.
  const { latestLocation: toLocation } = router
  const changed = { pathChanged: true, hrefChanged: true, hashChanged: true }
  router.emit({ type: 'onBeforeLoad', toLocation, ...changed })
}

function Routed() {
  const [app] = useState(begin)
  const { queryClient, router } = app
  useEffect(() => {
    const of = whose()
    return session.subscribe(() => {
      if (whose() === of) return
      // Before the next one takes the browser's history over.
      app.router.history.destroy()
      setTimeout(empty, 0, app)
    })
  }, [app])
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  )
}
