import type { Deed, HistoryEntry } from '../../../domain/history/history-entry'
import { csv } from '../../../narrative/csv'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone; made once. @throws RangeError for a zone that nobody knows */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  clocks.set(zone, clock)
  return clock
}

/** An instant as the clock of a zone showed it; '' where the zone is not known. */
export function clockIn(zone: string, at: string): string {
  try {
    return clockOf(zone).format(new Date(at))
  } catch {
    return ''
  }
}

/** What a step carries beside its kind, in one line. */
function detailsOf(did: Deed): string {
  switch (did.act) {
    case 'signed':
      return `awaits ${did.awaits}; rules ${did.checked.edition}; to fix ${did.checked.blockers + did.checked.fix}; explained ${did.checked.explained}; unknown ${did.checked.unknown}`
    case 'approved':
      return `rules ${did.checked.edition}; to fix ${did.checked.blockers + did.checked.fix}; explained ${did.checked.explained}; unknown ${did.checked.unknown}`
    case 'submitted':
      return `to ${did.to.map(({ name }) => name).join(', ')}; comments answered ${did.resolved.length}`
    case 'returned':
      return `reasons ${did.reasons.join(', ')}; ${did.comments.map(({ place, quote, text }) => [place, quote && `"${quote}"`, text].filter(Boolean).join(' ')).join(' | ')}`
    case 'referred':
      return `to ${did.to.name}`
    case 'amended':
      return did.text
    default:
      return ''
  }
}

/** Who did what, when and why. Everything is in history.json; this is for reading. */
export const historyCsv = (entries: readonly HistoryEntry[]): string =>
  csv(
    [
      'step',
      'at_utc',
      'at_there',
      'zone',
      'who',
      'credential',
      'what',
      'details',
      'why',
      'note_digest',
      'hash',
      'key_id',
    ],
    ...entries.map(({ seq, at, zone, by, did, why, digest, hash }) => [
      seq,
      at,
      clockIn(zone, at),
      zone,
      by.name,
      by.credential,
      did.act,
      detailsOf(did),
      why,
      digest,
      hash,
      by.keyId,
    ]),
  )
