import { CLASSES } from './classes'

/** What a phrase can ask of one token: a word, the beginning of a word, a class, a kind of number, or one of several. */
export type Symbol = number
/** All that a token satisfies. The same word gives the same set. */
export type Symbols = ReadonlySet<Symbol>

let next = 0
const exact = new Map<string, Symbol[]>()
const stems = new Map<string, Symbol[]>()
const names = new Map<string, Symbol>()
// What each word was found to satisfy; a new symbol makes all of it stale.
const remembered = new Map<string, Symbols>()

export const forgetWords = (): void => remembered.clear()

function put(table: Map<string, Symbol[]>, key: string, symbol: Symbol): void {
  const there = table.get(key)
  if (there) there.push(symbol)
  else table.set(key, [symbol])
}

/**
 * The symbol for a part of the phrase language: `word`, `WORD` (in capitals as written), `stem*`,
 * `{class}`, `@kind` (given by the tokenizer), or several with `|`. Throws on a class that does not exist.
 */
export function symbolFor(part: string): Symbol {
  const known = names.get(part)
  if (known !== undefined) return known
  const symbol = next++
  names.set(part, symbol)
  remembered.clear()
  for (const word of new Set(part.split('|').flatMap(wordsOf))) {
    if (word.endsWith('*') && word.length > 1) put(stems, word.slice(0, -1), symbol)
    else put(exact, word, symbol)
  }
  return symbol
}

const wordsOf = (member: string): string[] =>
  member.startsWith('{') ? membersOf(member.slice(1, -1)) : [member]

/** The words of a class, with the classes it is made of resolved. */
export function membersOf(name: string): string[] {
  const words = CLASSES[name]
  if (words === undefined) throw new Error(`No word class ${name}`)
  return words.split(' ').flatMap(wordsOf)
}

const LONGEST_WORD = 24
const NONE: readonly Symbol[] = []
const NOTHING: Symbols = new Set()
const MOST = 8000

/** The symbols a token satisfies. `kinds` are those of a number or sign, by `@` name. */
export function symbolsOf(word: string, kinds: readonly string[] = []): Symbols {
  const key = kinds.length === 0 ? word : `${kinds.join('')} ${word}`
  const known = remembered.get(key)
  if (known) return known
  if (word.length > LONGEST_WORD) return NOTHING
  const lower = word.toLowerCase()
  const found = new Set<Symbol>(exact.get(lower))
  for (const symbol of exact.get(word) ?? NONE) found.add(symbol)
  for (let length = 2; length <= lower.length; length += 1)
    for (const symbol of stems.get(lower.slice(0, length)) ?? NONE) found.add(symbol)
  for (const kind of kinds) for (const symbol of exact.get(kind) ?? NONE) found.add(symbol)
  if (remembered.size >= MOST) remembered.clear()
  remembered.set(key, found)
  return found
}
