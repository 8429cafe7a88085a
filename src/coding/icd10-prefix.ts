/** A diagnosis code as typed, bare: upper case, without dot and blanks. */
export function bareCode(entry: string): string {
  // Most are written in capitals, with one dot: then nothing is left to be taken out.
  const undotted = entry.replace('.', '')
  return BARE.test(undotted) ? undotted : entry.toUpperCase().replace(/[^A-Z0-9]/g, '')
}

const BARE = /^[A-Z0-9]*$/

/** Whether a code as typed begins with one of these prefixes (bare). A blank code begins with none. */
export function beginsWith(entry: string, prefixes: readonly string[]): boolean {
  const bare = bareCode(entry)
  return prefixes.some((prefix) => bare.startsWith(prefix))
}

/**
 * Indexes rows by the prefixes (bare, one character or at least three) they hold for. The answer
 * takes a code as typed and gives its rows in the order of the table; most codes have none and cost
 * two look-ups.
 */
export function byPrefix<Row extends { readonly prefixes: readonly string[] }>(
  rows: readonly Row[],
): (entry: string) => readonly Row[] {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const key of new Set(row.prefixes.map((prefix) => prefix.slice(0, 3))))
      index.set(key, [...(index.get(key) ?? []), row])
  return (entry) => {
    const bare = bareCode(entry)
    const near = [...(index.get(bare.slice(0, 3)) ?? []), ...(index.get(bare.slice(0, 1)) ?? [])]
    return near.filter(({ prefixes }) => prefixes.some((prefix) => bare.startsWith(prefix)))
  }
}
