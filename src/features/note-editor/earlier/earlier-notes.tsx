import { useEarlierNotes } from './use-earlier-notes'

/** Reads other notes beside the open one. Draws nothing, so that what it reads draws no page anew. */
export function EarlierNotes() {
  useEarlierNotes()
  return null
}
