/** Languages of the screen. The note itself stays English. */
export const LANGUAGES = [
  { id: 'en', name: 'English', dir: 'ltr' },
  { id: 'ar', name: 'العربية', dir: 'rtl' },
] as const

export type Language = (typeof LANGUAGES)[number]['id']

/** The language for an identifier from storage or the browser ("ar-EG"); English when we do not have it. */
export function languageFor(tag: string | null | undefined): Language {
  const base = tag?.toLowerCase().split('-')[0]
  return LANGUAGES.find((language) => language.id === base)?.id ?? 'en'
}

export const languageInfo = (id: Language) =>
  LANGUAGES.find((language) => language.id === id) ?? LANGUAGES[0]
