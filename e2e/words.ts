import { readdirSync, readFileSync } from 'node:fs'
import { formatter } from '@lingui/format-po'
import type { Language } from '../src/i18n/languages'

/** The words of the screen in a language, by their English, as the catalogs have them. */
export function wordsOf(language: Language): {
  /** The words for an English message; throws where the catalog has none. */
  readonly say: (message: string) => string
  /** English messages that read otherwise in this language. */
  readonly english: ReadonlySet<string>
} {
  const words = new Map<string, string>()
  const folder = `src/i18n/locales/${language}`
  for (const part of readdirSync(folder).filter((name) => name.endsWith('.po'))) {
    const filename = `${folder}/${part}`
    const catalog = formatter({}).parse(readFileSync(filename, 'utf8'), {
      locale: language,
      sourceLocale: 'en',
      filename,
    })
    if (catalog instanceof Promise) throw new Error('The reader of catalogs has become slow')
    for (const { message, translation } of Object.values(catalog))
      if (message !== undefined && translation) words.set(message, translation)
  }
  const same = new Set(words.values())
  return {
    say: (message) => {
      const found = words.get(message)
      if (found === undefined) throw new Error(`No words in ${language} for "${message}"`)
      return found
    },
    english: new Set([...words.keys()].filter((message) => !same.has(message))),
  }
}
