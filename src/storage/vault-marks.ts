const KEY = 'skillednote.vaults'

/**
 * Ids of the vaults that were made here, in web storage: a second place, so that a browser that lost the
 * database does not greet somebody who kept notes here like one who never came. Names no one.
 */
export function markedVaults(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

function write(ids: readonly string[]) {
  try {
    if (ids.length === 0) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, JSON.stringify(ids))
  } catch {
    // Refused or full: then there is no second place.
  }
}

/** These are here, and no others: a mark that was lost alone is made anew. */
export function markVaults(ids: readonly string[]): void {
  const before = markedVaults()
  if (before.length !== ids.length || ids.some((id) => !before.includes(id))) write(ids)
}

export const markVault = (id: string): void => markVaults([...new Set([...markedVaults(), id])])

/** A person took it away: its absence is no loss. */
export const unmarkVault = (id: string): void => write(markedVaults().filter((each) => each !== id))

/** Somebody was told that they are gone, and begins anew. */
export const forgetMarks = (): void => write([])
