import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { curatedCodes } from '../../../coding/icd10/curated-list'
import type { Diagnosis, DraftNote } from '../../../domain/note'
import { readDate } from '../../../domain/calendar'
import { DiagnosisSearch } from '../../../note-view/diagnosis-search'
import type { LookUp } from '../../../note-view/diagnosis-lookup'
import { readPreferences } from '../../../storage/preferences'
import { codesInForce } from './code-lists'
import { nlmQuery, termOf } from './nlm-query'
import { useWholeSearch } from './use-whole-search'

const codesQuery = {
  queryKey: ['tables', 'icd10', 'in force'],
  queryFn: codesInForce,
  networkMode: 'always',
  retry: false,
} as const

/** Searches our codes and the imported table; on demand, where that is turned on, NLM's online. */
export function LiveDiagnosisSearch({
  label,
  place,
  onChoose,
}: {
  label: string
  place: string
  onChoose: (diagnosis: Diagnosis) => void
}) {
  const [query, setQuery] = useState('')
  const { data } = useQuery(codesQuery)
  const entered = readDate(useWatch<DraftNote, 'visit.date'>({ name: 'visit.date' }))
  const date = entered.kind === 'ok' ? entered.value : undefined
  const [isUsed, setUsed] = useState(false)
  const wide = useWholeSearch(query, date ?? '', isUsed && (data?.imported ?? 0) > 0)
  const lookUp = useLookUp(query)
  return (
    <DiagnosisSearch
      label={label}
      place={place}
      query={query}
      onQuery={setQuery}
      onFocus={() => setUsed(true)}
      sources={{ list: data?.codes ?? curatedCodes, date, wide }}
      lookUp={lookUp}
      onChoose={onChoose}
    />
  )
}

/** The look-up of the words as they stand; undefined while it is turned off. */
function useLookUp(query: string): LookUp | undefined {
  const [isOn] = useState(() => readPreferences().lookUpOnline)
  const [asked, setAsked] = useState('')
  const term = termOf(query)
  // Words that changed since are other words: they are sent when somebody asks again.
  const isAsked = isOn && term !== '' && asked === term
  const { data, error, isFetching, refetch } = useQuery({ ...nlmQuery(term), enabled: isAsked })
  if (!isOn || term.length < 2) return undefined
  const ask = () => {
    if (isAsked) void refetch()
    else setAsked(term)
  }
  if (!isAsked) return { state: 'idle', term, ask }
  if (isFetching) return { state: 'asking', term, ask }
  if (error) return { state: error.trouble, term, ask }
  return { state: 'answered', term, ask, codes: data ?? [] }
}
