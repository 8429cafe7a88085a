import { lingui } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { asHosted } from './scripts/as-hosted.ts'
import { emergencyPage } from './scripts/emergency-page.ts'
import { CSP } from './scripts/headers.ts'
import { linguiMacro } from './scripts/lingui-macro.ts'
import { rulesEdition } from './scripts/rules-edition.ts'
import { serviceWorker } from './scripts/service-worker.ts'

/** The same policy in the page itself, for hosts that cannot set headers. Left out in dev, where Vite injects scripts. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP },
        injectTo: 'head-prepend',
      },
    ],
  }
}

export default defineConfig({
  define: { __RULES_EDITION__: JSON.stringify(rulesEdition(import.meta.dirname)) },
  plugins: [
    // The macro runs before React's transform.
    linguiMacro(),
    react(),
    lingui({ failOnCompileError: true }),
    tailwindcss(),
    policyInPage(),
    emergencyPage(),
    serviceWorker(),
    asHosted(),
  ],
  build: {
    manifest: true,
    target: 'es2022',
    modulePreload: {
      polyfill: false,
      // The first page names what other pages need; only for the editor is that worth its bytes there.
      resolveDependencies: (file, needed) =>
        /note-workspace|editor-page|index\.html/.test(file) ? needed : [],
    },
    rolldownOptions: {
      output: {
        // In one file these press a tenth smaller than beside one another.
        codeSplitting: {
          groups: [
            {
              name: 'frame',
              test: /node_modules[\\/](react|react-dom|scheduler|@tanstack|@lingui|use-sync-external-store)[\\/]/,
            },
          ],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [linguiMacro()] },
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    coverage: {
      provider: 'v8',
      include: ['src/units/**', 'src/rules/**'],
      exclude: ['**/*.test.ts', '**/*.examples.ts'],
      thresholds: { branches: 100 },
      reporter: ['text-summary'],
    },
  },
})
