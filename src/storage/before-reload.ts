type Check = () => boolean | Promise<boolean>

const checks = new Set<Check>()

/**
 * What is open and would lose words in a reload says here, when asked, whether all of it is saved; it may
 * save first. Call the result when it is closed.
 */
export function beforeReload(isSaved: Check): () => void {
  checks.add(isSaved)
  return () => void checks.delete(isSaved)
}

/** Whether this tab can be reloaded without losing anything. */
export async function isAllSaved(): Promise<boolean> {
  const answers = await Promise.all([...checks].map(async (isSaved) => isSaved()))
  return answers.every(Boolean)
}
