import { queryOptions, type QueryClient } from '@tanstack/react-query'
import type { CodeList } from '../../../coding/icd10/code-list'
import type { HistoryEntry } from '../../../domain/history/history-entry'
import type { DraftNote } from '../../../domain/note'
import { narrate } from '../../../narrative/narrate'
import type { NoteText } from '../../../narrative/note-text'
import { localDate } from '../../../note-view/local-date'
import { payersOf } from '../../../payers/profiles'
import { factsOf, type Circumstances, type Facts } from '../../../rules/facts'
import { review, type Finding } from '../../../rules/review'
import { otherNotes } from '../../../storage/earlier-notes'
import {
  asideQuery,
  historyQuery,
  type NoteHistory,
} from '../../../storage/history/history-queries'
import type { Aside } from '../../../storage/history/asides'
import { noteStore, notesQuery } from '../../../storage/note-queries'
import type { ListEntry, Stored } from '../../../storage/note-store'
import { ownPayersQuery } from '../../../storage/payer-queries'
import { session } from '../../../storage/session'
import { bodiesQuery } from '../../../storage/table-queries'
import { digestOf } from '../../../vault/history-chain'

/** A note with everything a reviewer looks at beside it. */
export interface Reviewed {
  readonly kind: 'note'
  readonly note: DraftNote
  readonly revision: number
  readonly history: NoteHistory
  readonly aside: Aside
  readonly facts: Facts
  /** What the rules of today say, but for those that speak to the author alone. */
  readonly findings: readonly Finding[]
  readonly text: NoteText
  /** The same patient's visit before this one, where the same author's note of it is here. */
  readonly lastVisit: { readonly date: string; readonly text: NoteText } | undefined
  /** What was returned last, with its wording where that is still here. */
  readonly returned:
    { readonly entry: HistoryEntry; readonly text: NoteText | undefined } | undefined
}

type Unreadable = Extract<Stored, { kind: 'unreadable' }>

// Sentences are read once; locked, none of them stays.
session.subscribe(() => {
  if (session.current.kind !== 'open')
    void import('../../../rules/judge').then(({ forgetTexts }) => forgetTexts())
})

let codes: { readonly of: readonly unknown[]; readonly list: CodeList } | undefined

async function codesFrom(bodies: readonly unknown[]): Promise<CodeList> {
  if (codes?.of === bodies) return codes.list
  const [{ codeListOf }, { readTable }] = await Promise.all([
    import('../../../coding/icd10/whole-list'),
    import('../../../coding/icd10/whole-table'),
  ])
  const list = codeListOf(bodies.flatMap((body) => readTable(body) ?? []))
  codes = { of: bodies, list }
  return list
}

/** The payers and tables of this device. What cannot be read counts as not brought in. */
async function tablesHere(client: QueryClient) {
  const [own, diagnoses, pairs] = await Promise.all([
    client.query(ownPayersQuery).catch(() => undefined),
    client.query(bodiesQuery('icd10')).catch(() => []),
    client.query(bodiesQuery('ncci')).catch(() => []),
  ])
  const official =
    pairs.length > 0 ? (await import('../../../coding/ncci-kept')).withOfficial(pairs) : undefined
  return {
    payers: own?.payers,
    codes: await codesFrom(diagnoses),
    ...(official && { pairs: official }),
  }
}

type Tables = Awaited<ReturnType<typeof tablesHere>>

const circumstances = (
  { visit }: DraftNote,
  { payers, ...tables }: Tables,
  today: string,
): Circumstances => ({ ...payersOf(visit, payers), ...tables, today })

const standingIn = (list: readonly ListEntry[], id: string) => {
  const entry = list.find((each) => each.kind === 'head' && each.head.id === id)
  return entry?.kind === 'head' ? entry.head.standing : undefined
}

// What others wrote that day speaks to authors alone, and the whole queue may be of one day.
const isBefore = (date: string) => (entry: ListEntry) =>
  entry.kind === 'head' && entry.head.date < date

/** The note of the visit before, if whoever wrote this one wrote it. */
function byTheSame(
  earlier: readonly DraftNote[],
  list: readonly ListEntry[],
  { id }: DraftNote,
): DraftNote | undefined {
  const author = standingIn(list, id)?.author.keyId
  return author === undefined
    ? undefined
    : earlier.find((note) => standingIn(list, note.id)?.author.keyId === author)
}

async function wordingOf(id: string, digest: string): Promise<DraftNote | undefined> {
  const earlier = await noteStore.earlier(id).catch(() => [])
  for (const { note } of earlier) if ((await digestOf(note)) === digest) return note
  return undefined
}

const lastReturn = (history: NoteHistory): HistoryEntry | undefined =>
  history.kind === 'whole'
    ? history.entries.findLast(({ did }) => did.act === 'returned')
    : undefined

async function reviewed(client: QueryClient, id: string): Promise<Reviewed | Unreadable | null> {
  const [stored, history, tables, list, aside] = await Promise.all([
    noteStore.open(id),
    client.query(historyQuery(id)),
    tablesHere(client),
    client.getQueryData<readonly ListEntry[]>(notesQuery.queryKey) ?? client.query(notesQuery),
    client.query(asideQuery(id)),
  ])
  if (!stored || stored.kind === 'unreadable') return stored ?? null
  const { note, revision } = stored
  const today = localDate(new Date())
  const { earlier } = await otherNotes(
    { ...noteStore, list: () => Promise.resolve(list.filter(isBefore(note.visit.date))) },
    { id, ...note.visit },
  )
  const facts = factsOf(note, { ...circumstances(note, tables, today), earlier })
  const read = (other: DraftNote) =>
    narrate(factsOf(other, circumstances(other, tables, today)), 'standard')
  const before = byTheSame(earlier, list, note)
  const entry = lastReturn(history)
  const wording = entry && (await wordingOf(id, entry.digest))
  return {
    kind: 'note',
    note,
    revision,
    history,
    aside,
    facts,
    findings: review(facts).filter(({ rule }) => rule.privateTo !== 'author'),
    text: narrate(facts, 'standard'),
    lastVisit: before && { date: before.visit.date, text: read(before) },
    returned: entry && { entry, text: wording && read(wording) },
  }
}

/** A note to review; null when there is none. Read beforehand, the next one is there at once. */
export const reviewQuery = (client: QueryClient, id: string) =>
  queryOptions({
    queryKey: ['notes', id, 'review'],
    queryFn: () => reviewed(client, id),
    networkMode: 'always',
    retry: false,
    // The next one is read while this one is looked at, and not again a moment later.
    staleTime: 10_000,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  })
