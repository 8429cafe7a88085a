import { i18n, type Messages } from '@lingui/core'
import { languageInfo, type Language } from './languages'

const catalogs = import.meta.glob<{ messages: Messages }>('./locales/*/messages.po')

/** Loads one catalog and switches the page to it: words, direction, `lang`. */
export async function activate(language: Language): Promise<void> {
  const load = catalogs[`./locales/${language}/messages.po`]
  if (!load) throw new Error(`No catalog for ${language}`)
  const { messages } = await load()
  i18n.loadAndActivate({ locale: language, messages })
  const { dir } = languageInfo(language)
  document.documentElement.lang = language
  document.documentElement.dir = dir
}
