import { vi } from 'vitest'

const open = new Set<Channel>()

/** What the pages of one browser tell one another. Unlike Node's own it takes a key that cannot be read out, as browsers do. */
class Channel extends EventTarget {
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    open.add(this)
  }
  postMessage(message: unknown): void {
    const data: unknown = structuredClone(message)
    for (const other of open)
      if (other !== this && other.name === this.name)
        setImmediate(() => {
          if (open.has(other)) other.dispatchEvent(new MessageEvent('message', { data }))
        })
  }
  close(): void {
    open.delete(this)
  }
}

/** From now on there are no tabs but those that this test makes. `vi.unstubAllGlobals` takes it back. */
export function stubTabs(): void {
  open.clear()
  vi.stubGlobal('BroadcastChannel', Channel)
}

/** Lets everything happen that tabs have told one another so far; no clock is moved. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve))
}
