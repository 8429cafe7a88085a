import { expect, it } from 'vitest'
import { aGoodNote } from '../../testing/a-note'
import { copyChanged } from './copy-changed'

it('is equal to what it copies and shares nothing with it', () => {
  const note = aGoodNote()
  const copy = copyChanged(undefined, note)
  expect(copy).toEqual(note)
  note.session.blocks[0]!.minutes = '99'
  note.coding.lastUnitTo.push('97140')
  expect(copy).toEqual(aGoodNote())
})

it('keeps the parts that did not change, also when the source was written into', () => {
  const note = aGoodNote()
  const before = copyChanged(undefined, note)
  expect(copyChanged(before, note)).toBe(before)
  note.session.blocks[0]!.minutes = '99'
  const after = copyChanged(before, note)
  expect(after).toEqual(note)
  expect(after.session.blocks[0]).not.toBe(before.session.blocks[0])
  expect(after.session.blocks[1]).toBe(before.session.blocks[1])
  expect(after.visit).toBe(before.visit)
})

it('tells shorter, longer and other lists apart', () => {
  expect(copyChanged([1, 2, 3], [1, 2])).toEqual([1, 2])
  expect(copyChanged([1, 2], [1, 2, undefined])).toEqual([1, 2, undefined])
  expect(copyChanged({ a: 1 }, { b: 1 })).toEqual({ b: 1 })
  expect(copyChanged({ a: undefined }, { b: undefined })).toEqual({ b: undefined })
  expect(copyChanged({ 0: 'x' }, ['x'])).toEqual(['x'])
  expect(copyChanged({ a: { b: 1 } }, { a: null })).toEqual({ a: null })
})
