import { newVault, openVault, withNewWords, withPassphrase } from './slots'

/** What can be asked of the thread that handles keys, as data. */
const QUESTIONS = { newVault, openVault, withPassphrase, withNewWords }

type Questions = typeof QUESTIONS
export type KeysAsked = {
  [Q in keyof Questions]: { readonly ask: Q; readonly with: Parameters<Questions[Q]> }
}[keyof Questions]

export type KeysAnswer =
  { readonly value: unknown } | { readonly failed: { readonly name: string; message: string } }

/** Never rejects: what went wrong is an answer too. */
export async function answerKeys(asked: KeysAsked): Promise<KeysAnswer> {
  try {
    // The type of a question pairs each name with its own arguments.
    const answer = QUESTIONS[asked.ask] as (...args: unknown[]) => Promise<unknown>
    return { value: await answer(...asked.with) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { failed: { name, message } }
  }
}

/** The same questions as functions, for whoever does not want to know of messages. */
export type Keys = {
  [Q in keyof Questions]: (...asked: Parameters<Questions[Q]>) => ReturnType<Questions[Q]>
}
