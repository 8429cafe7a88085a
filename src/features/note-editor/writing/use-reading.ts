import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { noteStore } from '../../../storage/note-queries'
import { hearNotes } from '../../../storage/note-tabs'

/** Shows what the tab that writes saves, as it saves it. */
export function useReading(form: UseFormReturn<DraftNote> | undefined): void {
  useEffect(() => {
    if (!form) return
    const { id } = form.getValues()
    let reading = false
    let again = false
    async function read() {
      again = reading
      if (reading || !form) return
      reading = true
      const stored = await noteStore.open(id).catch(() => undefined)
      // A note that was deleted stays on the screen.
      if (stored?.kind === 'note') form.reset(stored.note)
      reading = false
      if (again) void read()
    }
    return hearNotes((message) => {
      if (message.say === 'saved' && message.id === id) void read()
    })
  }, [form])
}
