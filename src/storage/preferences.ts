import { CREDENTIALS, type Credential } from '../domain/credential'
import { session } from './session'

/** Settings that name no patient. Kept in web storage so that they are there before the first paint. */
export interface Preferences {
  readonly language: string | undefined
  readonly theme: 'system' | 'light' | 'dark'
  /** The person who writes: the name of the profile that is open. */
  readonly name: string
  readonly credential: Credential
  readonly payer: string
  /** The profile that was opened last. */
  readonly profile: string
  /** The tab of the code page that was open last. */
  readonly codeTab: string
  /** Whether the search for a diagnosis offers to ask NLM online. */
  readonly lookUpOnline: boolean
  /** After how many minutes without a key the notes are locked. */
  readonly lockAfter: number
  /** Notes name patients by initials and a local number; what looks like a full name is pointed out. */
  readonly pseudonyms: boolean
  /** After how many days a note is offered for deletion; 0 for never. */
  readonly keepDays: number
}

/** What belongs to a person and not to the device: two people on one tablet do not share it. */
export type Personal = Pick<Preferences, 'credential' | 'payer' | 'keepDays'>

/** The fewest and the most minutes that notes stay open while nobody presses a key. */
export const LOCK_AFTER = { least: 1, most: 30 } as const

const KEY = 'skillednote.preferences'
const keyOf = (vault: string) => `${KEY}.${vault}`

const DEFAULTS: Preferences = {
  language: undefined,
  theme: 'system',
  name: '',
  credential: 'PT',
  payer: '',
  profile: '',
  codeTab: '',
  lookUpOnline: false,
  lockAfter: 15,
  pseudonyms: false,
  keepDays: 0,
}

function stored(key: string): Partial<Record<keyof Preferences, unknown>> {
  try {
    const parsed: unknown = JSON.parse(localStorage.getItem(key) ?? '{}')
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

function store(key: string, change: Partial<Preferences>): void {
  try {
    localStorage.setItem(key, JSON.stringify({ ...stored(key), ...change }))
  } catch {
    // Private mode or a full disk: the screen already shows the choice; it is asked again next time.
  }
}

const isMinutes = (value: unknown): value is number =>
  Number.isInteger(value) &&
  LOCK_AFTER.least <= (value as number) &&
  (value as number) <= LOCK_AFTER.most

/** The stored preferences; anything unreadable counts as not set. */
export function readPreferences(): Preferences {
  const { current } = session
  const vault = current.kind === 'open' ? current.vault : undefined
  const found = { ...stored(KEY), ...(vault && stored(keyOf(vault.id))) }
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return {
    language: text(found.language) || undefined,
    theme: found.theme === 'light' || found.theme === 'dark' ? found.theme : 'system',
    name: vault?.name || text(found.name),
    credential: CREDENTIALS.find((c) => c === found.credential) ?? DEFAULTS.credential,
    payer: text(found.payer),
    profile: text(found.profile),
    lookUpOnline: found.lookUpOnline === true,
    pseudonyms: found.pseudonyms === true,
    keepDays: Number.isInteger(found.keepDays) ? Number(found.keepDays) : DEFAULTS.keepDays,
    codeTab: text(found.codeTab),
    lockAfter: isMinutes(found.lockAfter) ? found.lockAfter : DEFAULTS.lockAfter,
  }
}

/** Stores a change of the device's own. A browser that refuses storage keeps it for this page only. */
export const writePreferences = (change: Partial<Preferences>): void => store(KEY, change)

/** Stores what belongs to one person. */
export const writePersonal = (vault: string, change: Partial<Personal>): void =>
  store(keyOf(vault), change)

export function forgetPersonal(vault: string): void {
  try {
    localStorage.removeItem(keyOf(vault))
  } catch {
    // Refused storage holds nothing to forget.
  }
}
