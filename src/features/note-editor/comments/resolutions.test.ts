import { describe, expect, it } from 'vitest'
import type { Comment } from '../../../domain/history/comment'
import { isChanged } from './is-changed'
import { openComments, resolutionsOf } from './resolutions'

const comment = (id: string, quote = ''): Comment => ({
  id,
  on: 'field',
  place: 'plan.text',
  quote,
  rule: '',
  reason: 'other',
  text: 'Why?',
})

describe('what was said to comments', () => {
  const comments = [comment('a'), comment('b')]

  it('goes with the comments of the last return alone', () => {
    const resolved = [
      { comment: 'of an earlier round', reply: 'x' },
      { comment: 'b', reply: '' },
    ]
    expect(resolutionsOf(comments, { resolved })).toEqual([{ comment: 'b', reply: '' }])
    expect(openComments(comments, { resolved }).map(({ id }) => id)).toEqual(['a'])
  })

  it('leaves all open while nothing was said', () => {
    expect(resolutionsOf(comments, undefined)).toEqual([])
    expect(openComments(comments, { resolved: [] })).toEqual(comments)
  })
})

describe('words that a comment is about', () => {
  it('are changed once the note does not read so any more', () => {
    const now = new Set(['Continue.', 'Goal: turn.'])
    expect(isChanged(comment('a', 'Continue.'), now)).toBe(false)
    expect(isChanged(comment('a', 'Continue as before.'), now)).toBe(true)
    expect(isChanged(comment('a'), now)).toBe(false)
  })
})
