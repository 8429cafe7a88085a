import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Explanation } from '../../domain/note'
import { localDate } from '../../note-view/local-date'
import { payerOf } from '../../payers/profiles'
import { factsOf, type Facts } from '../../rules/facts'
import { review, type Finding } from '../../rules/review'
import { noteQuery } from '../../storage/note-queries'

/** What the rules say of a note that is kept on this device. */
export type KeptReview =
  | { kind: 'reviewed'; facts: Facts; findings: readonly Finding[] }
  | { kind: 'missing' }
  | { kind: 'unreadable' }

async function reviewKept(queryClient: QueryClient, id: string): Promise<KeptReview> {
  const [stored, { curatedCodes: codes }] = await Promise.all([
    queryClient.query(noteQuery(id)),
    import('../../coding/icd10/curated-list'),
  ])
  if (stored === null) return { kind: 'missing' }
  if (stored.kind === 'unreadable') return { kind: 'unreadable' }
  const { note } = stored
  const facts = factsOf(note, {
    payer: payerOf(note.visit.payer),
    secondary: payerOf(note.visit.secondaryPayer),
    today: localDate(new Date()),
    codes,
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
