import type { DraftNote } from '../domain/note'
import { forgetWords, leaveWords } from './last-words'
import { SaveConflict, type NoteStore } from './note-store'

export type SaveStatus =
  | { kind: 'saved'; at: string }
  | { kind: 'saving' }
  | { kind: 'not-saved'; since: string; why: 'full' | 'failed' }

export interface Autosave {
  /** The note changed: write it now, or right after the write that is running. */
  changed(): void
  /** Resolves when nothing is waiting to be written or the last attempt failed. */
  flush(): Promise<void>
  readonly status: SaveStatus
  /** When the last write was committed, ISO. */
  readonly savedAt: string
  /** What the last write made of the note; whoever signs it signs this one. */
  readonly revision: number
  /**
   * The note that the words go to since somebody else changed or deleted this one: theirs is never written
   * over, ours are kept at once.
   */
  readonly copy: string | undefined
  subscribe(listener: () => void): () => void
  /** The page or the note is being left: what is not committed is kept for the next load. */
  leave(): void
  /** The next write keeps what it replaces among the earlier wordings, however soon it comes. */
  keepBefore(): void
  /** Somebody else writes this note from now on: what is not committed goes into a copy. */
  divert(): void
  /** Writes no more. */
  close(): void
}

const RETRY_MS = [1000, 2000, 5000, 10_000, 30_000]
/** While somebody writes, so often the wording of that moment is kept. */
const KEEP_MS = 30_000

const whyOf = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed'

/**
 * Single-flight saving: a change is written at once; changes during a write are written right after
 * it commits. No debounce, so a crash can lose only what is in flight. `read` gives the note as it
 * is at the moment of writing. The wording as it was opened stays among the earlier ones, and then one
 * every 30 seconds.
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
  let copy: string | undefined
  let isCopyKept = false
  let keptAt: number | undefined
  const writer = crypto.randomUUID()
  const listeners = new Set<() => void>()

  const say = (next: SaveStatus) => {
    if (next.kind === status.kind && next.kind === 'saving') return
    status = next
    for (const listener of listeners) listener()
  }

  const words = (): DraftNote => (copy === undefined ? read() : { ...read(), id: copy })

  function divert() {
    if (copy !== undefined) return
    copy = crypto.randomUUID()
    revision = 0
  }

  async function writeAll() {
    while (dirty) {
      dirty = false
      if (status.kind !== 'not-saved') say({ kind: 'saving' })
      const now = Date.now()
      const isDue = keptAt === undefined || Math.abs(now - keptAt) >= KEEP_MS
      const into = copy
      try {
        const saved = await store.save(words(), revision, writer, isDue)
        if (isDue) keptAt = now
        // Diverted meanwhile, the copy begins with the next write.
        if (into === copy) revision = saved.revision
        isCopyKept = into !== undefined
        savedAt = saved.savedAt
        failures = 0
        // An edit that came meanwhile is not saved yet: "Saved" would be untrue.
        if (dirty) continue
        if (left) forgetWords(writer)
        left = false
        say({ kind: 'saved', at: saved.savedAt })
      } catch (error) {
        dirty = true
        if (error instanceof SaveConflict && copy === undefined) {
          divert()
          continue
        }
        const since = status.kind === 'not-saved' ? status.since : new Date().toISOString()
        say({ kind: 'not-saved', since, why: whyOf(error) })
        if (!closed) {
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
    get revision() {
      return revision
    },
    get copy() {
      return isCopyKept ? copy : undefined
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    leave() {
      if (closed || !(dirty || running)) return
      leaveWords({ note: words(), revision, writer })
      left = true
    },
    keepBefore() {
      keptAt = undefined
    },
    divert() {
      if (dirty || running) divert()
      else closed = true
    },
    close() {
      closed = true
      clearTimeout(retry)
    },
  }
}
