import { useEffect, useState } from 'react'

const SHOWN_MS = 10_000

export interface Copied {
  /** What was copied, in the words of the screen. */
  readonly what: string
  /** Rises with each copy, so that copying the same thing twice is announced twice. */
  readonly count: number
}

/** A text that the browser would not put on the clipboard. */
export interface ByHand {
  readonly what: string
  readonly text: string
}

/**
 * Copies texts and remembers which, so that a text counts as copied only while it is still the same.
 * The clipboard is not cleared afterwards: that it still holds this text could be told only by reading
 * it, which this page gives up for good in its permissions.
 */
export function useCopy() {
  const [texts, setTexts] = useState<ReadonlySet<string>>(new Set())
  const [copied, setCopied] = useState<Copied>()
  const [count, setCount] = useState(0)
  const [byHand, setByHand] = useState<ByHand>()

  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(undefined), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [copied])

  async function copy(what: string, text: string, parts: readonly string[] = [text]) {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      setCopied(undefined)
      setByHand({ what, text })
      return
    }
    setByHand(undefined)
    setTexts((before) => new Set([...before, ...parts]))
    setCount(count + 1)
    setCopied({ what, count: count + 1 })
  }

  return { copy, copied, byHand, dismiss: () => setByHand(undefined), has: texts.has.bind(texts) }
}
