import type { Step } from '../../../domain/history/history-entry'
import type { ActOn } from '../../../storage/history/act'
import { session } from '../../../storage/session'

const step = (did: Step['did']): Step => ({ did, why: '' })

/** The signature after the author's, and that none follows, where that is wanted: both or nothing. */
export const cosigning = (id: string, revision: number, lock: boolean): ActOn => ({
  id,
  revision,
  steps: [step({ act: 'cosigned' }), ...(lock ? [step({ act: 'locked' })] : [])],
})

/** Whether to lock, as chosen last, for as long as the notes are open. */
export const lockChoice = { now: false }

session.subscribe(() => {
  if (session.current.kind !== 'open') lockChoice.now = false
})
