import type { DraftNote } from '../domain/note'
import { forgetWords, leaveWords } from './last-words'
import { SaveConflict, type NoteStore } from './note-store'

export type SaveStatus =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'not-saved'; since: string; why: 'conflict' | 'full' | 'failed' }

export interface Autosave {
  /** The note changed: write it now, or right after the write that is running. */
  changed(): void
  /** Resolves when nothing is waiting to be written or the last attempt failed. */
  flush(): Promise<void>
  readonly status: SaveStatus
  /** When the last write was committed, ISO. */
  readonly savedAt: string
  subscribe(listener: () => void): () => void
  /** The page or the note is being left: what is not committed is kept for the next load. */
  leave(): void
  /** These words are kept elsewhere: writes no more. */
  close(): void
}

const RETRY_MS = [1000, 2000, 5000, 10_000, 30_000]

const whyOf = (error: unknown) => {
  if (error instanceof SaveConflict) return 'conflict'
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'full'
  return 'failed'
}

/**
 * Single-flight saving: a change is written at once; changes during a write are written right after
 * it commits. No debounce, so a crash can lose only what is in flight. `read` gives the note as it
 * is at the moment of writing.
 */
export function autosave(
  store: NoteStore,
  read: () => DraftNote,
  from: { revision: number; savedAt: string },
): Autosave {
  let { revision } = from
  let status: SaveStatus = { kind: 'saved', at: from.savedAt }
  let { savedAt } = from
  let dirty = false
  let closed = false
  let failures = 0
  let running: Promise<void> | undefined
  let retry: ReturnType<typeof setTimeout> | undefined
  let left = false
  const writer = crypto.randomUUID()
  const listeners = new Set<() => void>()

  const say = (next: SaveStatus) => {
    if (next.kind === status.kind && next.kind === 'saving') return
    status = next
    for (const listener of listeners) listener()
  }

  async function writeAll() {
    while (dirty) {
      dirty = false
      if (status.kind !== 'not-saved') say({ kind: 'saving' })
      try {
        const saved = await store.save(read(), revision, writer)
        revision = saved.revision
        savedAt = saved.savedAt
        failures = 0
        // An edit that came meanwhile is not saved yet: "Saved" would be untrue.
        if (dirty) continue
        if (left) forgetWords(writer)
        left = false
        say({ kind: 'saved', at: saved.savedAt })
      } catch (error) {
        dirty = true
        const since = status.kind === 'not-saved' ? status.since : new Date().toISOString()
        const why = whyOf(error)
        say({ kind: 'not-saved', since, why })
        if (why !== 'conflict' && !closed) {
          retry = setTimeout(() => void run(), RETRY_MS[Math.min(failures, RETRY_MS.length - 1)])
          failures += 1
        }
        return
      }
    }
  }

  function run() {
    clearTimeout(retry)
    retry = undefined
    running ??= writeAll().finally(() => {
      running = undefined
      // A listener that heard "saved" may have changed the note before this ran.
      if (dirty && status.kind !== 'not-saved') void run()
    })
    return running
  }

  return {
    changed() {
      if (closed) return
      dirty = true
      if (!running && !(status.kind === 'not-saved' && retry !== undefined && failures > 0))
        void run()
    },
    async flush() {
      if (!closed && (dirty || running)) await run()
    },
    get status() {
      return status
    },
    get savedAt() {
      return savedAt
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave() {
      if (closed || !(dirty || running)) return
      leaveWords({ note: read(), revision, writer })
      left = true
    },
    close() {
      closed = true
      clearTimeout(retry)
    },
  }
}
