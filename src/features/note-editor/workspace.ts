import { createContext, useContext, useSyncExternalStore } from 'react'
import type { DraftNote } from '../../domain/note'
import type { Place } from '../../domain/place'
import type { Finding } from '../../rules/review'
import type { Autosave, SaveStatus } from '../../storage/autosave'
import type { LiveNote, LiveState } from './live-note'

/** The open note: what follows from it, and its way to the disk. The form itself is React Hook Form's context. */
export interface Workspace {
  readonly live: LiveNote
  readonly saving: Autosave
  /** What the note was when it was opened. */
  readonly opened: { readonly note: DraftNote; readonly savedAt: string }
  /** Another tab writes this note: nothing can be typed here. */
  readonly readOnly: boolean
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('No note is open here')
  return workspace
}

/** A piece of what follows from the note; re-renders only when that piece changes. Select existing values, build none. */
export function useLive<T>(select: (state: LiveState) => T): T {
  const { live } = useWorkspace()
  return useSyncExternalStore(live.subscribe, () => select(live.now))
}

/** The shown finding that belongs to a field, if any. */
export const useFindingAt = (place: Place): Finding | undefined =>
  useLive((state) => state.shown.find((f) => f.go === place))

/** Why the note is not saved, or undefined while all is well. */
export function useSaveTrouble(): Extract<SaveStatus, { kind: 'not-saved' }> | undefined {
  const { saving } = useWorkspace()
  return useSyncExternalStore(saving.subscribe, () =>
    saving.status.kind === 'not-saved' ? saving.status : undefined,
  )
}
