import { curatedCodes } from '../coding/icd10/curated-list'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { narrate } from '../narrative/narrate'
import { payerOf } from '../payers/profiles'
import { factsOf } from '../rules/facts'
import { aGoodNote } from '../testing/a-note'
import { NoteDocument } from './note-document'

const note = narrate(
  factsOf(aGoodNote(), { payer: payerOf('medicare-b'), today: '2026-01-12', codes: curatedCodes }),
  'standard',
)
const drawn = (rest: Partial<Parameters<typeof NoteDocument>[0]> = {}) =>
  renderToStaticMarkup(createElement(NoteDocument, { note, ...rest }))

test('each sentence carries the fields it came from', () => {
  expect(drawn()).toContain('data-from="assessment.painBefore assessment.painAfter"')
})

test('the sentences of a field are marked, and no others', () => {
  const marked = drawn({ highlight: 'assessment.painBefore' }).match(/data-marked="true"/g)
  expect(marked).toHaveLength(1)
})

test('sentences that lead somewhere are one tab stop together', () => {
  expect(drawn({ onGo: () => undefined }).match(/tabindex="0"/g)).toHaveLength(1)
  expect(drawn()).not.toContain('tabindex')
})

test('a clock span is never broken over two lines', () => {
  expect(drawn()).toContain('<span class="whitespace-nowrap">10:01-10:13.</span>')
})
