import { symbolFor, type Symbol } from './symbols'
import type { Token } from './tokens'

// Kinds of step, as numbers because the matcher runs on every key.
const ONE = 0
const GAP = 1
const NOT_NEXT = 2
const NOT_BEFORE = 3

interface Step {
  readonly kind: number
  readonly symbols: readonly Symbol[]
  readonly optional: boolean
  /** Most tokens that a gap lets pass. */
  readonly width: number
}

/** A compiled phrase. */
export interface Phrase {
  readonly steps: readonly Step[]
  /** What the first token must be one of. */
  readonly first: readonly Symbol[]
}

const symbolsIn = (alternatives: string): Symbol[] => alternatives.split('|').map(symbolFor)

function stepOf(part: string): Step {
  if (/^~\d$/.test(part))
    return { kind: GAP, symbols: [], optional: false, width: Number(part.slice(1)) }
  if (part.startsWith('<!'))
    return { kind: NOT_BEFORE, symbols: symbolsIn(part.slice(2)), optional: false, width: 0 }
  if (part.startsWith('!'))
    return { kind: NOT_NEXT, symbols: symbolsIn(part.slice(1)), optional: false, width: 0 }
  const optional = part.length > 1 && part.endsWith('?')
  const symbols = symbolsIn(optional ? part.slice(0, -1) : part)
  return { kind: ONE, symbols, optional, width: 0 }
}

/**
 * Compiles a phrase. Its parts stand for one token each: `word`, `ABC` (as written, in capitals),
 * `stem*`, `{class}`, `@kind` of number, or several with `|`; `part?` may be absent; `~3` lets up to
 * three tokens pass; `!part` forbids the next token, and `<!part` the one before the phrase.
 */
export function phraseOf(source: string): Phrase {
  const steps = source.split(' ').map(stepOf)
  const first = steps.find((step) => step.kind === ONE)
  if (!first || first.optional) throw new Error(`A phrase starts with a word: ${source}`)
  return { steps, first: first.symbols }
}

const satisfies = (token: Token, symbols: readonly Symbol[]): boolean => {
  const own = token.symbols
  for (let i = 0; i < own.length; i += 1) if (symbols.includes(own[i] as Symbol)) return true
  return false
}

/** Tokens of a sentence, and for each whether a gap may not pass it (a semicolon, "but"). */
export interface Line {
  readonly tokens: readonly Token[]
  readonly walls: readonly boolean[]
}

/** Where a phrase that starts at token `at` ends (one past its last token), or -1. */
export function endOfMatch(phrase: Phrase, line: Line, at: number): number {
  return matchFrom(phrase.steps, 0, line, at)
}

function matchFrom(steps: readonly Step[], index: number, line: Line, at: number): number {
  const step = steps[index]
  if (!step) return at
  const token = line.tokens[at]
  switch (step.kind) {
    case ONE: {
      if (token && satisfies(token, step.symbols)) {
        const end = matchFrom(steps, index + 1, line, at + 1)
        if (end >= 0) return end
      }
      return step.optional ? matchFrom(steps, index + 1, line, at) : -1
    }
    case GAP:
      for (let skipped = 0; skipped <= step.width; skipped += 1) {
        const end = matchFrom(steps, index + 1, line, at + skipped)
        if (end >= 0) return end
        if (line.walls[at + skipped] !== false) return -1
      }
      return -1
    case NOT_NEXT:
      return token && satisfies(token, step.symbols) ? -1 : matchFrom(steps, index + 1, line, at)
    default: {
      const before = line.tokens[at - 1]
      return before && satisfies(before, step.symbols) ? -1 : matchFrom(steps, index + 1, line, at)
    }
  }
}

/** Phrases by the symbol of their first token, so that a token looks only at phrases it can begin. */
export class PhraseBook<T> {
  readonly #bySymbol: (readonly [Phrase, T][] | undefined)[] = []

  add(source: string, value: T): void {
    const phrase = phraseOf(source)
    for (const symbol of phrase.first)
      this.#bySymbol[symbol] = [...(this.#bySymbol[symbol] ?? []), [phrase, value]]
  }

  /** Calls `found` for every phrase that matches, with its first token and one past its last. */
  each(line: Line, found: (value: T, from: number, to: number) => void): void {
    for (let at = 0; at < line.tokens.length; at += 1) {
      const { symbols } = line.tokens[at] as Token
      for (let i = 0; i < symbols.length; i += 1) {
        const entries = this.#bySymbol[symbols[i] as Symbol]
        if (!entries) continue
        for (const [phrase, value] of entries) {
          const end = endOfMatch(phrase, line, at)
          if (end >= 0) found(value, at, end)
        }
      }
    }
  }
}
