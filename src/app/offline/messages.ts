/** From a page to a service worker: it runs now; or a person asks for the new version, with a port for the answer. */
export type TellWorker = { readonly kind: 'loaded' } | { readonly kind: 'take-over' }

/** From the new version to every page, with a port for yes or no: is all saved here? */
export interface TellPage {
  readonly kind: 'is-all-saved'
}

/** Why the new version waits: a tab has something unsaved, or gives no answer. */
export type TakeOver = 'taken' | 'unsaved' | 'silent'
