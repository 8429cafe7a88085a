import { useQuery } from '@tanstack/react-query'
import { localDate } from '../../../note-view/local-date'
import { notesQuery } from '../../../storage/note-queries'
import type { NoteHead } from '../../../storage/note-store'
import { dueNotes } from '../../../storage/retention'

/** Notes that are older than so many days; undefined while they are looked for. Off, nothing is read. */
export function useOldNotes(days: number): readonly NoteHead[] | undefined {
  const { data, dataUpdatedAt } = useQuery({ ...notesQuery, enabled: days > 0 })
  return data && days > 0 ? dueNotes(data, days, localDate(new Date(dataUpdatedAt))) : undefined
}
