import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { kindOf, modifiersOf, type ModifierKind } from '../coding/modifiers'
import type { LineFact } from './facts'

const CODE = '97140'
/** Modifiers that say two paired services of a day were distinct. */
export const DISTINCT = modifiersOf('distinct')
const TELEHEALTH = modifiersOf('remote')

/** Modifiers that mean something a timed hands-on service cannot be. */
const MISFITS: Partial<Record<ModifierKind, (modifier: string) => MessageDescriptor>> = {
  surgery: (modifier) => msg`Remove ${modifier}: it is for assistants at surgery.`,
  side: (modifier) =>
    msg`Remove ${modifier}: sides do not change this service; name them in the note.`,
  repeat: (modifier) => msg`Remove ${modifier}: add the minutes of the day together instead.`,
  work: (modifier) => msg`Remove ${modifier}: more or less work shows in the minutes.`,
  visit: (modifier) => msg`Move ${modifier} to the visit's evaluation and management code.`,
}

/** Whether a line carries any of the modifiers. */
export const has = ({ modifiers }: LineFact, ...any: readonly string[]): boolean =>
  modifiers.some((modifier) => any.includes(modifier))

/** Modifiers that contradict each other on any line, or can never stand on manual therapy. */
export function contradictions(line: LineFact): MessageDescriptor[] {
  const out: MessageDescriptor[] = []
  const { modifiers } = line
  if (line.code === CODE && has(line, '51')) out.push(msg`Remove 51: it never fits this service.`)
  const remote = modifiers.find((modifier) => TELEHEALTH.includes(modifier))
  if (line.code === CODE && remote !== undefined)
    out.push(msg`Remove ${remote}: hands-on treatment cannot be given from afar.`)
  const reason = modifiers.find((modifier) => modifier !== '59' && DISTINCT.includes(modifier))
  if (has(line, '59') && reason !== undefined)
    out.push(msg`Keep 59 or ${reason}: both say the same, one more exactly.`)
  if (has(line, 'CQ') && has(line, 'GO'))
    out.push(msg`Keep CQ or GO: a physical therapist assistant works under GP.`)
  if (has(line, 'CO') && has(line, 'GP'))
    out.push(msg`Keep CO or GP: an occupational therapy assistant works under GO.`)
  return out
}

/** What modifiers about notices and need say against each other. */
export function noticeContradictions(line: LineFact): MessageDescriptor[] {
  const out: MessageDescriptor[] = []
  const { modifiers } = line
  const kinds = ['GA', 'GZ', 'GY'].filter((notice) => modifiers.includes(notice))
  if (kinds.length > 1) {
    const both = kinds.join(' / ')
    out.push(msg`Keep one of ${both}: they exclude each other.`)
  }
  const expecting = modifiers.find((modifier) => modifier === 'GA' || modifier === 'GZ')
  if (has(line, 'GX') && expecting !== undefined)
    out.push(msg`Keep GX or ${expecting}: a notice is voluntary or wanted, not both.`)
  if (has(line, 'KX') && has(line, 'GZ'))
    out.push(msg`Keep KX or GZ: one attests the need, the other expects denial for lack of it.`)
  return out
}

/** What is wrong with how the modifiers of a line are written. */
export function formatProblems(line: LineFact): MessageDescriptor[] {
  const out: MessageDescriptor[] = []
  const { modifiers } = line
  const odd = modifiers.find((modifier) => !isWritten(modifier))
  if (odd !== undefined) out.push(msg`Enter modifiers of two characters; ${odd} is none.`)
  if (modifiers.length > 4) out.push(msg`Keep at most four modifiers on a line.`)
  const twice = modifiers.find((modifier, i) => modifiers.indexOf(modifier) !== i)
  if (twice !== undefined) out.push(msg`Enter ${twice} once.`)
  return out
}

/** Whether it is written as modifiers are: two letters or digits. */
export const isWritten = (modifier: string): boolean => /^[A-Z0-9]{2}$/.test(modifier)

/** Why a modifier of another kind of service stays off manual therapy; undefined where it may stand. */
export const misfit = (modifier: string): MessageDescriptor | undefined => {
  const kind = kindOf(modifier)
  return kind && MISFITS[kind]?.(modifier)
}

/** Modifiers of a manual therapy line that belong to other kinds of service. */
export const misfits = ({ modifiers }: LineFact): MessageDescriptor[] =>
  modifiers.flatMap((modifier) => misfit(modifier) ?? [])
