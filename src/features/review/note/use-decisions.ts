import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Step } from '../../../domain/history/history-entry'
import { post } from '../../../storage/exchange/post'
import type { PostedFile } from '../../../storage/exchange/send'
import type { NotDone } from '../../../storage/history/act'
import { actNow } from '../../../storage/history/history-queries'

/** What a person decided about one note. */
export interface Decision {
  readonly id: string
  readonly revision: number
  /** Whose note it is, for what is said of it. */
  readonly name: string
  readonly step: Step
  /** Resolves once the note was on the screen and all beside it is stored; false when it could not be. */
  readonly ready: () => Promise<boolean>
  /** After it was done. */
  readonly done: () => void
}

export type Refusal = NotDone | 'failed'

export interface NotTaken {
  readonly id: string
  readonly name: string
  readonly why: Refusal
}

/** How what was decided goes to whom it concerns, where it does not go by itself. */
export interface Unsent {
  readonly id: string
  readonly name: string
  readonly files: readonly PostedFile[]
  readonly noCard: readonly string[]
  /** It could not be written at all. */
  readonly isFailed: boolean
}

/** A return or a question goes out at once; an approval goes with the signature that follows. */
const GOES_OUT: ReadonlySet<string> = new Set(['returned', 'referred', 'cosigned'])

const isTyping = () => document.activeElement?.matches('textarea, input, select') ?? false

/** Takes decisions; what the store refuses is undone on the screen, with the reason. */
export function useDecisions(open: (id: string) => void) {
  const client = useQueryClient()
  const [decided, setDecided] = useState<ReadonlySet<string>>(new Set())
  const [notTaken, setNotTaken] = useState<NotTaken>()
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])

  async function send(id: string, name: string) {
    const posted = await post(client, [id]).catch(() => undefined)
    const [files, noCard] = posted?.kind === 'posted' ? [posted.files, posted.noCard] : [[], []]
    const isFailed = posted?.kind !== 'posted' || posted.left > 0
    const without = (all: readonly Unsent[]) => all.filter((each) => each.id !== id)
    setUnsent((before) =>
      isFailed || files.length + noCard.length > 0
        ? [...without(before), { id, name, files, noCard, isFailed }]
        : without(before),
    )
  }

  async function take({ id, revision, step, ready }: Decision): Promise<Refusal | undefined> {
    try {
      if (!(await ready())) return 'failed'
      const acted = await actNow(client, [{ id, revision, steps: [step] }])
      if (acted.kind === 'pin') return 'failed'
      const [each] = acted.each
      return each?.kind === 'refused' ? each.why : undefined
    } catch {
      return 'failed'
    }
  }

  /** Resolves to whether it was done. The next note may be on the screen long before. */
  async function decide(decision: Decision): Promise<boolean> {
    const { id, name, step } = decision
    setNotTaken((before) => (before?.id === id ? undefined : before))
    setDecided((before) => new Set([...before, id]))
    const why = await take(decision)
    await client.invalidateQueries({ queryKey: ['notes', id, 'review'] })
    setDecided((before) => new Set([...before].filter((each) => each !== id)))
    if (why) {
      setNotTaken({ id, name, why })
      // Whoever writes something is not taken away from it.
      if (!isTyping()) open(id)
      return false
    }
    decision.done()
    if (GOES_OUT.has(step.did.act)) void send(id, name)
    return true
  }

  return { decided, notTaken, unsent, decide, send, dismiss: () => setNotTaken(undefined) }
}
