import type { Finding } from '../../rules/review'
import type { Outcome } from '../../storage/rule-counts'
import type { LiveNote } from './live-note'

/** What stood there for less than this, between two keys, was shown to nobody. */
const LOOK_EVERY_MS = 1000

const counts = () => import('../../storage/rule-counts')

/** How each rule stands that is answered in some way; one open problem leaves its rule open. */
export function standingOf(findings: readonly Finding[]): ReadonlyMap<string, Outcome> {
  const standing = new Map<string, Outcome>()
  for (const { rule, state } of findings) {
    if (standing.get(rule.id) === 'open') continue
    if (state === 'explained') standing.set(rule.id, 'explained')
    else if (state === 'met' || state === 'notApplicable') standing.set(rule.id, 'fixed')
    else standing.set(rule.id, 'open')
  }
  return standing
}

/**
 * Notices, beside the typing, which rules are shown while a note is open, and counts them when the note
 * is left or put out of sight. Counting the same note again replaces what was counted of it.
 */
export function countRules(live: LiveNote, note: string): () => void {
  const fired = new Set<string>()
  let next: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    next = undefined
    for (const { rule } of live.now.shown) fired.add(rule.id)
    // There before it is needed: a page that is being left may have no time to load it.
    if (fired.size > 0) void counts().catch(() => undefined)
  }
  const soon = () => {
    next ??= setTimeout(look, LOOK_EVERY_MS)
  }
  async function count() {
    look()
    const standing = standingOf(live.now.findings)
    for (const [rule, outcome] of standing) if (outcome === 'explained') fired.add(rule)
    if (fired.size === 0) return
    const { countNote } = await counts()
    await countNote(note, fired, standing)
  }
  // A count that cannot be kept is no reason to disturb anybody.
  const countQuietly = () => void count().catch(() => undefined)
  const onHidden = () => {
    if (document.visibilityState === 'hidden') countQuietly()
  }
  soon()
  const stop = live.subscribe(soon)
  document.addEventListener('visibilitychange', onHidden)
  return () => {
    stop()
    clearTimeout(next)
    document.removeEventListener('visibilitychange', onHidden)
    countQuietly()
  }
}
