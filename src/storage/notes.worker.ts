import type { OpenVault } from '../vault/seal'
import type { NoteRows } from './note-rows'
import { answerTo, type Asked } from './rows-messages'
import { sealedRows } from './sealed-rows'

/** The first list and the first note go before. */
const SWEEP_AFTER_MS = 3000

// The one connection to the notes of this page. Calls run beside one another; the database keeps their order.
let rows: NoteRows | undefined

addEventListener('message', ({ data }: MessageEvent<Asked | { readonly opened: OpenVault }>) => {
  // The key comes first, once; it is gone with the thread.
  if ('opened' in data) {
    const opened = sealedRows(data.opened)
    rows = opened
    // What it does not come to is brought up when it is opened, or the next time.
    setTimeout(() => void opened.sweep(Date.now()).catch(() => undefined), SWEEP_AFTER_MS)
  } else if (rows) void answerTo(rows, data).then((answer) => postMessage(answer))
})
