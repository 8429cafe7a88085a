import { queryOptions } from '@tanstack/react-query'
import { readNlmAnswer, type NlmCode } from '../../../coding/icd10/nlm-answer'

/** NLM's Clinical Tables service; the page's policy lets it reach this host and no other. */
const ADDRESS = 'https://clinicaltables.nlm.nih.gov/api/icd10cm/v3/search'
const MOST = 10
const PATIENCE_MS = 8000
const LONGEST_TERM = 100

export type LookUpTrouble = 'offline' | 'slow' | 'refused' | 'unreadable' | 'unreachable'

/** Why a look-up gave no answer. */
export class LookUpError extends Error {
  readonly trouble: LookUpTrouble
  constructor(trouble: LookUpTrouble) {
    super(trouble)
    this.trouble = trouble
  }
}

/** What is sent of what was typed; nothing else is. */
export const termOf = (typed: string): string => typed.trim().slice(0, LONGEST_TERM)

async function lookUp(term: string, cancelled: AbortSignal): Promise<readonly NlmCode[]> {
  if (!navigator.onLine) throw new LookUpError('offline')
  const asked = new URLSearchParams({
    terms: term,
    sf: 'code,name',
    df: 'code,name',
    maxList: String(MOST),
  })
  const patience = AbortSignal.timeout(PATIENCE_MS)
  let response: Response
  let answer: unknown
  try {
    response = await fetch(`${ADDRESS}?${asked}`, {
      signal: AbortSignal.any([cancelled, patience]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
    })
    answer = response.ok ? await response.json().catch(() => undefined) : undefined
  } catch (error) {
    if (cancelled.aborted) throw error
    throw new LookUpError(patience.aborted ? 'slow' : 'unreachable')
  }
  if (patience.aborted) throw new LookUpError('slow')
  if (!response.ok) throw new LookUpError('refused')
  const codes = readNlmAnswer(answer)
  if (!codes) throw new LookUpError('unreadable')
  return codes
}

/** One term looked up at NLM; asked for by a person each time, never by itself. */
export const nlmQuery = (term: string) =>
  queryOptions<readonly NlmCode[], LookUpError>({
    queryKey: ['nlm', term],
    queryFn: ({ signal }) => lookUp(term, signal),
    // An offline device is told so at once instead of waiting for a network.
    networkMode: 'always',
    retry: false,
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
  })
