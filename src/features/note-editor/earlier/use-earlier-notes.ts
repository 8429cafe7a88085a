import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { otherNotes, type OtherNotes, type VisitOf } from '../../../storage/earlier-notes'
import { noteStore } from '../../../storage/note-queries'
import { useWorkspace } from '../workspace'

/** A patient's name is read once it was typed, not with each letter. */
const QUIET_MS = 500

const visitOf = ({ id, visit: { patient, birthYear, date } }: DraftNote): VisitOf => ({
  id,
  patient,
  birthYear,
  date,
})

const sameVisit = (a: VisitOf, b: VisitOf): boolean =>
  a.patient === b.patient && a.birthYear === b.birthYear && a.date === b.date

const otherNotesQuery = (visit: VisitOf) =>
  queryOptions({
    queryKey: ['notes-beside', visit],
    queryFn: () => otherNotes(noteStore, visit),
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    refetchOnWindowFocus: true,
  })

/** Whose note this is and of which day, a moment after the typing stopped. */
function useVisit(): VisitOf {
  const form = useFormContext<DraftNote>()
  const [visit, setVisit] = useState(() => visitOf(form.getValues()))
  useEffect(() => {
    let quiet: ReturnType<typeof setTimeout> | undefined
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name !== undefined && !name.startsWith('visit.')) return
        clearTimeout(quiet)
        quiet = setTimeout(() => {
          const now = visitOf(form.getValues())
          setVisit((before) => (sameVisit(before, now) ? before : now))
        }, QUIET_MS)
      },
    })
    return () => {
      stop()
      clearTimeout(quiet)
    }
  }, [form])
  return visit
}

/** Notes on this device that the open one is compared with; undefined while they are read. */
export function useOtherNotes(): OtherNotes | undefined {
  return useQuery(otherNotesQuery(useVisit())).data
}

/** Hands other notes to what the open note is judged by. */
export function useEarlierNotes(): void {
  const { live } = useWorkspace()
  const notes = useOtherNotes()
  useEffect(() => {
    live.supply({ earlier: notes?.earlier, sameDay: notes?.sameDay })
  }, [live, notes])
}
