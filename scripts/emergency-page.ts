import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import { CSP } from './headers.ts'

const FOLDER = fileURLToPath(new URL('../src/emergency', import.meta.url))
const PAGE = `${FOLDER}/emergency.html`
const ADDRESS = '/emergency.html'

/** The policy of the app, without the one host that the app may ask: this page asks nobody. */
const OWN_CSP = CSP.split('; ')
  .filter((rule) => !rule.startsWith('connect-src'))
  .join('; ')

const policy: Plugin = {
  name: 'policy-in-page',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: OWN_CSP },
      injectTo: 'head-prepend',
    },
  ],
}

/**
 * Builds `emergency.html` beside the app, for itself: it shares no file with what may be broken. Before the
 * service worker takes its list of files.
 */
export function emergencyPage(): Plugin {
  let folder = ''
  let written = false
  return {
    name: 'emergency-page',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir)
    },
    writeBundle: () => {
      written = true
    },
    closeBundle: {
      sequential: true,
      handler: () => (written ? buildPage(folder) : undefined),
    },
    configureServer: ({ middlewares, transformIndexHtml }) => {
      middlewares.use(ADDRESS, (_request, response, next) => {
        const html = readFileSync(PAGE, 'utf8').replaceAll('"./', '"/src/emergency/')
        response.setHeader('Content-Type', 'text/html')
        void transformIndexHtml(ADDRESS, html).then((page) => response.end(page), next)
      })
    },
  }
}

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: FOLDER,
    publicDir: false,
    logLevel: 'warn',
    plugins: [policy],
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: PAGE },
    },
  })
}
