import { useEffect, useRef, useState } from 'react'
import type { Hit } from '../../../coding/icd10/search'
import { startWorker } from '../../../storage/start-worker'
import type { WholeAnswer, WholeQuestion } from './whole-search.worker'
// oxlint-disable-next-line import/default -- Vite makes it: the address of the worker's script
import workerUrl from './whole-search.worker?worker&url'

const LIMIT = 8
const NONE: readonly Hit[] = []

/**
 * Searches the imported table in a worker of its own, from the first time the field is used. What answered
 * a shorter query stays until the longer one is answered, some milliseconds later.
 */
export function useWholeSearch(query: string, date: string, isOn: boolean): readonly Hit[] {
  const worker = useRef<Worker | undefined>(undefined)
  const [answer, setAnswer] = useState<WholeAnswer>({ query: '', hits: NONE })

  useEffect(
    () => () => {
      worker.current?.terminate()
      worker.current = undefined
    },
    [],
  )

  useEffect(() => {
    if (!isOn) return
    if (!worker.current) {
      const own = startWorker(workerUrl)
      own.addEventListener('message', ({ data }: MessageEvent<WholeAnswer>) => setAnswer(data))
      // Without it our own codes are still searched.
      own.addEventListener('error', (event) => event.preventDefault())
      worker.current = own
    }
    const question: WholeQuestion = { query, date, limit: LIMIT }
    worker.current.postMessage(question, [])
  }, [query, date, isOn])

  const fits = isOn && answer.query !== '' && query.startsWith(answer.query)
  return fits ? answer.hits : NONE
}
