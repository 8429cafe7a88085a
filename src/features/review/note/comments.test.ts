import { describe, expect, it } from 'vitest'
import type { Comment } from '../../../domain/history/comment'
import type { NoteText } from '../../../narrative/note-text'
import type { Aside } from '../../../storage/history/asides'
import { asideKeeper } from './aside-keeper'
import {
  likelyReason,
  ON_NOTE,
  reasonsOf,
  sentenceOf,
  withComment,
  withCommentAt,
  withoutComments,
} from './comments'

const EMPTY: Aside = { opened: '', comments: [], resolved: [] }
const comment = (id: string, rest: Partial<Comment> = {}): Comment => ({
  id,
  ...ON_NOTE,
  reason: 'unclear',
  text: `text ${id}`,
  ...rest,
})
const put = (...comments: readonly Comment[]): Aside => ({ ...EMPTY, comments: [...comments] })

describe('a comment', () => {
  it('has the reason of the rule it is about, or of the part of the note', () => {
    const on = (rule: string) => likelyReason({ ...ON_NOTE, on: 'finding', rule })
    expect(on('laterality.side')).toBe('wrong-side')
    expect(on('timing.overlap')).toBe('time')
    expect(on('chain.goal-is-served')).toBe('goal-link')
    expect(on('necessity.symptom')).toBe('not-supported')
    expect(likelyReason({ ...ON_NOTE, on: 'block', place: 'session.blocks.0' })).toBe('time')
    expect(likelyReason(ON_NOTE)).toBe('other')
  })

  it('keeps its place when it is changed, and comes back to it when its deletion is undone', () => {
    const all = put(comment('a'), comment('b'), comment('c'))
    const changed = withComment(comment('b', { text: 'other' }))(all)
    expect(changed.comments.map(({ id, text }) => `${id} ${text}`)).toEqual([
      'a text a',
      'b other',
      'c text c',
    ])
    const without = withoutComments(new Set(['b']))(all)
    expect(without.comments.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(withCommentAt(comment('b'), 1)(without)).toEqual(all)
    expect(withCommentAt(comment('b'), 1)(all)).toEqual(all)
  })

  it('stands beside the sentence it was written on, or the first of its field', () => {
    const sentence = (text: string) => ({ text, from: ['plan.text'], startsLine: false })
    const sentences = [sentence('One.'), sentence('Two.')]
    const text: NoteText = {
      mark: '',
      heading: '',
      sections: [{ id: 'plan', title: 'Plan', sentences }],
    }
    const at = (quote: string) =>
      sentenceOf(text, { on: 'sentence', place: 'plan.text', quote })?.text
    expect(at('Two.')).toBe('Two.')
    expect(at('Gone.')).toBe('One.')
    expect(sentenceOf(text, ON_NOTE)).toBeUndefined()
  })

  it('gives its reason to the return once', () => {
    const reasons = ['time', 'unclear', 'time'] as const
    expect(reasonsOf(reasons.map((reason) => ({ reason })))).toEqual(['unclear', 'time'])
  })
})

/** A store of one aside in which every answer is waited for. */
function stored(first = EMPTY) {
  const state = { aside: first, writes: 0, refuses: false }
  return {
    state,
    store: {
      aside: () => Promise.resolve(state.aside),
      keepAside: (_: string, aside: Aside) => {
        if (state.refuses) return Promise.reject(new Error('full'))
        state.writes += 1
        state.aside = aside
        return Promise.resolve()
      },
    },
  }
}

describe('what is kept beside a note', () => {
  it('is on the screen at once and stored with as few writes as keep up', async () => {
    const { state, store } = stored()
    const keeper = asideKeeper(() => store, 'n', EMPTY)
    for (const text of ['N', 'Na', 'Nam', 'Name'])
      keeper.change(withComment(comment('a', { text })))
    expect(keeper.now.comments[0]?.text).toBe('Name')
    expect(await keeper.settled()).toBe(true)
    expect(state.aside.comments[0]?.text).toBe('Name')
    expect(state.writes).toBeLessThan(4)
  })

  it('keeps what another tab wrote beside the same note', async () => {
    const { state, store } = stored()
    const keeper = asideKeeper(() => store, 'n', EMPTY)
    state.aside = put(comment('theirs'))
    keeper.change(withComment(comment('mine')))
    await keeper.settled()
    expect(state.aside.comments.map(({ id }) => id)).toEqual(['theirs', 'mine'])
    expect(keeper.now).toEqual(state.aside)
  })

  it('says when it could not be stored, and stores it with the next try', async () => {
    const { state, store } = stored()
    const keeper = asideKeeper(() => store, 'n', EMPTY)
    state.refuses = true
    keeper.change(withComment(comment('a')))
    expect(await keeper.settled()).toBe(false)
    expect(keeper.failed).toBe(true)
    expect(keeper.now.comments).toHaveLength(1)
    state.refuses = false
    keeper.change((aside) => ({ ...aside, opened: 'd' }))
    expect(await keeper.settled()).toBe(true)
    expect(keeper.failed).toBe(false)
    expect(state.aside).toEqual({ ...put(comment('a')), opened: 'd' })
  })
})
