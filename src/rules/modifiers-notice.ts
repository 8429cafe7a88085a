import { msg } from '@lingui/core/macro'
import { readDate } from '../domain/calendar'
import type { Facts, LineFact } from './facts'
import { has, noticeContradictions } from './line-modifiers'
import { against, bornOut, shown, untold, verdictOf, type Judgment } from './modifiers-judgment'
import { notApplicable, rule, unmetEach } from './rule'
import { at } from './sources'

const NOTICE = 'coding.noticeOn'

/** What the entered date of the signed notice says of GA, GX, GY or GZ. */
export function judgeNotice(
  { note, date }: Pick<Facts, 'note' | 'date'>,
  modifier: string,
): Judgment {
  const signed = readDate(note.coding.noticeOn)
  if (modifier === 'GY') return bornOut()
  if (modifier === 'GZ')
    return signed.kind === 'blank'
      ? bornOut()
      : against(msg`Use GA, or clear the date: GZ says that no notice was signed.`, [
          { quote: note.coding.noticeOn, place: NOTICE },
        ])
  if (signed.kind === 'blank')
    return modifier === 'GA'
      ? against(
          msg`Enter the date on the signed notice (ABN): GA says that it is on file.`,
          [],
          NOTICE,
        )
      : untold(msg`Enter the date on the notice to show that it was given.`, [], NOTICE)
  if (signed.kind === 'bad')
    return against(msg`Enter the date of the notice as a date that exists.`, [], NOTICE)
  const evidence = [{ quote: `notice signed ${signed.value}`, place: NOTICE }]
  if (date !== undefined && signed.value > date)
    return against(msg`Check the notice: it was signed after the visit.`, evidence, NOTICE)
  return bornOut(evidence)
}

const marked = (lines: readonly LineFact[]) => lines.filter((line) => has(line, 'GA', 'GX', 'GZ'))

/** Rules about notices that payment is not expected (ABN). */
export const notices = [
  rule({
    id: 'modifiers.notice-date',
    tier: 'consider',
    says: msg`GA stands with a notice that the patient signed by the day of the visit.`,
    why: msg`Without a valid notice the patient cannot be asked to pay what Medicare denies.`,
    cites: [at('therapy-practice', 'advance notice of noncoverage')],
    needs: ['note', 'dateRead', 'lines'],
    go: NOTICE,
    check({ note, dateRead, lines }) {
      const date = dateRead.kind === 'ok' ? dateRead.value : undefined
      return verdictOf(
        marked(lines).flatMap((line) =>
          line.modifiers
            .filter((modifier) => ['GA', 'GX', 'GZ'].includes(modifier))
            .map((modifier) => ({ line, judgment: judgeNotice({ note, date }, modifier) })),
        ),
      )
    },
  }),
  rule({
    id: 'modifiers.notices-exclude',
    tier: 'fix',
    says: msg`A line says one thing about notices, and need is not attested and denied at once.`,
    why: msg`A line that expects denial in two ways, or attests and denies need, is returned.`,
    cites: [
      at('therapy-practice', 'advance notice of noncoverage'),
      at('own-proposal', 'modifiers that contradict each other'),
    ],
    needs: ['lines'],
    go: 'coding.lines',
    check({ lines }) {
      const own = lines.filter((line) => has(line, 'GA', 'GX', 'GY', 'GZ'))
      if (own.length === 0) return notApplicable
      return unmetEach(
        own.flatMap((line) =>
          noticeContradictions(line).map((message) => ({ message, go: line.place })),
        ),
        ...shown(own),
      )
    },
  }),
] as const
