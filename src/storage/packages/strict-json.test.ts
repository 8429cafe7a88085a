import fc from 'fast-check'
import { expect, it } from 'vitest'
import { strictJson } from './strict-json'

const refused = (why: string) => ({ kind: 'refused', why })

it('reads every sound text as JSON.parse does, however it is written', () => {
  const anyText = fc.oneof(
    fc.json({ stringUnit: 'grapheme-composite' }),
    fc
      .tuple(fc.jsonValue(), fc.constantFrom(1, 2, '\t', '\r\n '))
      .map(([value, by]) => JSON.stringify(value, null, by)),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      fc.pre(!/__proto__|constructor|prototype|\\u/.test(text))
      expect(strictJson(text)).toEqual({ kind: 'json', value: JSON.parse(text) })
    }),
  )
})

it('never throws and never takes what JSON.parse would not', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    '\\',
    '"a"',
    '1',
    'null',
    ' ',
    '\\"',
    '\\u0061',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (several) => {
      const text = several.join('')
      const read = strictJson(text)
      if (read.kind === 'json') expect(JSON.parse(text)).toEqual(read.value)
    }),
  )
})

it('finds a name that stands twice in one object, and in one object alone', () => {
  for (const text of [
    '{"a":1,"a":2}',
    '{"a":1,"\\u0061":2}',
    '[{"b":{"c":[],"d":{},"c":1}}]',
    '{"a":"x","b":"y\\\\","a":{}}',
  ])
    expect(strictJson(text)).toEqual(refused('repeated-name'))
  for (const text of [
    '[{"a":1},{"a":1}]',
    '{"a":{"a":{"a":["a","a"]}}}',
    '{"a":"\\"a\\":","b":"a"}',
  ])
    expect(strictJson(text).kind).toBe('json')
})

it('refuses names that reach for a prototype or read as something else', () => {
  for (const name of [
    '__proto__',
    'constructor',
    'prototype',
    '\\u005f_proto__',
    'a\\u0000',
    '\\ud83d',
    'a\u202eb',
    'n'.repeat(200),
  ])
    expect(strictJson(`{"a":[{"${name}":1}]}`)).toEqual(refused('name'))
  expect(strictJson('["__proto__",{"a":"constructor"}]').kind).toBe('json')
})

it('goes 32 deep and no deeper, and knows 512 names of an object and no more', () => {
  expect(strictJson('['.repeat(32) + ']'.repeat(32)).kind).toBe('json')
  expect(strictJson('['.repeat(33) + ']'.repeat(33))).toEqual(refused('deep'))
  const named = (count: number) =>
    `{${Array.from({ length: count }, (_, i) => `"n${i}":0`).join()}}`
  expect(strictJson(named(512)).kind).toBe('json')
  expect(strictJson(named(513))).toEqual(refused('many'))
})
