interface UrlPolicy {
  createScriptURL(url: string): string
}
interface PolicyFactory {
  createPolicy(name: string, rules: UrlPolicy): UrlPolicy
}

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes

// The one policy of the page (vite.config.ts names it): scripts of workers, from our own origin alone.
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
