import { found, plainWords, type Searchable } from '../../storage/note-search'
import type { NoteHead } from '../../storage/note-store'

export interface Command {
  readonly id: string
  readonly name: string
  readonly run: () => void
}

export type Option =
  | { readonly kind: 'note'; readonly head: NoteHead }
  | { readonly kind: 'command'; readonly command: Command }

const MOST_NOTES = 8
const MOST_TODAY = 4

const begins = (text: string, word: string) => ` ${text}`.includes(` ${word}`)

/**
 * What fits, best first: today's notes of the patient, commands that begin so, other notes of the
 * patient, notes that say it elsewhere, other commands. Before anything is typed: today, and every command.
 */
export function paletteOptions(
  list: readonly Searchable[],
  commands: readonly Command[],
  query: string,
  today: string,
): readonly Option[] {
  const wanted = plainWords(query).split(/\s+/).filter(Boolean)
  const ofToday: Option[] = []
  const ofPatient: Option[] = []
  const elsewhere: Option[] = []
  for (const entry of found(list, query)) {
    if (entry.kind === 'unreadable') continue
    const { head } = entry
    const patient = plainWords(`${head.patient} ${head.number}`)
    const kind = !wanted.every((word) => begins(patient, word))
      ? elsewhere
      : head.date === today
        ? ofToday
        : ofPatient
    if (kind.length < MOST_NOTES) kind.push({ kind: 'note', head })
  }
  const asOption = (command: Command): Option => ({ kind: 'command', command })
  if (wanted.length === 0) return [...ofToday.slice(0, MOST_TODAY), ...commands.map(asOption)]
  const named = commands.map((command) => ({ command, name: plainWords(command.name) }))
  const [first, rest] = [
    named.filter(({ name }) => wanted.every((word) => begins(name, word))),
    named.filter(
      ({ name }) =>
        wanted.every((word) => name.includes(word)) && !wanted.every((word) => begins(name, word)),
    ),
  ].map((some) => some.map(({ command }) => asOption(command)))
  const notes = [...ofPatient, ...elsewhere].slice(0, MOST_NOTES)
  return [...ofToday, ...(first ?? []), ...notes, ...(rest ?? [])]
}
