import type { DraftNote } from '../../domain/note'
import type { Identity } from '../../vault/identity'
import { newIdentity } from '../../vault/new-identity'
import type { Key, Lock } from './age-file'
import { notesAsText, readNotesBytes, type ReadNotes } from './notes-file'
import { readPackageBytes, type ReadPackage } from './read-package'
import { refused, refusedSize, type Refused } from './refused'
import { writePackageBytes, type PackageContent, type WrittenPackage } from './write-package'

/** What the page asks of the thread that reads and writes files. One question, then it is ended. */
export type FileAsked =
  | { readonly ask: 'new-identity'; readonly name: string }
  | { readonly ask: 'read-package'; readonly file: Blob; readonly key: Key }
  | { readonly ask: 'read-notes'; readonly file: Blob }
  | {
      readonly ask: 'write-package'
      readonly content: PackageContent
      readonly lock: Lock
      readonly self: Identity
    }
  | {
      readonly ask: 'write-notes'
      readonly notes: readonly DraftNote[]
      readonly exportedAt: string
    }

export interface WrittenNotes {
  readonly kind: 'file'
  /** Not a text: a whole vault as one text would hold up the page that receives it. */
  readonly file: Blob
}

export interface NewIdentity {
  readonly kind: 'identity'
  readonly identity: Identity
}

export type FileAnswer =
  NewIdentity | ReadPackage | ReadNotes | WrittenPackage | WrittenNotes | Refused

/** Does what was asked. Never rejects: what went wrong is an answer too. */
export async function answerFile(asked: FileAsked): Promise<FileAnswer> {
  try {
    return await answerTo(asked)
  } catch (error) {
    const missing = error instanceof Error && error.name === 'NotSupportedError'
    return refused(missing ? 'cannot-check' : 'failed')
  }
}

async function answerTo(asked: FileAsked): Promise<FileAnswer> {
  switch (asked.ask) {
    case 'new-identity':
      return { kind: 'identity', identity: await newIdentity(asked.name) }
    case 'read-package':
      return await bytesOf(asked.file, (bytes) => readPackageBytes(bytes, asked.key))
    case 'read-notes':
      return await bytesOf(asked.file, readNotesBytes)
    case 'write-package':
      return writePackageBytes(asked.content, asked.lock, asked.self)
    case 'write-notes':
      return {
        kind: 'file',
        file: new Blob([notesAsText(asked.notes, asked.exportedAt)], { type: 'application/json' }),
      }
  }
}

/** The size is looked at before a byte is read. */
async function bytesOf<T>(file: Blob, read: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>) {
  return refusedSize(file.size) ?? read(new Uint8Array(await file.arrayBuffer()))
}
