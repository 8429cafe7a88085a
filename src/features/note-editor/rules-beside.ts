import type { judge } from '../../rules/judge'
import { session } from '../../storage/session'

type Judge = typeof judge

let here: Judge | undefined
let coming: Promise<Judge> | undefined

/** The rules, if they are here already. */
export const rulesHere = (): Judge | undefined => here

/**
 * The rules and the reading of texts are half of the editor's script. A form needs them for no box and no
 * unit, so they come beside it. What did not come is asked for anew by the next call.
 */
export function takeRules(): Promise<Judge> {
  coming ??= import('../../rules/judge').then(
    ({ judge, forgetTexts }) => {
      // Sentences are read once; locked, none of them stays.
      session.subscribe(() => {
        if (session.current.kind !== 'open') forgetTexts()
      })
      return (here = judge)
    },
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}
