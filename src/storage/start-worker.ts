interface UrlPolicy {
  createScriptURL(url: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: UrlPolicy): UrlPolicy
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes

const SERVICE_WORKER = '/sw.js'

// The one policy of the page (scripts/headers.ts names it): scripts of workers, from our own origin alone.
const policy = factory?.createPolicy('skillednote-worker', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin !== location.origin)
      throw new TypeError('A worker comes from our own origin.')
    return url
  },
})

/** Starts a module worker from the address that `import url from './name.worker?worker&url'` gives. */
export const startWorker = (url: string): Worker =>
  new Worker(policy ? policy.createScriptURL(url) : url, { type: 'module' })

/** The worker that keeps the app itself for times without a network. Its file is never taken from a cache. */
export const registerServiceWorker = (): Promise<ServiceWorkerRegistration> =>
  navigator.serviceWorker.register(
    policy ? policy.createScriptURL(SERVICE_WORKER) : SERVICE_WORKER,
    { updateViaCache: 'none' },
  )
