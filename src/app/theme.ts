import type { Preferences } from '../storage/preferences'

/** Sets the colour scheme: the system's own, or the person's choice. */
export function applyTheme(theme: Preferences['theme']): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
