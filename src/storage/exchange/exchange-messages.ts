import type { OpenVault } from '../../vault/seal'
import { failure } from '../packages/package-messages'
import { accept, look } from './accept'
import { backUp, checkBackup, exportPlain } from './backup'
import { collectMail } from './collecting'
import { openDesk, type Desk } from './desk'
import { handOver } from './hand-over'
import { inbox, noteIn, takeIn, throwAway } from './inbox'
import { showContact } from './profiles-here'
import { reviewers } from './reviewers'
import { send, sendLeft } from './send'
import { addColleague, lookAtCard, markCompared, people, removeColleague } from './people'

/** What can be asked of the thread that brings files in and out. */
const WORK = {
  accept,
  addColleague,
  backUp,
  checkBackup,
  collectMail,
  exportPlain,
  handOver,
  inbox,
  look,
  lookAtCard,
  markCompared,
  noteIn,
  people,
  removeColleague,
  reviewers,
  send,
  sendLeft,
  showContact,
  takeIn,
  throwAway,
}
export type Work = typeof WORK
export type Does = keyof Work
/** What a piece of work is given, beside the desk. */
export type Given<D extends Does> = Parameters<Work[D]> extends [Desk, ...infer Rest] ? Rest : never
export type Result<D extends Does> = Awaited<ReturnType<Work[D]>>

export interface ExchangeAsked<D extends Does> {
  readonly opened: OpenVault
  readonly do: D
  readonly with: Given<D>
}

export interface Progress {
  readonly kind: 'progress'
  readonly done: number
  readonly of: number
}

/** Does what was asked. Never rejects: what went wrong is an answer too. */
export async function answerExchange<D extends Does>(
  asked: ExchangeAsked<D>,
  report: Desk['report'],
): Promise<{ readonly kind: string }> {
  try {
    const desk = await openDesk(asked.opened, report)
    // The type of a question pairs each name with what it is given.
    const work = WORK[asked.do] as (
      desk: Desk,
      ...given: readonly unknown[]
    ) => Promise<{ readonly kind: string }>
    try {
      return await work(desk, ...(asked.with as readonly unknown[]))
    } finally {
      desk.db.close()
    }
  } catch (error) {
    return failure(error)
  }
}
