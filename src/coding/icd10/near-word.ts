/**
 * Changes of one letter (added, left out, replaced, or two swapped) from `typed` to the nearest
 * beginning of `word`; anything above `most` comes back as `most + 1`. Whole words only, unless
 * `beginnings`.
 */
export function distance(typed: string, word: string, most: number, beginnings: boolean): number {
  if (typed.length - word.length > most) return most + 1
  if (!beginnings && word.length - typed.length > most) return most + 1
  const width = Math.min(word.length, typed.length + most)
  let above: number[] = []
  let row = Array.from({ length: width + 1 }, (_, i) => i)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    let best = i
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1]
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      )
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, (above[j - 2] ?? 0) + 1)
      next.push(cost)
      if (cost < best) best = cost
    }
    if (best > most) return most + 1
    above = row
    row = next
  }
  const end = beginnings ? Math.min(...row) : (row[width] ?? most + 1)
  return Math.min(end, most + 1)
}

/** The words within so many changes of a misspelled one, or beginning so where one change is
 * enough; none for words too short to judge. */
export function nearWords(typed: string, words: readonly string[], changes: number): string[] {
  if (typed.length < (changes > 1 ? 7 : 4)) return []
  const near = (beginnings: boolean): string[] =>
    words.filter(
      (word) =>
        word.length > 3 &&
        (word[0] === typed[0] || changes === 1) &&
        distance(typed, word, changes, beginnings) <= changes,
    )
  const whole = near(false)
  return whole.length > 0 || changes > 1 || typed.length < 6 ? whole : near(true)
}
