import type { QueryClient } from '@tanstack/react-query'
import type { IsoDate } from '../../domain/calendar'
import { localDate } from '../../note-view/local-date'
import type { Judgement } from '../../rules/judge'
import { historyQuery, type NoteHistory } from '../../storage/history/history-queries'
import { fromRow } from '../../storage/read-record'
import { openRows } from '../../storage/session'
import { judgedNote, tablesHere } from './judged-note'
import { clockIn } from './packet/history-csv'

/** The day that rules judge by: that of the last step, where it was taken; of a draft, when it was saved. */
function dayOf(history: NoteHistory, savedAt: string): IsoDate {
  const last = history.kind === 'whole' ? history.entries.at(-1) : undefined
  if (!last) return localDate(new Date(savedAt))
  return clockIn(last.zone, last.at).slice(0, 10) || last.at.slice(0, 10)
}

/** A note as it is kept, with its history and what the rules say of it. Nothing is written. */
export type ReadChart =
  | ({
      readonly kind: 'chart'
      /** The note as it lies there: signatures are about these very words, in whatever version they are. */
      readonly kept: unknown
      readonly history: NoteHistory
      readonly day: IsoDate
    } & Judgement)
  | { readonly kind: 'gone' }
  /** Its words are of a newer version, or damaged. */
  | { readonly kind: 'unreadable' }

export async function readChart(client: QueryClient, id: string): Promise<ReadChart> {
  const [row, history] = await Promise.all([openRows().get(id), client.query(historyQuery(id))])
  if (row === undefined) return { kind: 'gone' }
  const stored = fromRow(id, row)
  if (stored.kind !== 'note') return { kind: 'unreadable' }
  const kept: unknown = JSON.parse(String((row as { body?: unknown }).body))
  const day = dayOf(history, stored.savedAt)
  const judgement = await judgedNote(stored.note, day, await tablesHere())
  return { kind: 'chart', kept, history, day, ...judgement }
}
