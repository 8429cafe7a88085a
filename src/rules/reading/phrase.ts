import { symbolFor, type Symbol, type Symbols } from './symbols'
import type { Token } from './tokens'

// Kinds of step, as numbers because the matcher runs on every key.
const ONE = 0
const GAP = 1
const NOT_NEXT = 2
const NOT_BEFORE = 3

interface Step {
  readonly kind: number
  readonly symbol: Symbol
  readonly optional: boolean
  /** Most tokens that a gap lets pass. */
  readonly width: number
}

/** A compiled phrase. */
export interface Phrase {
  readonly steps: readonly Step[]
  /** What the first token must be one of. */
  readonly first: Symbol
}

const NO_SYMBOL = -1

function stepOf(part: string): Step {
  if (/^~\d$/.test(part))
    return { kind: GAP, symbol: NO_SYMBOL, optional: false, width: Number(part.slice(1)) }
  if (part.startsWith('<!'))
    return { kind: NOT_BEFORE, symbol: symbolFor(part.slice(2)), optional: false, width: 0 }
  if (part.startsWith('!'))
    return { kind: NOT_NEXT, symbol: symbolFor(part.slice(1)), optional: false, width: 0 }
  const optional = part.length > 1 && part.endsWith('?')
  const symbol = symbolFor(optional ? part.slice(0, -1) : part)
  return { kind: ONE, symbol, optional, width: 0 }
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
  return { steps, first: first.symbol }
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
      if (token?.symbols.has(step.symbol)) {
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
      return token?.symbols.has(step.symbol) ? -1 : matchFrom(steps, index + 1, line, at)
    default: {
      const before = line.tokens[at - 1]
      return before?.symbols.has(step.symbol) ? -1 : matchFrom(steps, index + 1, line, at)
    }
  }
}

/** Phrases by what they begin with, so that a token looks only at those it can begin. */
export class PhraseBook<T> {
  readonly #byFirst = new Map<Symbol, (readonly [Phrase, T])[]>()
  // The phrases that a word can begin, found once for each word.
  readonly #begunBy = new WeakMap<Symbols, readonly (readonly [Phrase, T])[]>()

  /** Adds a phrase and what it means. All phrases are added before the first is looked for. */
  add(source: string, value: T): void {
    const phrase = phraseOf(source)
    const there = this.#byFirst.get(phrase.first)
    if (there) there.push([phrase, value])
    else this.#byFirst.set(phrase.first, [[phrase, value]])
  }

  /** Calls `found` for every phrase that matches, with its first token and one past its last. */
  each(line: Line, found: (value: T, from: number, to: number) => void): void {
    for (let at = 0; at < line.tokens.length; at += 1)
      for (const [phrase, value] of this.#candidates((line.tokens[at] as Token).symbols)) {
        const end = endOfMatch(phrase, line, at)
        if (end >= 0) found(value, at, end)
      }
  }

  #candidates(symbols: Symbols): readonly (readonly [Phrase, T])[] {
    const known = this.#begunBy.get(symbols)
    if (known) return known
    const begun = [...symbols].flatMap((symbol) => this.#byFirst.get(symbol) ?? [])
    this.#begunBy.set(symbols, begun)
    return begun
  }
}
