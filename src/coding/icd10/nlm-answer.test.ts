import { expect, it } from 'vitest'
import { readNlmAnswer } from './nlm-answer'

it('reads codes and names in the order of the answer', () => {
  expect(
    readNlmAnswer([
      2,
      ['M54.2', 'm5412'],
      null,
      [
        ['M54.2', 'Cervicalgia'],
        ['M54.12', ' Radiculopathy,  cervical region '],
      ],
    ]),
  ).toEqual([
    { code: 'M54.2', name: 'Cervicalgia' },
    { code: 'M54.12', name: 'Radiculopathy, cervical region' },
  ])
  expect(readNlmAnswer([0, [], null, []])).toEqual([])
  expect(readNlmAnswer([1, ['A00'], { tty: ['x'] }, [['A00', 'Cholera']]])).toHaveLength(1)
})

it('takes nothing else for an answer', () => {
  for (const answer of [
    undefined,
    null,
    'no',
    {},
    [],
    [1, ['A00'], null],
    [1, ['A00'], null, []],
    ['1', ['A00'], null, [['A00', 'Cholera']]],
    [1, ['<b>'], null, [['<b>', 'x']]],
    [1, ['A00'], null, [['A00']]],
    [1, [5], null, [['A00', 'Cholera']]],
  ])
    expect(readNlmAnswer(answer)).toBeUndefined()
})
