import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { activate } from '../i18n/activate'
import { languageFor } from '../i18n/languages'
import { readPreferences } from '../storage/preferences'
import { makeRouter } from './routes'
import { applyTheme } from './theme'

/** Loads the words of the chosen language, then mounts the app. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) return
  const { language, theme } = readPreferences()
  applyTheme(theme)
  await activate(languageFor(language ?? navigator.language))
  const queryClient = new QueryClient()
  const router = makeRouter(queryClient)
  createRoot(root).render(
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </StrictMode>,
  )
}
