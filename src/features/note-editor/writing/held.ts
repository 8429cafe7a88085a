import { createContext, useContext } from 'react'
import type { NoteHistory } from '../../../storage/history/history-queries'
import type { Passed } from '../sign/pass-on'

/** How a note is here: open to its author's writing, or only to read, and why. */
export type HeldAs = 'draft' | 'returned' | 'waiting' | 'signed' | 'theirs' | 'broken' | 'unknown'

/** How a note is here by its history; undefined where that could not be read. */
export function heldAs(history: NoteHistory | undefined): HeldAs {
  if (!history) return 'unknown'
  if (history.kind === 'broken') return 'broken'
  if (history.role === 'reviewer') return 'theirs'
  const { state } = history.standing
  if (state === 'draft' || state === 'returned') return state
  // What is answered for are these words and no others.
  if (!history.sameWords) return 'broken'
  return state === 'submitted' || state === 'resubmitted' ? 'waiting' : 'signed'
}

export const isOpen = (as: HeldAs): boolean => as === 'draft' || as === 'returned'

/** The open note between people: where it stands, and what became of the last thing done with it. */
export interface Held {
  readonly as: HeldAs
  readonly history: NoteHistory | undefined
  /** What the person just did with the note, and how it goes to whom it concerns; undefined once they know. */
  readonly passed: Passed | undefined
  setPassed(passed: Passed | undefined): void
}

export const HeldContext = createContext<Held | null>(null)

export function useHeld(): Held {
  const held = useContext(HeldContext)
  if (!held) throw new Error('No note is open here')
  return held
}
