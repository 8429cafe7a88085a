import { fileKindOf, type FileKind } from '../../../coding/icd10/file-kind'
import { ncciReader, type NcciReading, type NcciRefusal } from '../../../coding/ncci-file'
import type { Quarter } from '../../../coding/ncci-quarter'
import type { ImportMessage } from './use-import'

/** The files of one quarter and one setting. */
export interface AskNcci {
  readonly files: readonly File[]
  readonly quarter: Quarter
}

/** Why nothing was taken, and which file it is about, where it is about one. */
export type RefusedNcci = (
  NcciRefusal | { readonly kind: 'wrong-file'; readonly is: Exclude<FileKind, 'text'> }
) & { readonly file?: string }

type Message = ImportMessage<NcciReading, RefusedNcci>

const SNIFFED = 4000
/** A page has nothing from a progress told more often than this. */
const TELL_EVERY_MS = 60

async function readAll({ files, quarter }: AskNcci, tell: (message: Message) => void) {
  const reader = ncciReader(quarter)
  const of = files.reduce((sum, { size }) => sum + size, 0)
  let read = 0
  let told = 0
  for (const file of files) {
    const refuse = (why: RefusedNcci) =>
      tell({ kind: 'refused', refused: { ...why, file: file.name } })
    const is = fileKindOf(new Uint8Array(await file.slice(0, SNIFFED).arrayBuffer()))
    if (is !== 'text') return refuse({ kind: 'wrong-file', is })
    // The codes are plain ASCII; what else a notice holds is passed over.
    const decoder = new TextDecoder('windows-1252')
    const bytes = file.stream().getReader()
    for (let next = await bytes.read(); !next.done; next = await bytes.read()) {
      const refused = reader.take(decoder.decode(next.value, { stream: true }))
      if (refused) {
        void bytes.cancel()
        return refuse(refused)
      }
      read += next.value.length
      if (performance.now() - told < TELL_EVERY_MS) continue
      told = performance.now()
      tell({ kind: 'progress', read, of })
    }
    const refused = reader.endFile()
    if (refused) return refuse(refused)
  }
  const answer = reader.end()
  return tell(
    answer.kind === 'read' ? { kind: 'done', done: answer } : { kind: 'refused', refused: answer },
  )
}

addEventListener('message', ({ data }: MessageEvent<AskNcci>) => {
  // A file that is gone or cannot be read ends the worker; the page hears of it as of any error.
  readAll(data, (message) => postMessage(message)).catch((error: unknown) => {
    setTimeout(() => {
      throw error
    })
  })
})
