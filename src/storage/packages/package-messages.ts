import type { Key } from './age-file'
import { readNotesBytes, type ReadNotes } from './notes-file'
import { readPackageBytes, type ReadPackage } from './read-package'
import { refused, refusedSize, type Refused } from './refused'

/** A file to be read, and how. */
export type FileAsked =
  | { readonly ask: 'read-package'; readonly file: Blob; readonly key: Key }
  | { readonly ask: 'read-notes'; readonly file: Blob }

export type FileAnswer = ReadPackage | ReadNotes | Refused

/** Reads a file. Never rejects: what went wrong is an answer too. */
export async function answerFile(asked: FileAsked): Promise<FileAnswer> {
  try {
    // The size is looked at before a byte is read.
    const size = refusedSize(asked.file.size)
    if (size) return size
    const bytes = new Uint8Array(await asked.file.arrayBuffer())
    return asked.ask === 'read-notes'
      ? await readNotesBytes(bytes)
      : await readPackageBytes(bytes, asked.key)
  } catch (error) {
    return failure(error)
  }
}

/** What went wrong, as a refusal. */
export function failure(error: unknown): Refused {
  const name = error instanceof Error ? error.name : ''
  if (name === 'QuotaExceededError') return refused('full')
  return refused(name === 'NotSupportedError' ? 'cannot-check' : 'failed')
}
