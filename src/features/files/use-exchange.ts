import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { exchange } from '../../storage/exchange/exchange'
import type { Does, Given, Result } from '../../storage/exchange/exchange-messages'
import type { Refused } from '../../storage/packages/refused'
import type { Step } from './work-progress'

interface Asked<D extends Does> {
  readonly given: Given<D>
  readonly deadline?: number
}

/** One piece of work with files, that a person may stop. Leaving the page stops it too. */
export function useExchange<D extends Does>(does: D) {
  const [step, setStep] = useState<Step>()
  const stopper = useRef<AbortController>(undefined)
  useEffect(() => () => stopper.current?.abort(), [])
  const { mutate, ...mutation } = useMutation<Result<D> | Refused, Error, Asked<D>>({
    networkMode: 'always',
    mutationFn: ({ given, deadline }) => {
      setStep(undefined)
      stopper.current = new AbortController()
      return exchange(does, given, {
        signal: stopper.current.signal,
        onProgress: (done, of) => setStep({ done, of }),
        ...(deadline === undefined ? {} : { deadline }),
      })
    },
  })
  return {
    ...mutation,
    step,
    stop: () => stopper.current?.abort(),
    mutate: (
      asked: Asked<D>,
      { onSuccess }: { onSuccess?: (result: Result<D> | Refused) => void | Promise<void> } = {},
    ) => mutate(asked, { onSuccess: (result) => void onSuccess?.(result) }),
  }
}
