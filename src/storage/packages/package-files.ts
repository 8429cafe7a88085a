import type { DraftNote } from '../../domain/note'
import type { Identity } from '../../vault/identity'
import { startWorker } from '../start-worker'
import type { Key, Lock } from './age-file'
import { MOST_HEADER_BYTES, readHeader } from './age-header'
import type { ReadNotes } from './notes-file'
import type { FileAnswer, FileAsked, NewIdentity, WrittenNotes } from './package-messages'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import packageWorker from './package.worker?worker&url'
import type { ReadPackage } from './read-package'
import { MOST_HANDED_BYTES, refused, refusedSize, type Refused } from './refused'
import type { PackageContent, WrittenPackage } from './write-package'

// The page's side of files: everything that takes time or reads what somebody sent is done in a thread of
// its own, which ends with the answer, at its deadline, or when the person changes their mind.

const HANDED_MS = 5000
/** A passphrase takes half a second of work here, and many times that on an old tablet. */
const PASSPHRASE_MS = 20_000
const BACKUP_MS = 60_000

/** How long reading may take, by what can be known of a file before it is opened. */
const deadlineFor = (file: Blob, passphrase: boolean): number =>
  file.size > MOST_HANDED_BYTES ? BACKUP_MS : passphrase ? PASSPHRASE_MS : HANDED_MS

function ask<T>(asked: FileAsked, deadline: number, signal?: AbortSignal): Promise<T | Refused> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(refused('stopped'))
    const worker = startWorker(packageWorker)
    const end = (answer: T | Refused) => {
      worker.terminate()
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      resolve(answer)
    }
    const stop = () => end(refused('stopped'))
    const timer = setTimeout(() => end(refused('too-slow')), deadline)
    signal?.addEventListener('abort', stop)
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => end(data as T))
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(refused('failed'))
    })
    worker.postMessage(asked, [])
  })
}

/** Fresh keys for a person of this name, to be kept as `writeIdentity` writes them. `cannot-check` where the browser has no Ed25519. */
export const newIdentity = (name: string): Promise<NewIdentity | Refused> =>
  ask({ ask: 'new-identity', name }, HANDED_MS)

/**
 * What a picked file opens with, from its size and its first lines: what to ask the person for. `plain` is
 * a file of notes that is not encrypted, if it is one of ours at all.
 */
export async function howItOpens(file: Blob): Promise<'passphrase' | 'keys' | 'plain' | Refused> {
  const size = refusedSize(file.size)
  if (size) return size
  try {
    const start = new Uint8Array(await file.slice(0, MOST_HEADER_BYTES + 1).arrayBuffer())
    // "{", behind blanks at most.
    if (/^\s*\{/.test(new TextDecoder('latin1').decode(start.subarray(0, 100)))) return 'plain'
    const header = readHeader(start)
    return 'ends' in header ? header.kind : header
  } catch {
    return refused('failed')
  }
}

/** Opens and checks a package. Nothing is kept: what came in is the caller's to show, and a person's to accept. */
export async function readPackage(
  file: Blob,
  key: Key,
  signal?: AbortSignal,
): Promise<ReadPackage | Refused> {
  const opens = await howItOpens(file)
  if (typeof opens !== 'string') return opens
  if (opens === 'plain') return refused('not-ours')
  return ask({ ask: 'read-package', file, key }, deadlineFor(file, opens === 'passphrase'), signal)
}

/** Opens and checks a plain file of notes. */
export async function readNotes(file: Blob, signal?: AbortSignal): Promise<ReadNotes | Refused> {
  const size = refusedSize(file.size)
  return size ?? ask({ ask: 'read-notes', file }, deadlineFor(file, false), signal)
}

/** Signs notes and encrypts them into the bytes of a `.snote.age` file. */
export const writePackage = (
  content: PackageContent,
  lock: Lock,
  self: Identity,
  signal?: AbortSignal,
): Promise<WrittenPackage | Refused> =>
  ask({ ask: 'write-package', content, lock, self }, BACKUP_MS, signal)

/** Notes as a plain JSON file, NOT encrypted. */
export const writeNotes = (
  notes: readonly DraftNote[],
  exportedAt: string,
  signal?: AbortSignal,
): Promise<WrittenNotes | Refused> =>
  ask({ ask: 'write-notes', notes, exportedAt }, BACKUP_MS, signal)
