import { useEffect, useState } from 'react'
import { waitFor } from '../../storage/wrong-tries'

/** How many seconds until the next try, counted down. */
export function useWait(vault: string): number {
  const [wait, setWait] = useState(0)
  useEffect(() => {
    // Another tab may have tried too: what is kept is looked at, not what happened here.
    const look = () => setWait(Math.ceil(waitFor(vault, Date.now()) / 1000))
    const timer = setInterval(look, 250)
    look()
    return () => clearInterval(timer)
  }, [vault])
  return wait
}
