import { databaseRows } from './database-rows'
import { answerTo, type Asked } from './rows-messages'

// The one connection to the notes of this page. Calls run beside one another; the database keeps their order.
const rows = databaseRows()

addEventListener('message', (event: MessageEvent<Asked>) => {
  void answerTo(rows, event.data).then((answer) => postMessage(answer))
})
