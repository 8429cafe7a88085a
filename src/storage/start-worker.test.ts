import { afterEach, beforeEach, expect, it, vi } from 'vitest'

interface Rules {
  createScriptURL(url: string): string
}

const made: [url: unknown, options: unknown][] = []
const registered = vi.fn((..._asked: unknown[]) => Promise.resolve({}))
beforeEach(() => {
  made.length = 0
  registered.mockClear()
  vi.stubGlobal('location', new URL('https://notes.example/list'))
  vi.stubGlobal('navigator', { serviceWorker: { register: registered } })
  vi.stubGlobal(
    'Worker',
    vi.fn(function Worker(url: unknown, options: unknown) {
      made.push([url, options])
    }),
  )
})
afterEach(() => vi.unstubAllGlobals())

/** What a browser with Trusted Types takes for a script's address: nothing but what a policy made. */
const trusted = (url: string) => ({ trusted: url })

async function page(hasTrustedTypes: boolean) {
  vi.resetModules()
  const names: string[] = []
  const createPolicy = (name: string, rules: Rules) => {
    names.push(name)
    return { createScriptURL: (url: string) => trusted(rules.createScriptURL(url)) }
  }
  vi.stubGlobal('trustedTypes', hasTrustedTypes ? { createPolicy } : undefined)
  return { ...(await import('./start-worker')), names }
}

it('starts workers of our own origin under the one policy of the page', async () => {
  const { startWorker, registerServiceWorker, names } = await page(true)
  startWorker('/assets/notes.worker.js')
  startWorker('https://notes.example/assets/vault.worker.js')
  await registerServiceWorker()
  expect(made).toEqual([
    [trusted('/assets/notes.worker.js'), { type: 'module' }],
    [trusted('https://notes.example/assets/vault.worker.js'), { type: 'module' }],
  ])
  // The server's headers name it.
  expect(names).toEqual(['skillednote-worker'])
  expect(registered).toHaveBeenCalledWith(trusted('/sw.js'), { updateViaCache: 'none' })
})

it.each(['https://other.example/worker.js', '//other.example/worker.js', 'data:text/javascript,1'])(
  'starts nothing from elsewhere: %s',
  async (url) => {
    const { startWorker } = await page(true)
    expect(() => startWorker(url)).toThrow(TypeError)
    expect(made).toEqual([])
  },
)

it('starts them where a browser has no Trusted Types', async () => {
  const { startWorker, registerServiceWorker } = await page(false)
  startWorker('/assets/notes.worker.js')
  await registerServiceWorker()
  expect(made).toEqual([['/assets/notes.worker.js', { type: 'module' }]])
  expect(registered).toHaveBeenCalledWith('/sw.js', { updateViaCache: 'none' })
})
