import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Pages that show what may have come. */
const SHOWS = /^\/(review|inbox)?$/

const post = () => import('../storage/exchange/post')

/** After what the page itself needs. */
function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(work, 1000)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(work, { timeout: 3000 })
  return () => cancelIdleCallback(asked)
}

/**
 * Collects what other profiles of this device sent to the one that is open: once it is open, when a page
 * shows notes, and when another tab says that something came. Shows the person's card to the others.
 */
export function usePostBox(): void {
  const client = useQueryClient()
  const shown = useLocation({ select: ({ pathname }) => SHOWS.test(pathname) && pathname })
  useEffect(() => {
    if (shown === false) return undefined
    return whenIdle(() => {
      void post()
        .then(({ collect }) => collect(client))
        .catch(() => undefined)
    })
  }, [client, shown])
  useEffect(() => {
    let isOver = false
    let stop: (() => void) | undefined
    const cancel = whenIdle(() => {
      void post()
        .then(({ onMail, collect, postLeft, showOwnContact }) => {
          if (isOver) return undefined
          stop = onMail(() => void collect(client))
          return Promise.all([collect(client), postLeft(), showOwnContact()])
        })
        .catch(() => undefined)
    })
    return () => {
      isOver = true
      cancel()
      stop?.()
    }
  }, [client])
}
