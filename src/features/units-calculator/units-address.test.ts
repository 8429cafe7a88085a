import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SERVICE_CODES, serviceOf } from '../../coding/service-codes'
import { METHODS } from '../../domain/payer'
import { readMinutes } from '../../domain/time'
import { MOST_ROWS, readAddress, writeAddress, type Calculation } from './units-address'

const search = (calculation: Calculation): string =>
  new URLSearchParams(writeAddress(calculation)).toString()

const timed = SERVICE_CODES.filter((service) => service.timed).map(({ code }) => code)
const row = fc.record({
  code: fc.constantFrom(...timed),
  minutes: fc.option(fc.integer({ min: 0, max: 480 }).map(String), { nil: '' }),
})

describe('the address of a calculation', () => {
  it('brings back what was written, whatever the codes, minutes and method', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: MOST_ROWS }),
        fc.constantFrom(...METHODS),
        fc.nat({ max: MOST_ROWS }),
        (rows, method, at) => {
          const lastUnitTo = rows[at] ? [rows[at].code] : []
          const read = readAddress(search({ rows, method, lastUnitTo }))
          expect(read.unread).toEqual([])
          expect(read.method).toBe(method)
          expect(read.lastUnitTo).toEqual(lastUnitTo)
          const alone = rows.length === 1 && rows[0]?.code === '97140' && rows[0].minutes === ''
          if (!alone || lastUnitTo.length > 0) expect(read.rows).toEqual(rows)
        },
      ),
    )
  })

  it('keeps its meaning when it is read and written again, even from nonsense', () => {
    const part = fc.oneof(
      fc.string(),
      fc.tuple(fc.constantFrom(...timed, '97012', '99999'), fc.string()).map((p) => p.join('-')),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.string(), (parts, by) => {
        const first = readAddress(new URLSearchParams({ m: parts.join('_'), by }).toString())
        for (const { code, minutes } of first.rows) {
          expect(serviceOf(code)?.timed).toBe(true)
          expect(readMinutes(minutes).kind).not.toBe('bad')
        }
        expect(first.rows.length).toBeLessThanOrEqual(MOST_ROWS)
        const again = readAddress(search(first))
        expect(again.unread).toEqual([])
        expect(search(again)).toBe(search(first))
      }),
    )
  })

  it('survives any search string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => readAddress(text)).not.toThrow()
      }),
    )
  })

  it('holds codes, minutes and the method, and nothing else that was typed', () => {
    const rows = [
      { code: '97140', minutes: 'J. Smith' },
      { code: '97110', minutes: '٢٢' },
      { code: '', minutes: '15' },
    ]
    expect(writeAddress({ rows, method: 'midpoint', lastUnitTo: ['97110'] })).toEqual({
      m: '97140-_97110-22-last',
      by: 'midpoint',
    })
  })

  it('is empty for an untouched calculator', () => {
    const rows = [
      { code: '97140', minutes: '' },
      { code: '', minutes: '' },
    ]
    expect(writeAddress({ rows, method: 'eight-minute', lastUnitTo: [] })).toEqual({})
    expect(readAddress('')).toEqual({
      rows: [],
      method: 'eight-minute',
      lastUnitTo: [],
      unread: [],
    })
  })
})

describe('an address with nonsense in it', () => {
  it.each([
    ['m=hello', 'hello', 'form'],
    ['m=99999-15', '99999-15', 'code'],
    ['m=97012-15', '97012-15', 'untimed'],
    ['m=97140--1', '97140--1', 'minutes'],
    ['m=97140-7.5', '97140-7.5', 'minutes'],
    ['m=97140-481', '97140-481', 'minutes'],
    ['m=97140-ten', '97140-ten', 'minutes'],
    ['by=price', 'price', 'method'],
  ])('names what %s gets wrong', (text, part, why) => {
    expect(readAddress(text).unread).toEqual([{ part, why }])
  })

  it('keeps the parts that can be read', () => {
    const read = readAddress('m=junk_97140-22_97012-9_97110-x_97530-8&by=nobody')
    expect(read.rows).toEqual([
      { code: '97140', minutes: '22' },
      { code: '97110', minutes: '' },
      { code: '97530', minutes: '8' },
    ])
    expect(read.method).toBe('eight-minute')
    expect(read.unread.map(({ why }) => why)).toEqual(['form', 'untimed', 'minutes', 'method'])
  })

  it('stops at a sensible number of rows', () => {
    const read = readAddress(`m=${Array.from({ length: 200 }, () => '97140-1').join('_')}`)
    expect(read.rows).toHaveLength(MOST_ROWS)
    expect(read.unread).toEqual([{ part: '97140-1', why: 'too-many-rows' }])
  })

  it('shortens what it repeats', () => {
    expect(readAddress(`m=${'z'.repeat(5000)}`).unread[0]?.part).toHaveLength(25)
  })
})
