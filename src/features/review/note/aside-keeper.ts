import type { Aside } from '../../../storage/history/asides'

/** What a person keeps beside one note, on its way to the disk with every change. */
export interface AsideKeeper {
  readonly now: Aside
  /** Whether the last write was refused: what is on the screen is not on the disk. */
  readonly failed: boolean
  subscribe(listener: () => void): () => void
  /** Changes what is here at once, and what is stored as soon as it can be written. */
  change(change: (aside: Aside) => Aside): void
  /** Resolves once everything until now is stored; false when it could not be. */
  settled(): Promise<boolean>
}

/** Where asides are read from and written to. */
export interface AsideStore {
  aside(id: string): Promise<Aside>
  keepAside(id: string, aside: Aside): Promise<void>
}

/**
 * One write at a time, of all changes until then. Each begins with what is stored: another tab may have
 * written there too, and none of its comments is lost.
 */
export function asideKeeper(store: () => AsideStore, id: string, first: Aside): AsideKeeper {
  const listeners = new Set<() => void>()
  let now = first
  let failed = false
  let waiting: ((aside: Aside) => Aside)[] = []
  let writing: Promise<boolean> | undefined

  function tell() {
    for (const listener of listeners) listener()
  }

  async function write(): Promise<boolean> {
    while (waiting.length > 0) {
      const changes = waiting
      waiting = []
      try {
        const rows = store()
        const there = await rows.aside(id)
        const next = changes.reduce((aside, change) => change(aside), there)
        await rows.keepAside(id, next)
        failed = false
        if (waiting.length === 0) now = next
        tell()
      } catch {
        waiting = [...changes, ...waiting]
        failed = true
        tell()
        return false
      }
    }
    return true
  }

  return {
    get now() {
      return now
    },
    get failed() {
      return failed
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change(change) {
      now = change(now)
      waiting.push(change)
      tell()
      writing ??= write().finally(() => {
        writing = undefined
      })
    },
    async settled() {
      if (writing) return (await writing) && (waiting.length === 0 || this.settled())
      if (waiting.length === 0) return true
      writing = write().finally(() => {
        writing = undefined
      })
      return writing
    },
  }
}
