import { Outlet } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { localDate } from '../../../note-view/local-date'
import { autosave } from '../../../storage/autosave'
import { noteStore } from '../../../storage/note-queries'
import type { Stored } from '../../../storage/note-store'
import type { Writer } from '../../../storage/one-writer'
import { UndoProvider } from '../../../ui/undo'
import { countRules } from '../count-rules'
import { liveNote } from '../live-note'
import { SaveBar } from '../save-status'
import { useSupplyPayers } from '../use-own-payers'
import { useOfficialPairs } from '../use-official-pairs'
import { WorkspaceContext, type Workspace } from '../workspace'
import { OtherTimer } from './other-timer'
import { useReading } from './use-reading'
import { useWriting } from './use-writing'

const EarlierNotes = lazy(async () => ({
  default: (await import('../earlier/earlier-notes')).EarlierNotes,
}))

interface OpenNoteProps {
  readonly stored: Extract<Stored, { kind: 'note' }>
  readonly writer: Writer
  /** Its author may write in it: it is not waiting, signed or somebody else's. */
  readonly isOpen: boolean
  /** Somebody else writes it, or is about to. */
  readonly readOnly: boolean
  /** Words that were typed here when another tab took the note over went into this copy. */
  readonly onCopy: (copy: string) => void
  readonly bar: ReactNode
}

/** A note in a form, on its way to the disk with every change; or to read, as the tab that writes saves it. */
export function OpenNote({ stored, writer, isOpen, readOnly, onCopy, bar }: OpenNoteProps) {
  const form = useForm<DraftNote>({ defaultValues: stored.note })
  const [parts] = useState(() => ({
    live: liveNote(form, localDate(new Date())),
    saving: autosave(noteStore, () => form.getValues(), stored),
    opened: { note: stored.note, savedAt: stored.savedAt },
    reads: !isOpen || writer.turn.kind === 'theirs',
  }))
  const workspace = useMemo<Workspace>(() => ({ ...parts, readOnly }), [parts, readOnly])
  const { live, reads } = parts

  useSupplyPayers(live)
  useOfficialPairs(live)
  useEffect(() => live.start(), [live])
  useWriting(reads ? undefined : parts, writer, onCopy)
  useReading(reads ? form : undefined)
  useEffect(() => (reads ? undefined : countRules(live, stored.note.id)), [live, reads, stored])

  return (
    <WorkspaceContext value={workspace}>
      <FormProvider {...form}>
        <UndoProvider>
          {reads ? null : (
            <Suspense fallback={null}>
              <EarlierNotes />
            </Suspense>
          )}
          {bar}
          {reads ? null : <SaveBar />}
          {reads ? null : <OtherTimer />}
          <Outlet />
        </UndoProvider>
      </FormProvider>
    </WorkspaceContext>
  )
}
