const ASKED = 'skillednote.asked-to-keep'
let asked = false

/** Whether the browser keeps this page's data until a person deletes it; undefined where it does not say. */
export const isKept = async (): Promise<boolean | undefined> =>
  navigator.storage?.persisted?.().catch(() => undefined)

/** Asks the browser to keep it. Some browsers ask the person, others decide by themselves. */
export async function askToKeep(): Promise<boolean | undefined> {
  asked = true
  try {
    localStorage.setItem(ASKED, '1')
  } catch {
    // Asked again the next time.
  }
  return navigator.storage?.persist?.().catch(() => undefined)
}

/** With the first note that is saved here, once: somebody who said no is not asked each day. */
export async function askOnce(): Promise<void> {
  if (asked) return
  asked = true
  try {
    if (localStorage.getItem(ASKED) !== null) return
  } catch {
    return
  }
  await askToKeep()
}
