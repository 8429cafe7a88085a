/**
 * A value as the one JSON text that stands for it (RFC 8785): no blanks, members ordered by their names,
 * numbers as ECMAScript writes them. Half of a surrogate pair is written as an escape, where the RFC gives
 * up: a note that holds one can be kept too. Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // By UTF-16 code units, which is how JavaScript compares texts.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new TypeError('JSON has no such number.')
  const text = JSON.stringify(value) as string | undefined
  if (text === undefined) throw new TypeError('JSON has no such value.')
  return text
}
