import { CREDENTIALS, type Credential } from '../domain/credential'

/** Settings of this device that name no patient. Kept in web storage so that they are there before the first paint. */
export interface Preferences {
  readonly language: string | undefined
  readonly theme: 'system' | 'light' | 'dark'
  /** The person who writes on this device. */
  readonly name: string
  readonly credential: Credential
  readonly payer: string
  /** The tab of the code page that was open last. */
  readonly codeTab: string
  /** Whether the search for a diagnosis offers to ask NLM online. */
  readonly lookUpOnline: boolean
  /** After how many minutes without a key the notes are locked. */
  readonly lockAfter: number
  /** Notes name patients by initials and a local number; what looks like a full name is pointed out. */
  readonly pseudonyms: boolean
}

/** The fewest and the most minutes that notes stay open while nobody presses a key. */
export const LOCK_AFTER = { least: 1, most: 30 } as const

const KEY = 'skillednote.preferences'

const DEFAULTS: Preferences = {
  language: undefined,
  theme: 'system',
  name: '',
  credential: 'PT',
  payer: '',
  codeTab: '',
  lookUpOnline: false,
  lockAfter: 15,
  pseudonyms: false,
}

const isMinutes = (value: unknown): value is number =>
  Number.isInteger(value) &&
  LOCK_AFTER.least <= (value as number) &&
  (value as number) <= LOCK_AFTER.most

/** The stored preferences; anything unreadable counts as not set. */
export function readPreferences(): Preferences {
  let found: Partial<Record<keyof Preferences, unknown>>
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    found = typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    found = {}
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    language: text(found.language) || undefined,
    theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : 'system',
    name: text(found.name),
    credential: CREDENTIALS.find((c) => c === found.credential) ?? DEFAULTS.credential,
    payer: text(found.payer),
    lookUpOnline: found.lookUpOnline === true,
    pseudonyms: found.pseudonyms === true,
    codeTab: text(found.codeTab),
    lockAfter: isMinutes(found.lockAfter) ? found.lockAfter : DEFAULTS.lockAfter,
  }
}

/** Stores a change. A browser that refuses storage keeps the change for this page only. */
export function writePreferences(change: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...readPreferences(), ...change }))
  } catch {
    // Private mode or a full disk: the screen already shows the choice; it is asked again next time.
  }
}
