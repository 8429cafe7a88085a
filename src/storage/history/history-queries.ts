import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { HistoryEntry } from '../../domain/history/history-entry'
import type { Standing } from '../../domain/history/standing'
import { tellNotes } from '../note-tabs'
import { readPreferences } from '../preferences'
import { openRows } from '../session'
import type { Acted, ActOn } from './act'
import type { KeptHistory } from './kept-history'
import type { Broken } from '../../vault/history-chain'

/** What came of verifying a history. */
export type VerifiedHistory =
  | {
      readonly kind: 'whole'
      readonly entries: readonly HistoryEntry[]
      readonly standing: Standing
      /** The words here are those that were signed or submitted last; true while nothing was. */
      readonly sameWords: boolean
    }
  /** `seq`: the first step that is not right. `entries` as far as they can be shown. */
  | {
      readonly kind: 'broken'
      readonly entries: readonly unknown[]
      readonly seq: number
      readonly why: Broken
    }

/** A note's history as it was verified just now. */
export type NoteHistory = Pick<KeptHistory, 'role' | 'me' | 'digest'> & VerifiedHistory

const local = { networkMode: 'always', retry: false, staleTime: 0 } as const

async function verified(id: string): Promise<NoteHistory> {
  const { entries, anchor, role, me, digest } = await openRows().history(id)
  const own = { role, me, digest }
  // A draft of one's own has none; nothing is loaded for it.
  if (entries.length === 0 && anchor.n === 0) {
    const { UNTOUCHED } = await import('../../domain/history/standing')
    return { kind: 'whole', entries: [], standing: UNTOUCHED, sameWords: true, ...own }
  }
  const { verifyHistory } = await import('../../vault/history-chain')
  const read = await verifyHistory(entries, id, anchor)
  if (read.kind === 'broken') return { ...read, entries, ...own }
  const sameWords = read.standing.digest === '' || read.standing.digest === digest
  return { ...read, sameWords, ...own }
}

/** The history of a note, verified from its first step to its last each time it is asked for. */
export const historyQuery = (id: string) =>
  queryOptions({ queryKey: ['notes', id, 'history'], queryFn: () => verified(id), ...local })

/** What the person keeps beside a note and has not sent. */
export const asideQuery = (id: string) =>
  queryOptions({ queryKey: ['notes', id, 'aside'], queryFn: () => openRows().aside(id), ...local })

/** Whether the person has a PIN to sign with. */
export const pinQuery = queryOptions({
  queryKey: ['pin'],
  queryFn: () => openRows().pin('has'),
  ...local,
})

export const reviewSettingsQuery = queryOptions({
  queryKey: ['review-settings'],
  queryFn: () => openRows().reviewSettings(),
  ...local,
})

/**
 * Does something to some notes as the person who unlocked: their name and credential come from the profile,
 * the keys from the vault. What shows these notes is read anew.
 */
export async function actNow(
  client: QueryClient,
  on: readonly ActOn[],
  pin?: string,
): Promise<Acted> {
  const { name, credential } = readPreferences()
  const acted = await openRows().act({
    on,
    acting: { name, credential },
    at: new Date().toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(pin === undefined ? {} : { pin }),
  })
  // Where such a note is open to writing, it is so no more.
  if (acted.kind === 'acted') for (const { id } of on) tellNotes({ say: 'acted', id })
  await Promise.all([
    client.invalidateQueries({ queryKey: ['notes'], exact: true }),
    ...on.flatMap(({ id }) => [
      client.invalidateQueries({ queryKey: ['notes', id, 'history'] }),
      client.invalidateQueries({ queryKey: ['notes', id, 'aside'] }),
    ]),
  ])
  return acted
}
