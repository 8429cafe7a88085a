import { useState } from 'react'
import type { DraftNote } from '../../domain/note'
import { narrate } from '../../narrative/narrate'
import { localDate } from '../../note-view/local-date'
import { NoteDocument } from '../../note-view/note-document'
import { payersOf } from '../../payers/profiles'
import { factsOf } from '../../rules/facts'

/** A note as it reads, from wherever it came. Nothing in it can be pressed. */
export function NoteWords({ note }: { note: DraftNote }) {
  const [text] = useState(() => {
    const today = localDate(new Date())
    return narrate(factsOf(note, { ...payersOf(note.visit), today, codes: undefined }), 'standard')
  })
  return <NoteDocument note={text} level={3} />
}
