import { fetchFile } from './fetch-file'
import type { TakeOver } from './messages'
import { release } from './release'
import type { OpenPage, WorkerScope } from './worker-scope'

// One version of the app in one cache: all of it, or the version before goes on working. Nothing of another
// origin passes through here, and a page is never reloaded from here.

const scope = globalThis as unknown as WorkerScope
const CACHES = 'skillednote-app-'
const CACHE = CACHES + release.version
const PAGE = '/index.html'
const AT_ONCE = 6
const ANSWER_MS = 3000
/** The way a cache is asked: what a host adds to Vary does not make another file of it. */
const EXACT = { ignoreVary: true }

scope.addEventListener('install', (event) => event.waitUntil(takeIn()))
scope.addEventListener('activate', (event) =>
  event.waitUntil(dropOldVersions().then(() => scope.clients.claim())),
)
scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin || request.method !== 'GET') return
  if (pathname in release.files || pathname.startsWith('/assets/'))
    event.respondWith(file(request, pathname))
  else if (request.mode === 'navigate' && !/^\/(sw\.js|files\.sha256)$/.test(pathname))
    event.respondWith(file(request, PAGE))
})
scope.addEventListener('message', (event) => {
  if (event.data.kind === 'loaded') {
    if (event.source) ours.add(event.source.id)
    event.waitUntil(dropOldVersions())
  } else event.waitUntil(takeOver(event.ports[0]))
})

/** Pages that said they run this version. Forgotten with the thread: then older versions stay a while longer. */
const ours = new Set<string>()

/** Takes in every file; fails with the first that is not as it was built. A next attempt goes on from here. */
async function takeIn() {
  const cache = await caches.open(CACHE)
  const waiting = Object.entries(release.files)
  const takeTurns = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [path, hash] = next
      if (await cache.match(path, EXACT)) continue
      await cache.put(path, await fetchFile(path, hash, release.stallMs))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns))
  const whole = await caches.open(CACHE)
  if ((await whole.keys()).length !== Object.keys(release.files).length)
    throw new Error('The cache was emptied meanwhile')
}

/** A version goes when no page runs it any more; never one that came after this. */
async function dropOldVersions() {
  const { installing, waiting } = scope.registration
  if (installing || waiting) return
  if (!(await openPages()).every(({ id }) => ours.has(id))) return
  for (const name of await caches.keys()) {
    if (name === CACHE) return
    if (name.startsWith(CACHES)) await caches.delete(name)
  }
}

const openPages = () => scope.clients.matchAll({ type: 'window', includeUncontrolled: true })

/** Becomes the version that runs, if every page of the app answers that all is saved. Each then reloads itself. */
async function takeOver(asker: MessagePort | undefined) {
  // A file opened as a page of its own holds nothing to save.
  const pages = (await openPages()).filter(({ url }) => !(new URL(url).pathname in release.files))
  const answers = await Promise.all(pages.map(isAllSaved))
  const answer: TakeOver = answers.includes('unsaved')
    ? 'unsaved'
    : answers.includes('silent')
      ? 'silent'
      : 'taken'
  asker?.postMessage(answer)
  if (answer === 'taken') await scope.skipWaiting()
}

const isAllSaved = (page: OpenPage) =>
  new Promise<'saved' | 'unsaved' | 'silent'>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const late = setTimeout(() => resolve('silent'), ANSWER_MS)
    port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => {
      clearTimeout(late)
      resolve(data ? 'saved' : 'unsaved')
    })
    port1.start()
    page.postMessage({ kind: 'is-all-saved' }, [port2])
  })

/** A file of this version; of an older one that a page still runs; or what the server says. */
async function file(request: Request, path: string): Promise<Response> {
  const own = await caches.match(path, { ...EXACT, cacheName: CACHE })
  if (own) return own
  const isAsset = path.startsWith('/assets/')
  // Names of assets hold their content: whichever version has it, it is the one that was asked for.
  const kept = isAsset ? await caches.match(path, EXACT) : undefined
  if (kept) return kept
  const response = await fetch(request)
  // A server that answers every address with the page has not got this file.
  const isPage = response.headers.get('content-type')?.startsWith('text/html')
  return isAsset && isPage ? new Response('', { status: 404, statusText: 'Not Found' }) : response
}
