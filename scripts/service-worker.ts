import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import type { Release } from '../src/app/offline/release.ts'
import { headersFile } from './headers.ts'

const ENTRY = fileURLToPath(new URL('../src/app/offline/service-worker.ts', import.meta.url))
/** Notes for the host and for scripts, and what is made from the list of all others. */
const NOT_THE_APP = /^\/(\.vite\/.*|_headers|sw\.js|files\.sha256)$/
const STALL_MS = 30_000

const sha256 = (of: string | Uint8Array) => createHash('sha256').update(of)

/** The addresses of all files below a folder that the app is made of, in one order on every machine. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .filter((path) => !NOT_THE_APP.test(path))
    .sort()

/**
 * Writes beside a finished build what is made from all of it: `sw.js`, the service worker with the hash of
 * every file; `_headers` for hosts; `files.sha256`, the release as `sha256sum -c` reads it.
 */
export async function completeBuild(folder: string, stallMs = STALL_MS): Promise<void> {
  const paths = filesOf(folder)
  const hashOf = (path: string) => sha256(readFileSync(join(folder, path)))
  const files = Object.fromEntries(paths.map((path) => [path, hashOf(path).digest('base64url')]))
  const version = sha256(JSON.stringify(files)).digest('base64url').slice(0, 16)
  const release: Release = { version, files, stallMs }
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { RELEASE: JSON.stringify(release) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { entryFileNames: 'sw.js', format: 'iife' } },
    },
  })
  writeFileSync(join(folder, '_headers'), headersFile(paths))
  const lines = [...paths, '/sw.js'].map((path) => `${hashOf(path).digest('hex')}  .${path}\n`)
  writeFileSync(join(folder, 'files.sha256'), lines.join(''))
}

export function serviceWorker(): Plugin {
  let folder = ''
  let written = false
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir)
    },
    writeBundle: () => {
      written = true
    },
    // Every file is on the disk by then, with the name and the bytes it is served with.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: () => (written ? completeBuild(folder) : undefined),
    },
  }
}
