import { RULES_EDITION } from '../../../rules/edition'
import { openShelf } from '../../../storage/shelf'
import { check, look } from './checking'
import type { Reason } from './outdated'
import type { RecheckAnswer, RecheckAsked } from './recheck-messages'
import { tablesHere } from './tables-here'

// Ended by the page when somebody stops it and when the notes are locked: with the thread go its key and all words.
const say = (answer: RecheckAnswer) => postMessage(answer)

async function answer({ opened, today, do: what, ids, share }: RecheckAsked) {
  const [shelf, tables] = await Promise.all([openShelf(opened), tablesHere()])
  try {
    const now = { edition: RULES_EDITION, tables: tables.name, today }
    const { of, outdated } = await look(shelf, now, { ids, ...(share && { share }) })
    const why: Partial<Record<Reason, number>> = {}
    for (const one of outdated) why[one.why] = (why[one.why] ?? 0) + 1
    say({ kind: 'counted', of, why })
    let done = 0
    if (what === 'check')
      for await (const checks of check(shelf, outdated, tables, today)) {
        done += checks.length
        say({ kind: 'checked', done, of: outdated.length })
      }
    say({ kind: 'done' })
  } finally {
    shelf.close()
  }
}

addEventListener('message', ({ data }: MessageEvent<RecheckAsked>) => {
  answer(data).catch((error: unknown) => say({ kind: 'failed', message: String(error) }))
})
