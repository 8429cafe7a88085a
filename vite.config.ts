import { lingui } from '@lingui/vite-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { linguiMacro } from './scripts/lingui-macro.ts'

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  // The look-up of diagnosis codes that a person may turn on; see note-editor/diagnosis/nlm-query.ts.
  "connect-src 'self' https://clinicaltables.nlm.nih.gov",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "worker-src 'self'",
  'trusted-types skillednote-worker',
].join('; ')

const headers = {
  'Content-Security-Policy': `${CSP}; frame-ancestors 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)',
}

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

/** Argon2id is WebAssembly: the one thread that computes it has a policy of its own, and nothing else. */
const KEY_THREAD_CSP = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"

function keyThreadPolicy(): Plugin {
  return {
    name: 'key-thread-policy',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/vault.worker-')) {
          const writeHead = response.writeHead.bind(response)
          response.writeHead = ((...args: Parameters<typeof writeHead>) => {
            response.setHeader('Content-Security-Policy', KEY_THREAD_CSP)
            return writeHead(...args)
          }) as typeof response.writeHead
        }
        next()
      })
    },
  }
}

export default defineConfig({
  plugins: [
    // The macro runs before React's transform.
    linguiMacro(),
    react(),
    lingui({ failOnCompileError: true }),
    tailwindcss(),
    policyInPage(),
    keyThreadPolicy(),
  ],
  build: { manifest: true, target: 'es2022', modulePreload: { polyfill: false } },
  worker: { format: 'es', plugins: () => [linguiMacro()] },
  preview: { headers },
  test: {
    include: ['src/**/*.test.ts'],
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
