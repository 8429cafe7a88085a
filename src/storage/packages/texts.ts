import { hasOddCharacters, withoutOddCharacters } from '../../domain/odd-characters'

/** No text that one person hands another is longer. */
const MOST_HANDED_TEXT = 200_000

/** Runs over every text in a value, however deep. */
function eachText(value: unknown, look: (text: string) => void): void {
  if (typeof value === 'string') look(value)
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) eachText(member, look)
}

/** What the texts of a value hold: how many have odd characters, and whether one is too long to hand over. */
export function textsOf(value: unknown): { readonly odd: number; readonly long: boolean } {
  let odd = 0
  let long = false
  eachText(value, (text) => {
    if (text.length > MOST_HANDED_TEXT) long = true
    if (hasOddCharacters(text)) odd += 1
  })
  return { odd, long }
}

/** The value with the odd characters gone from every text. */
export function plainTexts<T>(value: T): T
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return withoutOddCharacters(value)
  if (Array.isArray(value)) return value.map((each) => plainTexts(each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plainTexts(each)]))
}
