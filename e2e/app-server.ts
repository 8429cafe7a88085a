import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { headersOf } from '../scripts/headers'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
}

/** What a host does to one file: it is not there, ends early, never ends, or is another. */
export type Fault = 'missing' | 'truncated' | 'stalled' | 'changed'

export interface AppServer {
  readonly url: string
  /** The build that is served, as after a deployment. */
  folder: string
  readonly faults: Map<string, Fault>
  /** Addresses that were asked for. */
  readonly asked: string[]
  /** What `/sw.js` is instead of the build's own. */
  worker: string | undefined
  stop(): Promise<void>
}

/** A host for builds of the app, with the faults that a host can have. */
export async function serveApp(folder: string): Promise<AppServer> {
  const faults = new Map<string, Fault>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    asked.push(pathname)
    answer(pathname, response)
  })

  function answer(pathname: string, response: ServerResponse) {
    const isFile = pathname !== '/' && existsSync(join(app.folder, pathname))
    const fault = faults.get(pathname)
    const path = isFile ? pathname : '/index.html'
    const headers = { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', ...headersOf(pathname) }
    if (fault === 'missing' || (!isFile && pathname.startsWith('/assets/')))
      return void response.writeHead(404).end()
    if (pathname === '/sw.js' && app.worker !== undefined)
      return void response.writeHead(200, headers).end(app.worker)
    const file = join(app.folder, path)
    response.writeHead(200, headers)
    if (fault === 'changed') return void response.end('/* not what was built */')
    // Half of a file without an error, as from a proxy that cached what it had.
    const end = fault ? Math.floor(statSync(file).size / 2) : undefined
    const bytes = createReadStream(file, end === undefined ? {} : { end })
    bytes.pipe(response, { end: fault !== 'stalled' })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const app: AppServer = {
    url: `http://127.0.0.1:${port}`,
    folder,
    faults,
    asked,
    worker: undefined,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return app
}
