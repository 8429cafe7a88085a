import type { OpenVault } from '../vault/seal'
import type { NoteRows } from './note-rows'
import { answerTo, type Asked } from './rows-messages'
import { sealedRows } from './sealed-rows'

// The one connection to the notes of this page. Calls run beside one another; the database keeps their order.
let rows: NoteRows | undefined

addEventListener('message', ({ data }: MessageEvent<Asked | { readonly opened: OpenVault }>) => {
  // The key comes first, once; it is gone with the thread.
  if ('opened' in data) rows = sealedRows(data.opened)
  else if (rows) void answerTo(rows, data).then((answer) => postMessage(answer))
})
