import { useSyncExternalStore } from 'react'

/** The comment that F8 or a press went to last; a new object with each going. */
export interface Current {
  readonly comment: string
}

let current: Current = { comment: '' }
const listeners = new Set<() => void>()

export function setCurrent(comment: string): void {
  current = { comment }
  for (const listener of listeners) listener()
}

export const onCurrent = (listener: () => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

export const useCurrent = (): Current => useSyncExternalStore(onCurrent, () => current)
