import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { LANGUAGES, type Language } from '../../i18n/languages'
import { lock, session } from '../../storage/session'
import type { Command } from './palette-options'

/** Everything that can be done from anywhere, in the order of the bar above the page. */
export function useCommands(onLanguage: (language: Language) => void): readonly Command[] {
  const { t, i18n } = useLingui()
  const navigate = useNavigate()
  const pages = [
    ['/notes/new', t`Start new`],
    ['/', t`Notes`],
    ['/review', t`Review`],
    ['/tools/units', t`Count units`],
    ['/library', t`Library`],
    ['/library/97140', t`97140, manual therapy`],
    ['/library/rules', t`Rules`],
    ['/settings', t`Settings`],
    ['/settings/profile', t`Profile and passphrase`],
    ['/settings/review', t`Review and signing`],
    ['/settings/privacy', t`Privacy`],
    ['/audit', t`Chart audit`],
    ['/deleted', t`Deleted notes`],
    ['/settings/payers', t`Payers and what they ask`],
    ['/settings/tables', t`Official tables`],
    ['/settings/backup', t`Backup`],
    ['/settings/colleagues', t`Colleagues`],
    ['/hand-over', t`Hand notes to a colleague`],
    ['/inbox', t`Open a file`],
    ['/about', t`About SkilledNote, notices and privacy`],
  ] as const
  return [
    ...pages.map(([to, name]) => ({ id: to, name, run: () => void navigate({ to }) })),
    ...(session.current.kind === 'open'
      ? [{ id: 'lock', name: t`Lock`, run: () => void lock() }]
      : []),
    ...LANGUAGES.filter(({ id }) => id !== i18n.locale).map(({ id, name }) => ({
      id: `language-${id}`,
      name: t`Language: ${name}`,
      run: () => onLanguage(id),
    })),
  ]
}
