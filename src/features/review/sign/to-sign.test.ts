import { describe, expect, it } from 'vitest'
import type { Deed } from '../../../domain/history/history-entry'
import { standingOf } from '../../../domain/history/standing'
import type { NoteHistory } from '../../../storage/history/history-queries'
import { aHistory, aSignatory, CHECKED, WORDS, type Signatory } from '../../../testing/a-history'
import type { QueueRow } from '../queue/queue'
import { wasApproved, whyApart, type Approved } from './to-sign'

const STUDENT = await aSignatory('S. Lin', 'student')
const ME = await aSignatory('N. Dalal', 'PT')
const OTHER = await aSignatory('M. Haddad', 'PT')

const to = (...who: readonly Signatory[]): Deed => ({
  act: 'submitted',
  to: who.map(({ keyId, name }) => ({ keyId, name })),
  resolved: [],
})
const sent = [
  [STUDENT, { act: 'signed', awaits: 'cosignature', checked: CHECKED }],
  [STUDENT, to(ME, OTHER)],
] as const
const approvedBy = (who: Signatory) => [who, { act: 'approved', checked: CHECKED }] as const

const ROW: QueueRow = {
  id: 'note-1',
  patient: 'GAR',
  number: '',
  date: '2026-01-08',
  author: 'S. Lin',
  state: 'submitted',
  show: 'approved',
  submittedAt: '2026-01-12T15:01:00.000Z',
  at: '2026-01-12T15:02:00.000Z',
  days: 0,
  whys: [],
  isUnchecked: false,
  others: [],
  isApprovedByOther: false,
}

async function approved(
  steps: Parameters<typeof aHistory>[1][],
  { row = ROW, opened = WORDS, digest = WORDS }: Partial<Approved & { digest: string }> = {},
): Promise<Approved> {
  const entries = await aHistory('note-1', ...steps)
  const standing = standingOf(entries)
  const history: NoteHistory = {
    kind: 'whole',
    entries,
    standing,
    sameWords: standing.digest === digest,
    role: 'reviewer',
    me: ME.keyId,
    digest,
  }
  return { row, history, opened, revision: 1 }
}

describe('an approved note is signed with the others', () => {
  it('when this person approved these very words and had them open', async () => {
    expect(whyApart(await approved([...sent, approvedBy(ME)]), 'PT')).toBeUndefined()
  })

  it('not when somebody else approved it, or nobody', async () => {
    expect(whyApart(await approved([...sent, approvedBy(OTHER)]), 'PT')).toBe('not-approved')
    expect(whyApart(await approved([...sent]), 'PT')).toBe('not-approved')
  })

  it('not when its author sent it anew since', async () => {
    const anew = [...sent, approvedBy(ME), [STUDENT, { act: 'withdrawn' }] as const, ...sent]
    expect(whyApart(await approved(anew), 'PT')).toBe('not-approved')
  })

  it('not when other words lie there than those that were approved', async () => {
    const other = 'x'.repeat(43)
    const note = await approved([...sent, approvedBy(ME)], { digest: other, opened: other })
    expect(whyApart(note, 'PT')).toBe('other-text')
  })

  it('not when this person had other words open', async () => {
    expect(whyApart(await approved([...sent, approvedBy(ME)], { opened: '' }), 'PT')).toBe(
      'not-opened',
    )
  })

  it('not when somebody decided since', async () => {
    const returned: Deed = { act: 'returned', reasons: ['time'], comments: [] }
    const note = await approved([...sent, approvedBy(ME), [OTHER, returned]])
    expect(whyApart(note, 'PT')).toBe('not-approved')
  })

  it('not with a credential that does not sign for others', async () => {
    expect(whyApart(await approved([...sent, approvedBy(ME)]), 'PTA')).toBe('not-entitled')
  })

  it('not when the rules have found since what blocks it', async () => {
    const row: QueueRow = { ...ROW, whys: [{ kind: 'blockers', count: 1 }] }
    expect(whyApart(await approved([...sent, approvedBy(ME)], { row }), 'PT')).toBe('blocked-now')
  })

  it('not when it was taken back', async () => {
    const back = [...sent, approvedBy(ME), [STUDENT, { act: 'withdrawn' }] as const]
    const note = await approved(back, { row: { ...ROW, show: 'elsewhere' } })
    expect(wasApproved(note.history)).toBe(true)
    expect(whyApart(note, 'PT')).toBe('elsewhere')
  })

  it('not when its history is not whole', async () => {
    const note = await approved([...sent, approvedBy(ME)])
    const { entries, role, me, digest } = note.history
    const history: NoteHistory = { kind: 'broken', entries, seq: 2, why: 'order', role, me, digest }
    expect(whyApart({ ...note, history }, 'PT')).toBe('broken')
    expect(wasApproved(history)).toBe(false)
  })
})
