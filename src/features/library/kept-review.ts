import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Explanation } from '../../domain/note'
import { localDate } from '../../note-view/local-date'
import { payersOf } from '../../payers/profiles'
import { factsOf, type Facts } from '../../rules/facts'
import { review, type Finding } from '../../rules/review'
import { otherNotes } from '../../storage/earlier-notes'
import { noteQuery, noteStore } from '../../storage/note-queries'
import { ownPayersQuery } from '../../storage/payer-queries'
import { bodiesQuery } from '../../storage/table-queries'

/** What the rules say of a note that is kept on this device. */
export type KeptReview =
  | { kind: 'reviewed'; facts: Facts; findings: readonly Finding[] }
  | { kind: 'missing' }
  | { kind: 'unreadable' }

/** Official diagnosis codes and pairs that somebody brought in, beside our own. What they are read by loads with them. */
async function officialTables(queryClient: QueryClient) {
  const [lists, quarters] = await Promise.all([
    queryClient.query(bodiesQuery('icd10')),
    queryClient.query(bodiesQuery('ncci')),
  ])
  const codes = async () => {
    if (lists.length === 0) return (await import('../../coding/icd10/curated-list')).curatedCodes
    const [{ codeListOf }, { readTable }] = await Promise.all([
      import('../../coding/icd10/whole-list'),
      import('../../coding/icd10/whole-table'),
    ])
    return codeListOf(lists.flatMap((body) => readTable(body) ?? []))
  }
  const pairs = async () =>
    quarters.length === 0
      ? {}
      : { pairs: (await import('../../coding/ncci-kept')).withOfficial(quarters) }
  return { codes: await codes(), ...(await pairs()) }
}

/** A note as it is kept, judged by all that the editor judges it by. */
async function reviewKept(queryClient: QueryClient, id: string): Promise<KeptReview> {
  const stored = await queryClient.query(noteQuery(id))
  if (stored === null) return { kind: 'missing' }
  if (stored.kind === 'unreadable') return { kind: 'unreadable' }
  const { note } = stored
  const [own, others, tables] = await Promise.all([
    queryClient.query(ownPayersQuery),
    otherNotes(noteStore, { id, ...note.visit }),
    officialTables(queryClient),
  ])
  const facts = factsOf(note, {
    ...payersOf(note.visit, own.payers),
    today: localDate(new Date()),
    ...others,
    ...tables,
  })
  return { kind: 'reviewed', facts, findings: review(facts) }
}

/** Reads the note that a page was opened from, as it is kept now, and reviews it. Idle without one. */
export function useKeptReview(id: string | undefined) {
  const queryClient = useQueryClient()
  return useQuery({
    queryKey: ['kept-review', id],
    queryFn: () => reviewKept(queryClient, id ?? ''),
    enabled: id !== undefined,
    networkMode: 'always',
    retry: false,
    staleTime: 0,
    gcTime: 0,
    structuralSharing: false,
  })
}

/** The reason that answers a finding, if there is one. */
export const reasonFor = (facts: Facts, { rule, go }: Finding): Explanation | undefined =>
  facts.explained.find((each) => each.rule === rule.id && (each.place === '' || each.place === go))
