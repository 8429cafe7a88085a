import { i18n, type Messages } from '@lingui/core'
import { languageFor, languageInfo, type Language } from './languages'

/** Words come in parts, each loaded with what it is about; `shell` is there on every page. */
export type Part = 'shell' | 'note' | 'output' | 'library' | 'regions' | 'review' | 'unlock'

const catalogs = import.meta.glob<{ messages: Messages }>('./locales/*/*.po')
const wanted = new Set<Part>(['shell'])
const loaded = new Set<string>()

async function load(language: Language, part: Part): Promise<void> {
  const key = `${language}/${part}`
  if (loaded.has(key)) return
  const catalog = catalogs[`./locales/${key}.po`]
  if (!catalog) throw new Error(`No words for ${key}`)
  const { messages } = await catalog()
  loaded.add(key)
  i18n.load(language, messages)
}

/** Switches the page to a language: the parts in use, direction, `lang`. */
export async function activate(language: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => load(language, part)))
  i18n.activate(language)
  document.documentElement.lang = language
  document.documentElement.dir = languageInfo(language).dir
}

/** Makes sure that a part's words are there in the language of the page. Cheap when they are. */
export async function need(part: Part): Promise<void> {
  // Wanted before it is there: a change of language meanwhile brings it along.
  wanted.add(part)
  await load(languageFor(i18n.locale), part)
}
