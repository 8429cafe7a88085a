import { expect, it } from 'vitest'
import { remembered } from './remembered'

it('reads an entry once, and forgets all when it knows as many as it may', () => {
  const read: string[] = []
  const reader = remembered((entry) => {
    read.push(entry)
    return { entry }
  }, 2)
  expect(['a', 'b', 'a', 'b'].map((entry) => reader(entry).entry)).toEqual(['a', 'b', 'a', 'b'])
  expect(read).toEqual(['a', 'b'])
  reader('c')
  reader('c')
  expect(read).toEqual(['a', 'b', 'c'])
  expect(reader('a').entry).toBe('a')
  expect(read).toEqual(['a', 'b', 'c', 'a'])
})
