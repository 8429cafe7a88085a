import { SettingsPage } from '../features/settings/settings-page'
import { applyTheme } from './theme'

export const SettingsRoute = () => <SettingsPage onTheme={applyTheme} />
