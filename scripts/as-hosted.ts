import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { headersOf } from './headers.ts'

/** `vite preview` as docs/hosting.md asks of every host: headers by file, and no page in place of an asset. */
export function asHosted(): Plugin {
  return {
    name: 'as-hosted',
    configurePreviewServer: ({ middlewares, config }) => {
      const dist = resolve(config.root, config.build.outDir)
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const [name, value] of Object.entries(headersOf(pathname)))
          response.setHeader(name, value)
        if (pathname.startsWith('/assets/') && !existsSync(dist + pathname)) {
          response.statusCode = 404
          response.end()
        } else next()
      })
    },
  }
}
