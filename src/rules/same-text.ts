const SHINGLE = 10
const KEPT = 64
const remembered = new Map<string, ReadonlySet<string>>()

function shinglesOf(text: string): ReadonlySet<string> {
  const known = remembered.get(text)
  if (known) return known
  const words = text.toLowerCase().match(/[\p{L}\p{N}/.+-]+/gu) ?? []
  const shingles = new Set(
    words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')),
  )
  if (remembered.size >= KEPT) remembered.clear()
  remembered.set(text, shingles)
  return shingles
}

/**
 * How much of two texts is the same, 0 to 1: runs of ten words they share among all runs of both.
 * 0 where either has fewer than ten words. Case and punctuation do not count.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [shinglesOf(a), shinglesOf(b)]
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const shingle of one) if (other.has(shingle)) shared += 1
  return shared / (one.size + other.size - shared)
}
