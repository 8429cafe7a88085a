import { useEffect, useRef } from 'react'

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * Calls `then` once what is drawn now was really on the screen: a window nobody sees draws nothing. The
 * result resolves after it: false when it was gone before.
 */
export function useOnScreen(then: () => void): () => Promise<boolean> {
  const shown = useRef<Promise<boolean>>(undefined)
  const act = useRef(then)
  useEffect(() => {
    act.current = then
  })
  useEffect(() => {
    let isGone = false
    shown.current = (async () => {
      await nextFrame()
      await nextFrame()
      if (!isGone) act.current()
      return !isGone
    })()
    return () => {
      isGone = true
    }
  }, [])
  return () => shown.current ?? Promise.resolve(false)
}
