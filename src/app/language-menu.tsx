import { useLingui } from '@lingui/react/macro'
import { activate } from '../i18n/activate'
import { LANGUAGES, languageFor, type Language } from '../i18n/languages'
import { writePreferences } from '../storage/preferences'

export function changeLanguage(language: Language): void {
  writePreferences({ language })
  void activate(language)
}

/** The language of the screen. A native list: it costs no bytes and every device knows how to show it. */
export function LanguageMenu() {
  const { t, i18n } = useLingui()
  return (
    <select
      aria-label={t`Language`}
      value={i18n.locale}
      onChange={(event) => changeLanguage(languageFor(event.target.value))}
      className="h-9 rounded-md border border-transparent bg-surface px-2 text-sm text-ink-soft hover:border-line-strong"
    >
      {LANGUAGES.map(({ id, name }) => (
        <option key={id} value={id} lang={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
