/** As much of a transaction as is used here. */
interface Transaction {
  readonly done: Promise<void>
  commit(): void
  abort(): void
}

/**
 * Does all writes of a transaction and waits until they are committed. A call that throws half way takes the
 * others back: by itself the browser would commit what was asked for until then.
 */
export async function allOrNone(
  tx: Transaction,
  writes: () => Promise<readonly (() => Promise<unknown>)[]>,
): Promise<void> {
  const write = async () => {
    const asked = (await writes()).map((ask) => {
      const answer = ask()
      // A later one that throws leaves nobody to hear this one.
      answer.catch(() => undefined)
      return answer
    })
    // Said aloud, so that it holds even if the page is gone before falling silent would have said it.
    tx.commit()
    await Promise.all(asked)
  }
  try {
    await Promise.all([write(), tx.done])
  } catch (error) {
    // What went wrong is told once, by this error.
    tx.done.catch(() => undefined)
    try {
      tx.abort()
    } catch {
      // It has ended already.
    }
    throw error
  }
}
