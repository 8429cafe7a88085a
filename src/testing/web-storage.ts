import { vi } from 'vitest'

/** Web storage of this test; `refuses` is thrown by whatever touches it, as browsers do that allow none. */
export interface StubbedStorage {
  readonly kept: Map<string, string>
  refuses: Error | undefined
}

/** Puts an empty one in place. `vi.unstubAllGlobals` takes it away. */
export function stubStorage(name: 'localStorage' | 'sessionStorage'): StubbedStorage {
  const kept = new Map<string, string>()
  const stub: StubbedStorage = { kept, refuses: undefined }
  const allowed = () => {
    if (stub.refuses) throw stub.refuses
    return kept
  }
  const calls = {
    getItem: (key: string) => allowed().get(key) ?? null,
    setItem: (key: string, value: string) => void allowed().set(key, value),
    removeItem: (key: string) => void allowed().delete(key),
  }
  const storage = new Proxy(calls, {
    ownKeys: () => [...allowed().keys()],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  })
  vi.stubGlobal(name, storage)
  return stub
}
