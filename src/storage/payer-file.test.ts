import { describe, expect, it } from 'vitest'
import { newOwnPayer, type OwnPayer } from '../domain/own-payer'
import { MOST_BYTES, payersAsText, readPayerFile, readPayerText, readRows } from './payer-file'

const cedar: OwnPayer = {
  ...newOwnPayer('own-cedar'),
  name: 'Cedar Health',
  inNote: 'Cedar Health',
  method: 'midpoint',
  policy: { title: 'Provider manual', edition: '2026', from: '2026-01-01', to: '' },
  weights: { 'timing.rounded': 'off', 'from.tomorrow': 'fix' },
  extra: ['payers.authorization', 'payers.from-tomorrow'],
  visitLimit: 20,
}

const file = (change: object) =>
  JSON.stringify({ format: 'skillednote-payers', version: 1, payers: [cedar], ...change })

describe('a file of payer profiles', () => {
  it('comes back as it was written, rules we do not know included', () => {
    expect(readPayerText(payersAsText([cedar]))).toEqual({
      kind: 'payers',
      payers: [cedar],
      bad: [],
    })
  })

  it('is read with a byte order mark in front', () => {
    expect(readPayerText(`\ufeff${payersAsText([cedar])}`).kind).toBe('payers')
  })

  it('may leave out what has a usual answer', () => {
    const { id, name, inNote, method } = cedar
    expect(readPayerText(file({ payers: [{ id, name, inNote, method }] }))).toMatchObject({
      payers: [{ id, weights: {}, extra: [], visitLimit: null, advice: '' }],
    })
  })

  it.each([
    ['<html>not json</html>', 'not-json'],
    ['', 'not-json'],
    ['{"payers":[]}', 'not-payers'],
    ['[1, 2]', 'not-payers'],
    ['null', 'not-payers'],
    [file({ format: 'something-else' }), 'not-payers'],
    [file({ version: 0 }), 'not-payers'],
    [file({ version: 2 }), 'newer'],
    [file({ payers: [] }), 'empty'],
    [file({ payers: 'none' }), 'not-payers'],
  ])('%#: says what is wrong', (text, kind) => {
    expect(readPayerText(text).kind).toBe(kind)
  })

  it('is refused unread when it is far too large', async () => {
    const answer = await readPayerFile(new Blob(['x'.repeat(MOST_BYTES + 1)]))
    expect(answer).toEqual({ kind: 'too-large', bytes: MOST_BYTES + 1 })
  })

  it('is read from what a person picked', async () => {
    expect((await readPayerFile(new Blob([payersAsText([cedar])]))).kind).toBe('payers')
  })

  it('says so when it is gone by the time it is read', async () => {
    const gone = new Blob(['x'])
    gone.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await readPayerFile(gone)).toEqual({ kind: 'unreadable' })
  })

  it('gives the good profiles and names the bad ones by number and field', () => {
    const bad = { ...cedar, id: 'own-2', name: 'Bad one', method: 'by-the-hour', visitLimit: -1 }
    expect(readPayerText(file({ payers: [bad, cedar, 7] }))).toEqual({
      kind: 'payers',
      payers: [cedar],
      bad: [
        { number: 1, name: 'Bad one', fields: ['method', 'visitLimit'] },
        { number: 3, name: '', fields: [''] },
      ],
    })
  })
})

describe('kept profiles', () => {
  it('come by name, and one that cannot be read stays as text', () => {
    const aspen = { ...cedar, id: 'own-aspen', name: 'Aspen' }
    const { payers, unreadable } = readRows(
      ['own-cedar', 'x', 'own-aspen'],
      [cedar, { id: 'x', method: 3 }, aspen],
    )
    expect(payers.map(({ name }) => name)).toEqual(['Aspen', 'Cedar Health'])
    expect(unreadable).toEqual([{ id: 'x', raw: JSON.stringify({ id: 'x', method: 3 }, null, 2) }])
  })
})
