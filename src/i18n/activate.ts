import { i18n, type Messages } from '@lingui/core'
import { languageFor, languageInfo, type Language } from './languages'

/** Words come in parts, each loaded with what it is about; `shell` is there on every page. */
export type Part = 'shell' | 'note' | 'output' | 'library' | 'regions'

const catalogs = import.meta.glob<{ messages: Messages }>('./locales/*/*.po')
const wanted = new Set<Part>(['shell'])

async function words(language: Language, part: Part): Promise<Messages> {
  const load = catalogs[`./locales/${language}/${part}.po`]
  if (!load) throw new Error(`No words for ${language}, ${part}`)
  return (await load()).messages
}

/** Switches the page to a language: the parts in use, direction, `lang`. */
export async function activate(language: Language): Promise<void> {
  const parts = await Promise.all([...wanted].map((part) => words(language, part)))
  for (const messages of parts) i18n.load(language, messages)
  i18n.activate(language)
  document.documentElement.lang = language
  document.documentElement.dir = languageInfo(language).dir
}

/** Makes sure that a part's words are there in the language of the page. Cheap when they are. */
export async function need(part: Part): Promise<void> {
  if (wanted.has(part)) return
  const language = languageFor(i18n.locale)
  i18n.load(language, await words(language, part))
  wanted.add(part)
}
