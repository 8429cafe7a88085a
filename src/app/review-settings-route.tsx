import { ReviewSettingsPage } from '../features/review/settings/review-settings-page'
import { AskPassphrase } from '../features/unlock/ask-passphrase'

// A passphrase is asked for the way the lock asks for it.
export const ReviewSettingsRoute = () => <ReviewSettingsPage AskAgain={AskPassphrase} />
