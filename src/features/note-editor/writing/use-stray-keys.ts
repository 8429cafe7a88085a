import { useEffect } from 'react'

const isClosedField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches(':is(input, textarea):disabled')

/**
 * A field that closes under somebody's hands does not stop the hands: the rest of the sentence is no
 * shortcut. Keys count again once something else is pressed or focused.
 */
export function useStrayKeys(): void {
  useEffect(() => {
    const swallow = (event: KeyboardEvent) => {
      if (event.key === 'Tab' || event.key === 'Escape') end()
      else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey)
        event.preventDefault()
    }
    const begin = ({ target }: FocusEvent) => {
      if (!isClosedField(target)) return
      addEventListener('keydown', swallow, true)
      addEventListener('pointerdown', end, true)
      addEventListener('focusin', end, true)
    }
    const end = () => {
      removeEventListener('keydown', swallow, true)
      removeEventListener('pointerdown', end, true)
      removeEventListener('focusin', end, true)
    }
    addEventListener('focusout', begin, true)
    return () => {
      removeEventListener('focusout', begin, true)
      end()
    }
  }, [])
}
