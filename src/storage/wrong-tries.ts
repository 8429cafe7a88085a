const MOST_S = 30

interface Tries {
  readonly count: number
  /** When the last one was made. */
  readonly at: number
}

const key = (vault: string) => `skillednote.tries.${vault}`
// A browser that refuses web storage still remembers until the page is loaded anew.
const here = new Map<string, Tries>()

function tries(vault: string): Tries {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(key(vault)) ?? 'null')
    if (typeof found === 'object' && found !== null && 'count' in found && 'at' in found)
      return { count: Number(found.count) || 0, at: Number(found.at) || 0 }
  } catch {
    // Not ours, or refused.
  }
  return here.get(vault) ?? { count: 0, at: 0 }
}

/** How long to wait after so many wrong tries in a row: 0, 1, 2, 4 ... 30 seconds, never longer. */
export const delayAfter = (count: number): number =>
  count < 2 ? 0 : Math.min(MOST_S, 2 ** (count - 2)) * 1000

/** How many milliseconds are left before the next passphrase is tried. A clock that was put back makes it no longer. */
export function waitFor(vault: string, now: number): number {
  const { count, at } = tries(vault)
  const delay = delayAfter(count)
  return Math.min(delay, Math.max(0, at + delay - now))
}

/** One more that did not match. Nothing is ever wiped for it. */
export function countWrong(vault: string, now: number): void {
  const next = { count: tries(vault).count + 1, at: now }
  here.set(vault, next)
  try {
    localStorage.setItem(key(vault), JSON.stringify(next))
  } catch {
    // Refused or full: counted for this page.
  }
}

export function forgetWrong(vault: string): void {
  here.delete(vault)
  try {
    localStorage.removeItem(key(vault))
  } catch {
    // Refused storage holds nothing to forget.
  }
}
