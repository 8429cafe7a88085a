import type { HistoryEntry } from '../domain/history/history-entry'
import { standingOf } from '../domain/history/standing'
import { dateText } from './date-text'
import type { Addendum, NoteText, SignedText } from './note-text'
import { personText } from './people'
import { safeLine, safeText } from './safe-text'

/**
 * What stands under words that were signed: who signed, when, and what was added later. Undefined for a
 * note that nobody answers for yet.
 */
export function signedText(entries: readonly HistoryEntry[]): SignedText | undefined {
  const { state, signatures } = standingOf(entries)
  if (state !== 'signed' && state !== 'amended') return undefined
  const lockedBy = entries.filter(({ did }) => did.act === 'locked')
  return {
    lines: [...signatures.map(signatureText), ...lockedBy.map((each) => `Locked by ${who(each)}.`)],
    addenda: entries.flatMap(addendumText),
  }
}

/** A note whose words are signed: no draft mark, and the signatures under it. */
export const asSigned = (note: NoteText, signed: SignedText): NoteText => ({
  ...note,
  mark: '',
  signed,
})

const signatureText = (entry: HistoryEntry): string => {
  const signed = entry.did.act === 'cosigned' ? 'Co-signed' : 'Signed'
  return `${signed} electronically in SkilledNote by ${who(entry)}; ${integrity(entry)}.`
}

function addendumText(entry: HistoryEntry): readonly Addendum[] {
  if (entry.did.act !== 'amended') return []
  const reason = safeLine(entry.why)
  const lines = safeText(entry.did.text)
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
  return [
    {
      head: `Addendum by ${who(entry)}${reason === '' ? '' : `; reason: ${reason}`}; ${integrity(entry)}.`,
      lines,
    },
  ]
}

/** "N. Dalal, PT, 12 Jan 2026, 11:00 CST". */
const who = ({ by, at, zone }: HistoryEntry): string => `${personText(by)}, ${momentText(at, zone)}`

const integrity = ({ hash }: HistoryEntry) => `integrity hash ${shortHash(hash)}`

/** The first eight bytes of a base64url digest, to compare by eye: "3FA2-91C0-77DE-0B14". */
export function shortHash(digest: string): string {
  const bytes = atob(digest.replaceAll('-', '+').replaceAll('_', '/')).slice(0, 8)
  const digits = [...bytes].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return (digits.toUpperCase().match(/.{4}/g) ?? []).join('-')
}

/** A moment by the clock of whoever acted: "12 Jan 2026, 11:00 CST"; UTC where the zone is not known. */
export function momentText(at: string, zone: string): string {
  const parts = partsOf(at, zone) ?? partsOf(at, 'UTC') ?? {}
  const { year = '', month = '', day = '', hour = '', minute = '', timeZoneName = '' } = parts
  return `${dateText(`${year}-${month}-${day}`)}, ${hour}:${minute} ${timeZoneName}`.trim()
}

function partsOf(at: string, timeZone: string): Partial<Record<string, string>> | undefined {
  try {
    // Always in English and by the zone that was written down: nothing of this device comes in.
    // oxlint-disable-next-line no-restricted-globals
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    })
    return Object.fromEntries(
      format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]),
    )
  } catch {
    return undefined
  }
}
