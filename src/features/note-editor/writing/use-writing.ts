import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Autosave } from '../../../storage/autosave'
import { beforeReload } from '../../../storage/before-reload'
import { prepareLastWords } from '../../../storage/last-words'
import { notesQuery } from '../../../storage/note-queries'
import { tellNotes } from '../../../storage/note-tabs'
import { stillWriting, type Writer } from '../../../storage/one-writer'
import { beforeLock, session } from '../../../storage/session'
import type { LiveNote } from '../live-note'

interface Written {
  readonly live: LiveNote
  readonly saving: Autosave
  readonly opened: { readonly note: { readonly id: string } }
}

/** Every change goes to the disk, in a task of its own: the character is painted first. */
export function useWriting(
  written: Written | undefined,
  writer: Writer,
  onCopy: (copy: string) => void,
): void {
  const queryClient = useQueryClient()
  useEffect(() => {
    if (!written) return
    const { live, saving, opened } = written
    const soon = new MessageChannel()
    let waiting = false
    const write = () => {
      if (waiting) saving.changed()
      waiting = false
    }
    soon.port1.addEventListener('message', write)
    soon.port1.start()
    const stopSaving = live.onEdit(() => {
      if (!waiting) soon.port2.postMessage(null)
      waiting = true
    })
    const stopTelling = saving.subscribe(() => {
      if (saving.status.kind === 'saved') tellNotes({ say: 'saved', id: opened.note.id })
    })
    const flush = () => {
      write()
      void saving.flush()
    }
    const saveAll = async () => {
      write()
      await saving.flush()
      return saving.status.kind === 'saved'
    }
    const leave = () => {
      write()
      saving.leave()
      flush()
    }
    const { current } = session
    if (current.kind === 'open') void prepareLastWords(current.opened)
    const stopLock = beforeLock(async () => {
      write()
      // Left at once: a store that does not answer is not waited for until the words cannot be sealed any more.
      saving.leave()
      await saving.flush()
      saving.leave()
      // It would try again under the next key, and hold the words in memory until then.
      saving.close()
    })
    const stopReload = beforeReload(saveAll)
    writer.beforeGiving(saveAll)
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', flush)
    document.addEventListener('freeze', flush)

    async function finish() {
      write()
      // Taken over by a tab that did not wait: the note is theirs.
      if (writer.turn.kind === 'theirs') {
        saving.subscribe(() => {
          if (saving.copy !== undefined) onCopy(saving.copy)
        })
        saving.divert()
      }
      await saving.flush()
      saving.leave()
      // Signed or submitted meanwhile in another tab: these words found the note closed.
      if (saving.copy !== undefined) onCopy(saving.copy)
      await queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true })
    }
    return () => {
      stopSaving()
      stopLock()
      stopReload()
      soon.port1.close()
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', flush)
      document.removeEventListener('freeze', flush)
      const finished = finish().finally(stopTelling)
      writer.until(finished)
      if (saving.copy !== undefined) stillWriting(saving.copy, finished)
    }
  }, [queryClient, writer, written, onCopy])
}
