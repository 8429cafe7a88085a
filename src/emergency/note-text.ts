/** Names of fields that say nothing to a reader. */
const NOT_WORDS = new Set(['schemaVersion', 'id', 'status', 'runs', 'writer'])

const plain = (key: string) => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()

function* walk(value: unknown, path: readonly string[]): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    const text = String(value)
    // What was never filled in or ticked.
    if (text.trim() !== '' && text !== 'false') yield `${path.join(' · ')}: ${text}`
  } else if (Array.isArray(value))
    for (const [i, each] of value.entries()) {
      const [last = '', ...before] = path.toReversed()
      yield* walk(each, [...before.toReversed(), `${last} ${i + 1}`.trim()])
    }
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value))
      if (!NOT_WORDS.has(key)) yield* walk(each, [...path, plain(key)])
}

/**
 * All words of a text that is mostly a note, a line each with the name of its field. It knows no schema:
 * whatever version wrote it, and whatever else it is, its words come out.
 */
export function linesOf(body: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null ? [...walk(value, [])] : [body]
  } catch {
    return body.split('\n')
  }
}

/** Whom and when a note is about, as far as it says so. */
export function headingOf(body: string): string {
  try {
    const { visit } = JSON.parse(body) as { visit?: Record<string, unknown> }
    return [visit?.['patient'], visit?.['number'], visit?.['date']]
      .filter((part) => typeof part === 'string' && part.trim() !== '')
      .join(', ')
  } catch {
    return ''
  }
}
