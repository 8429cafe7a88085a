import { expect, it } from 'vitest'
import type { Comment } from '../../../domain/history/comment'
import type { Deed } from '../../../domain/history/history-entry'
import { aHistory, aSignatory, CHECKED } from '../../../testing/a-history'
import { countReturns } from './count-returns'

const STUDENT = await aSignatory('S. Lin', 'student')
const ME = await aSignatory('N. Dalal', 'PT')
const OTHER = await aSignatory('M. Haddad', 'PT')

const comment = (reason: Comment['reason'], rule = ''): Comment => ({
  id: `c-${reason}-${rule}`,
  on: rule === '' ? 'note' : 'finding',
  place: '',
  quote: 'Slept better',
  rule,
  reason,
  text: 'How much better?',
})
const returned = (
  reasons: readonly Comment['reason'][],
  ...comments: readonly Comment[]
): Deed => ({ act: 'returned', reasons: [...reasons], comments: [...comments] })

type Taken = Parameters<typeof aHistory>[1]

const submitted: readonly Taken[] = [
  [STUDENT, { act: 'signed', awaits: 'cosignature', checked: CHECKED }],
  [
    STUDENT,
    {
      act: 'submitted',
      to: [ME, OTHER].map(({ keyId, name }) => ({ keyId, name })),
      resolved: [],
    },
  ],
]

const returnedBy = async (who: typeof ME, ...each: readonly Deed[]) => ({
  me: ME.keyId,
  entries: await aHistory(
    'note-1',
    ...each.flatMap((deed): Taken[] => [...submitted, [who, deed]]),
  ),
})

it('counts what this person returned, each reason once for a return', async () => {
  const counts = countReturns([
    await returnedBy(
      ME,
      returned(['time'], comment('time', 'timing.units'), comment('time', 'timing.contact')),
      returned([], comment('time')),
    ),
    await returnedBy(ME, returned(['goal-link'])),
    await returnedBy(OTHER, returned(['unclear'])),
  ])
  expect(counts.returns).toBe(3)
  expect(counts.byReason).toEqual([
    { reason: 'time', returns: 2, comments: 3, families: new Map([['timing', 2]]) },
    { reason: 'goal-link', returns: 1, comments: 0, families: new Map() },
  ])
})

it('holds no word of a note or a comment', async () => {
  const counts = countReturns([
    await returnedBy(ME, returned([], comment('other', 'timing.units'))),
  ])
  const all = JSON.stringify(counts, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  )
  expect(all).not.toMatch(/better|GAR|note-1/)
})

it('of nobody is nothing', () => {
  expect(countReturns([])).toEqual({ returns: 0, byReason: [] })
})
