import type { NoteRows } from './note-rows'
import { NoteHeld, SaveConflict } from './note-store'

/** A call of the rows, as data. */
export type Call = {
  [Do in keyof NoteRows]: readonly [Do, ...Parameters<NoteRows[Do]>]
}[keyof NoteRows]

/** What the page sends; the answer bears the same number. */
export interface Asked {
  readonly n: number
  readonly call: Call
}

/** An error as data: its name survives, so that a full disk and a conflict are still told apart. */
interface Failed {
  readonly name: string
  readonly message: string
}

/** What the worker sends back. */
export type Answer =
  | { readonly n: number; readonly value: unknown }
  /** A value as JSON: one text crosses in a fraction of the time that ten thousand objects take. */
  | { readonly n: number; readonly text: string }
  | { readonly n: number; readonly failed: Failed }

/** A list that did not change is not written out again. */
const texts = new WeakMap<object, string>()

function textOf(list: readonly unknown[]): string {
  const known = texts.get(list)
  if (known !== undefined) return known
  const text = JSON.stringify(list)
  texts.set(list, text)
  return text
}

/** Does what a call says. */
export function call(rows: NoteRows, [what, ...rest]: Call): Promise<unknown> {
  // The type of a call pairs each name with its own arguments.
  const method = rows[what] as (...args: unknown[]) => Promise<unknown>
  return method(...rest)
}

/** Does what a message asks for. Never rejects: what went wrong is an answer too. */
export async function answerTo(rows: NoteRows, asked: Asked): Promise<Answer> {
  const { n } = asked
  try {
    const value = await call(rows, asked.call)
    // The list of notes is plain text throughout; other answers may hold what JSON has no word for.
    return asked.call[0] === 'list' && Array.isArray(value)
      ? { n, text: textOf(value) }
      : { n, value }
  } catch (error) {
    // A DOMException is an Error too.
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { n, failed: { name, message } }
  }
}

/** The error that the other thread had. */
export function errorOf({ name, message }: Failed): Error {
  if (name === 'NoteHeld') return new NoteHeld(message)
  return name === 'SaveConflict' ? new SaveConflict(message) : new DOMException(message, name)
}
