import { wordlist } from '@scure/bip39/wordlists/english.js'

/** How many letters differ, taken away or put in (Levenshtein). */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 0; i < one.length; i += 1) {
    const row = [i + 1]
    for (let j = 0; j < other.length; j += 1) {
      const same = (above[j] ?? 0) + (one[i] === other[j] ? 0 : 1)
      row.push(Math.min(same, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1))
    }
    above = row
  }
  return above[other.length] ?? 0
}

/** The word with each two neighbouring letters in turn changed about: the commonest slip of fast fingers. */
const swapped = (word: string): string[] =>
  Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  )

/** The word of the list that was most likely meant; undefined when none is near. */
export function nearWord(typed: string): string | undefined {
  const word = typed.toLowerCase().slice(0, 20)
  const near = wordlist.filter((each) => distance(word, each) === 1)
  // Four letters tell every word of the list from all others.
  const alike = near.find((each) => each.slice(0, 4) === word.slice(0, 4))
  const slip = swapped(word).find((each) => wordlist.includes(each))
  return alike ?? slip ?? near[0] ?? wordlist.find((each) => distance(word, each) === 2)
}
