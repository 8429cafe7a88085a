import { describe, expect, it } from 'vitest'
import type { Deed } from '../../../domain/history/history-entry'
import { standingOf } from '../../../domain/history/standing'
import type { NoteHistory } from '../../../storage/history/history-queries'
import { aHistory, aSignatory, CHECKED } from '../../../testing/a-history'
import { heldAs, isOpen } from './held'

const me = await aSignatory('N. Dalal', 'PT')
const other = await aSignatory('M. Haddad', 'PT')

const signed: Deed = { act: 'signed', awaits: 'cosignature', checked: CHECKED }
const submitted: Deed = {
  act: 'submitted',
  to: [{ keyId: other.keyId, name: other.name }],
  resolved: [],
}
const returned: Deed = { act: 'returned', reasons: ['other'], comments: [] }

async function history(
  steps: readonly (readonly [typeof me, Deed])[],
  rest: Partial<NoteHistory> = {},
): Promise<NoteHistory> {
  const entries = await aHistory('n', ...steps)
  const whole = { kind: 'whole' as const, entries, standing: standingOf(entries), sameWords: true }
  return { ...whole, role: 'author', me: me.keyId, digest: '', ...rest } as NoteHistory
}

describe('how a note is here', () => {
  const sent = [
    [me, signed],
    [me, submitted],
  ] as const

  it('is open to its author as a draft, taken back, or returned', async () => {
    expect(heldAs(await history([]))).toBe('draft')
    expect(heldAs(await history([...sent, [me, { act: 'withdrawn' }]]))).toBe('draft')
    expect(heldAs(await history([...sent, [other, returned]]))).toBe('returned')
    expect(isOpen('draft') && isOpen('returned')).toBe(true)
  })

  it('is written in by nobody while it waits, once it is signed, or for others', async () => {
    expect(heldAs(await history(sent))).toBe('waiting')
    const alone = { ...signed, awaits: 'nobody' } as Deed
    expect(heldAs(await history([[me, alone]]))).toBe('signed')
    expect(heldAs(await history(sent, { role: 'reviewer' }))).toBe('theirs')
    for (const as of ['waiting', 'signed', 'theirs', 'broken', 'unknown'] as const)
      expect(isOpen(as)).toBe(false)
  })

  it('is broken where steps are missing, or other words lie here than those answered for', async () => {
    expect(heldAs(await history(sent, { sameWords: false }))).toBe('broken')
    expect(heldAs(await history(sent, { kind: 'broken' }))).toBe('broken')
    expect(heldAs(undefined)).toBe('unknown')
  })

  it('a draft that was written on since it was taken back is whole', async () => {
    const back = await history([...sent, [me, { act: 'withdrawn' }]], {
      sameWords: false,
    })
    expect(heldAs(back)).toBe('draft')
  })
})
