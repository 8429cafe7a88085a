import { Trans } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { autosave } from '../../storage/autosave'
import { beforeReload } from '../../storage/before-reload'
import { noteStore, notesQuery } from '../../storage/note-queries'
import { prepareLastWords } from '../../storage/last-words'
import type { Stored } from '../../storage/note-store'
import { beforeLock, session } from '../../storage/session'
import { Page } from '../../ui/page'
import { RawText } from '../../ui/raw-text'
import { UndoProvider } from '../../ui/undo'
import { countRules } from './count-rules'
import { SaveBar } from './save-status'
import { liveNote } from './live-note'
import { localDate } from '../../note-view/local-date'
import { useSupplyPayers } from './use-own-payers'
import { useOfficialPairs } from './use-official-pairs'
import { WorkspaceContext, type Workspace } from './workspace'

const EarlierNotes = lazy(async () => ({
  default: (await import('./earlier/earlier-notes')).EarlierNotes,
}))

const route = getRouteApi('/words/notes/$id')

/** Opens one note: found, missing, or kept but unreadable. */
export function NoteWorkspace() {
  const stored = route.useLoaderData()
  const { id } = route.useParams()
  if (stored === null) return <NoSuchNote />
  if (stored.kind === 'unreadable') return <Unreadable stored={stored} />
  return <OpenNote key={id} stored={stored} />
}

function NoSuchNote() {
  return (
    <Page title={<Trans>No such note on this device</Trans>}>
      <p className="text-ink-soft">
        <Trans>Notes are kept in the browser they were written in. It may be in another one.</Trans>
      </p>
      <p className="mt-4">
        <Link to="/" className="text-accent underline underline-offset-4">
          <Trans>Go to your notes</Trans>
        </Link>
      </p>
    </Page>
  )
}

function Unreadable({ stored }: { stored: Extract<Stored, { kind: 'unreadable' }> }) {
  return (
    <Page title={<Trans>This note cannot be opened</Trans>}>
      <p className="text-ink-soft">
        {stored.why === 'newer' ? (
          <Trans>It was saved by a newer version of SkilledNote. Nothing was changed in it.</Trans>
        ) : (
          <Trans>
            Its record is damaged or from elsewhere. Nothing was changed; this is all it holds.
          </Trans>
        )}
      </p>
      <RawText text={stored.raw} />
    </Page>
  )
}

function OpenNote({ stored }: { stored: Extract<Stored, { kind: 'note' }> }) {
  const form = useForm<DraftNote>({ defaultValues: stored.note })
  const queryClient = useQueryClient()
  const [workspace] = useState<Workspace>(() => ({
    live: liveNote(form, localDate(new Date())),
    saving: autosave(noteStore, () => form.getValues(), stored),
    opened: { note: stored.note, savedAt: stored.savedAt },
  }))

  useSupplyPayers(workspace.live)

  useOfficialPairs(workspace.live)

  // Every change goes to the disk, in a task of its own: the character is painted first.
  useEffect(() => {
    const { live, saving } = workspace
    const stopLive = live.start()
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
    const flush = () => {
      write()
      void saving.flush()
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
    const stopReload = beforeReload(async () => {
      write()
      await saving.flush()
      return saving.status.kind === 'saved'
    })
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', flush)
    return () => {
      stopLive()
      stopSaving()
      stopLock()
      stopReload()
      write()
      soon.port1.close()
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', flush)
      void saving
        .flush()
        .then(() => saving.leave())
        .then(() => queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true }))
    }
  }, [queryClient, workspace])
  useEffect(() => countRules(workspace.live, stored.note.id), [workspace, stored.note.id])

  return (
    <WorkspaceContext value={workspace}>
      <FormProvider {...form}>
        <UndoProvider>
          <Suspense fallback={null}>
            <EarlierNotes />
          </Suspense>
          <SaveBar />
          <Outlet />
        </UndoProvider>
      </FormProvider>
    </WorkspaceContext>
  )
}
