import { useDeferredValue, useEffect, useState } from 'react'
import type { Place } from '../../../domain/place'
import { narrate } from '../../../narrative/narrate'
import { NoteDocument } from '../../../note-view/note-document'
import { controlOf, goTo } from '../go-to'
import { useLive } from '../workspace'

/** The field somebody is in, where the note has one of that name. */
function useFocusedPlace(): Place | undefined {
  const [place, setPlace] = useState<Place>()
  useEffect(() => {
    const look = (event: FocusEvent) => {
      const field = event.target instanceof Element ? event.target.closest('[data-place]') : null
      if (field) setPlace(field.getAttribute('data-place') ?? undefined)
    }
    addEventListener('focusin', look)
    return () => removeEventListener('focusin', look)
  }, [])
  return place
}

/** Lights the fields a sentence was made from, and puts out those of the one before. */
function light(places: readonly Place[]): void {
  for (const lit of document.querySelectorAll<HTMLElement>('[data-lit]')) delete lit.dataset['lit']
  for (const place of places) {
    const field = controlOf(place)
    if (field) field.dataset['lit'] = ''
  }
}

/**
 * The note as it will read. A sentence lights its fields and leads to them; the field one is in marks
 * its sentences. Drawn after the key, not in its way.
 */
export function Preview() {
  const facts = useDeferredValue(useLive((state) => state.judged))
  const place = useFocusedPlace()
  useEffect(() => () => light([]), [])
  if (!facts) return null
  return (
    <NoteDocument
      note={narrate(facts, 'standard')}
      level={3}
      highlight={place}
      onSentence={light}
      onGo={goTo}
    />
  )
}
