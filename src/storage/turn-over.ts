import { deleteDB, openDB } from 'idb'

const SCRATCH = 'skillednote-turn-over'
/** Below the size from which a browser keeps a value in a file of its own. */
const PIECE = 48 * 1024
/**
 * Chromium's store gathers 4 MB in one log, then writes them elsewhere while the next log fills. Before it
 * begins a third, the first is done with: so twice as much, and a little.
 */
const PIECES_AT_ONCE = 8
const ROUNDS = 24

/**
 * Makes the browser begin a fresh log for everything that this origin keeps. A write that a full disk broke
 * off leaves half a record in the log; Chromium goes on writing behind it, and at the next start finds the
 * log damaged and deletes the whole store, keys and notes. Once what the log holds was written elsewhere,
 * the damaged log is no longer read.
 */
export async function turnOver(): Promise<void> {
  const db = await openDB(SCRATCH, 1, { upgrade: (made) => void made.createObjectStore('pieces') })
  try {
    // Random, or it would be packed into next to nothing.
    const piece = crypto.getRandomValues(new Uint8Array(PIECE))
    for (let round = 0; round < ROUNDS; round += 1) {
      const tx = db.transaction('pieces', 'readwrite', { durability: 'strict' })
      const puts = Array.from({ length: PIECES_AT_ONCE }, (_, i) => tx.store.put(piece, i))
      // oxlint-disable-next-line no-await-in-loop -- one after another, so that each lands in the log
      await Promise.all([...puts, tx.done])
    }
  } finally {
    db.close()
  }
  await deleteDB(SCRATCH)
}
