import { guessYear, isWhole, type YearGuess } from '../../../coding/icd10/fiscal-year'
import { fileKindOf, type FileKind } from '../../../coding/icd10/file-kind'
import { CURATED_YEAR } from '../../../coding/icd10/icd-edition'
import {
  orderFileReader,
  type OrderFile,
  type OrderProblem,
} from '../../../coding/icd10/order-file'
import { differenceFromOurs, type TableDifference } from '../../../coding/icd10/table-difference'
import { codeAt, packTable, placeOf, type WholeTable } from '../../../coding/icd10/whole-table'
import type { ImportMessage } from './use-import'

/** A file that was read: its table, still without the year a person confirms. */
export interface ReadIcd10 {
  readonly table: WholeTable
  readonly guess: YearGuess
  readonly layout: OrderFile['layout']
  readonly headers: number
  readonly repeated: readonly number[]
  readonly skips: readonly number[]
  readonly lastCode: string
  readonly difference: TableDifference
}

export type RefusedIcd10 =
  | OrderProblem
  | { readonly kind: 'too-large' }
  | { readonly kind: 'wrong-file'; readonly is: Exclude<FileKind, 'text'> }

type Message = ImportMessage<ReadIcd10, RefusedIcd10>

/** The official file has 15 MB. */
const MOST_BYTES = 60_000_000
const SNIFFED = 4000

/** UTF-8 where it is that, else the alphabet of older files. */
function textDecoder() {
  let decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes: Uint8Array | undefined): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      decoder = new TextDecoder('windows-1252')
      return decoder.decode(bytes, { stream: true })
    }
  }
}

async function read(file: File, tell: (message: Message) => void) {
  const refuse = (refused: RefusedIcd10) => tell({ kind: 'refused', refused })
  const is = fileKindOf(new Uint8Array(await file.slice(0, SNIFFED).arrayBuffer()))
  if (is !== 'text') return refuse({ kind: 'wrong-file', is })
  if (file.size > MOST_BYTES) return refuse({ kind: 'too-large' })

  const reader = orderFileReader()
  const decode = textDecoder()
  const bytes = file.stream().getReader()
  let done = 0
  for (let next = await bytes.read(); !next.done; next = await bytes.read()) {
    done += next.value.length
    if (!reader.take(decode(next.value))) break
    tell({ kind: 'progress', read: done, of: file.size })
  }
  reader.take(decode(undefined))
  const answer = reader.end()
  if (answer.kind === 'refused') return refuse(answer.problem)

  const { rows, layout, headers, repeated, skips } = answer.file
  const draft = packTable(rows, CURATED_YEAR, false)
  const lastCode = codeAt(draft, rows.length - 1)
  const guess = guessYear(file.name, rows.length, (code) => placeOf(draft, code) !== undefined)
  const table = {
    ...draft,
    year: guess.year ?? CURATED_YEAR,
    whole: isWhole(rows.length, lastCode),
  }
  const difference = differenceFromOurs(table)
  tell({
    kind: 'done',
    done: { table, guess, layout, headers, repeated, skips, lastCode, difference },
  })
}

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void read(data, (message) => postMessage(message))
})
