import type { MessageDescriptor } from '@lingui/core'
import type { Finding } from '../../rules/review'

function sameValues(a: MessageDescriptor, b: MessageDescriptor): boolean {
  if (a.id !== b.id) return false
  const [from, to] = [a.values, b.values]
  if (from === to) return true
  if (!from || !to) return false
  const keys = Object.keys(from)
  return keys.length === Object.keys(to).length && keys.every((key) => from[key] === to[key])
}

const sameMessage = (a: MessageDescriptor | undefined, b: MessageDescriptor | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && sameValues(a, b))

function same(a: Finding, b: Finding): boolean {
  return (
    a.key === b.key &&
    // Another payer may weigh it differently.
    a.rule === b.rule &&
    a.state === b.state &&
    a.evidence.length === b.evidence.length &&
    a.evidence.every(({ quote, place }, i) => {
      const other = b.evidence[i]
      return other?.quote === quote && other.place === place
    }) &&
    sameMessage(a.why, b.why) &&
    sameMessage(a.problem?.message, b.problem?.message) &&
    sameMessage(a.problem?.about, b.problem?.about)
  )
}

/** The new findings, with every one that says the same as before kept as the same object; the old list when all do. */
export function keepEqual(
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Finding[] {
  let changed = before.length !== after.length
  const kept = after.map((finding, i) => {
    const old = before[i]
    if (old === finding) return finding
    if (old && same(old, finding)) return old
    changed = true
    return before.find((f) => f.key === finding.key && same(f, finding)) ?? finding
  })
  return changed ? kept : before
}
