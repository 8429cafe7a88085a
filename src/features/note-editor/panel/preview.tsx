import { useDeferredValue } from 'react'
import { narrate } from '../../../narrative/narrate'
import { NoteDocument } from '../../../note-view/note-document'
import { goTo } from '../go-to'
import { useLive } from '../workspace'

/** The note as it will read; a sentence leads to its field. Drawn after the key, not in its way. */
export function Preview() {
  const facts = useDeferredValue(useLive((state) => state.facts))
  return <NoteDocument note={narrate(facts, 'standard')} level={3} onGo={goTo} />
}
