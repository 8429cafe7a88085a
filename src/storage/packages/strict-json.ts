import { hasOddCharacters } from '../../domain/odd-characters'

/** Why a text is not read. `names` and `deep`, `many` are texts made to harm or by another program. */
export type JsonRefusal = 'not-json' | 'deep' | 'many' | 'name' | 'repeated-name'

const MOST_DEPTH = 32
/** Of one object. */
const MOST_NAMES = 512
const MOST_NAME_LENGTH = 200
/** Of the whole text: 10,000 long notes have some 4 million. */
const MOST_VALUES = 8_000_000
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

export type StrictJson =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'refused'; readonly why: JsonRefusal }

/**
 * Parses a text from elsewhere. What JSON.parse would take and somebody might mean ill with is refused
 * before it is built: deep nesting, countless members, a name twice in one object, names that reach for a
 * prototype. What the texts in it say is not looked at.
 */
export function strictJson(text: string): StrictJson {
  const why = looked(text)
  if (why) return { kind: 'refused', why }
  try {
    return { kind: 'json', value: JSON.parse(text) }
  } catch {
    return { kind: 'refused', why: 'not-json' }
  }
}

const QUOTE = 34
const COMMA = 44
const OPEN_LIST = 91
const BACKSLASH = 92
const CLOSE_LIST = 93
const OPEN = 123
const CLOSE = 125

/**
 * One pass over the text, without a recursion. It knows just enough of the grammar to find the names of
 * every object of a sound text; whether the text is sound is JSON.parse's to say.
 */
function looked(text: string): JsonRefusal | undefined {
  /** The names so far of each object around this place, undefined for a list. */
  const around: (Set<string> | undefined)[] = []
  let nameComes = false
  let values = 0
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charCodeAt(i)
    if (char === QUOTE) {
      const end = endOfString(text, i)
      if (end < 0) return 'not-json'
      const names = around.at(-1)
      if (nameComes && names) {
        const why = refusedName(text.slice(i, end + 1), names)
        if (why) return why
        nameComes = false
      }
      i = end
    } else if (char === OPEN || char === OPEN_LIST) {
      nameComes = char === OPEN
      around.push(nameComes ? new Set() : undefined)
      if (around.length > MOST_DEPTH) return 'deep'
      values += 1
    } else if (char === CLOSE || char === CLOSE_LIST) {
      around.pop()
      nameComes = false
    } else if (char === COMMA) {
      nameComes = around.at(-1) !== undefined
      values += 1
    }
    if (values > MOST_VALUES) return 'many'
  }
  return undefined
}

function refusedName(quoted: string, names: Set<string>): JsonRefusal | undefined {
  if (quoted.length > MOST_NAME_LENGTH) return 'name'
  let name: string
  try {
    name = String(JSON.parse(quoted))
  } catch {
    return 'not-json'
  }
  if (FORBIDDEN.has(name) || hasOddCharacters(name)) return 'name'
  if (names.has(name)) return 'repeated-name'
  names.add(name)
  return names.size > MOST_NAMES ? 'many' : undefined
}

/** Where the string that begins at `start` has its closing quotation mark, -1 if nowhere. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let from = end
    while (text.charCodeAt(from - 1) === BACKSLASH) from -= 1
    if ((end - from) % 2 === 0) return end
  }
  return -1
}
