import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderFileReader, type OrderAnswer } from './order-file'

const line = (order: number, code: string, flag: 0 | 1, title: string, short = title) =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${flag} ${short.slice(0, 60).padEnd(60)} ${title}`

const FILE = [
  line(6430, 'G35', 0, 'Multiple sclerosis'),
  line(6431, 'G35A', 1, 'Relapsing-remitting multiple sclerosis'),
  line(6432, 'G35B0', 1, 'Primary progressive multiple sclerosis, unspecified'),
]

function read(text: string, step = 7): OrderAnswer {
  const reader = orderFileReader()
  for (let at = 0; at < text.length; at += step) if (!reader.take(text.slice(at, at + step))) break
  return reader.end()
}

const problemOf = (text: string) => {
  const answer = read(text)
  return answer.kind === 'refused' ? answer.problem : answer.kind
}

describe('the order file', () => {
  it('gives billable codes with their long titles and counts the headers', () => {
    const long = 'A long title that the sixty columns of the short one cannot hold in full, at all'
    const answer = read([...FILE, line(6433, 'G35D', 1, long)].join('\n'))
    expect(answer).toEqual({
      kind: 'ok',
      file: {
        layout: 'order',
        rows: [
          ['G35A', 'Relapsing-remitting multiple sclerosis'],
          ['G35B0', 'Primary progressive multiple sclerosis, unspecified'],
          ['G35D', long],
        ],
        headers: 1,
        repeated: [],
        skips: [],
      },
    })
  })

  it('reads the very line of the published layout', () => {
    const published =
      '06431 G35A    1 Relapsing-remitting multiple sclerosis                       Relapsing-remitting multiple sclerosis'
    expect(read(published)).toEqual(read(FILE[1] ?? ''))
  })

  it('reads LF and CRLF, with and without a byte order mark, in pieces of any size', () => {
    const plain = read(FILE.join('\n'))
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        fc.boolean(),
        (step, mark, cr) => {
          const text = (mark ? '\uFEFF' : '') + FILE.join(cr ? '\r\n' : '\n') + (cr ? '\r\n' : '')
          expect(read(text, step)).toEqual(plain)
        },
      ),
    )
  })

  it('says which lines come twice, and after which the numbers skip', () => {
    const answer = read([FILE[0], FILE[1], FILE[1], line(6440, 'G35D', 1, 'Other')].join('\n'))
    expect(answer).toMatchObject({ kind: 'ok', file: { repeated: [3], skips: [4] } })
  })
})

describe('the codes file', () => {
  it('has a code and a title, all billable', () => {
    expect(read('A000    Cholera due to one thing\r\nA001    Cholera due to another\r\n')).toEqual({
      kind: 'ok',
      file: {
        layout: 'codes',
        rows: [
          ['A000', 'Cholera due to one thing'],
          ['A001', 'Cholera due to another'],
        ],
        headers: 0,
        repeated: [],
        skips: [],
      },
    })
  })
})

describe('what is no table', () => {
  it('is refused as another kind of file, with its first words', () => {
    for (const text of ['<!doctype html>\n<p>', 'Code,Title\nA000,Cholera\n', '97140 97530 1\n'])
      expect(problemOf(text)).toMatchObject({ kind: 'not-this-kind', line: 1 })
  })

  it('is refused when it ends inside a line', () => {
    const text = FILE.join('\n')
    expect(problemOf(text.slice(0, -80))).toEqual({ kind: 'cut', line: 3 })
    expect(problemOf(`${FILE[0]}\n06431 G3`)).toEqual({ kind: 'unreadable', lines: [2] })
    expect(problemOf('A000    Cholera\nA001')).toEqual({ kind: 'cut', line: 2 })
  })

  it('is refused when it says two things about one code', () => {
    const text = [...FILE, line(6433, 'G35A', 1, 'Something else')].join('\n')
    expect(problemOf(text)).toEqual({ kind: 'contradicts', line: 4, code: 'G35A' })
    expect(
      problemOf(
        [FILE[1], line(6432, 'G35A', 0, 'Relapsing-remitting multiple sclerosis')].join('\n'),
      ),
    ).toMatchObject({ kind: 'contradicts' })
  })

  it('is refused with the numbers of the lines it cannot read', () => {
    const bad = [FILE[0], 'nonsense', FILE[1], '06432 G35B0   7 x', FILE[2]].join('\n')
    expect(problemOf(bad)).toEqual({ kind: 'unreadable', lines: [2, 4] })
    const worse = [FILE[0], ...Array.from({ length: 50 }, () => 'nonsense')].join('\n')
    expect(problemOf(worse)).toMatchObject({ kind: 'unreadable' })
  })

  it('is refused when it holds no code', () => {
    expect(problemOf('')).toEqual({ kind: 'no-codes' })
    expect(problemOf('\uFEFF\r\n\r\n')).toEqual({ kind: 'no-codes' })
    expect(problemOf(FILE[0] ?? '')).toEqual({ kind: 'no-codes' })
  })

  it('is refused when it never ends a line, or has too many', () => {
    expect(problemOf('x'.repeat(50_000))).toMatchObject({ kind: 'not-this-kind' })
    const reader = orderFileReader()
    const many = Array.from({ length: 200_001 }, (_, i) => `A${String(i).padStart(6, '0')} t`)
    expect(reader.take(`${many.join('\n')}\n`)).toBe(false)
    expect(reader.end()).toEqual({ kind: 'refused', problem: { kind: 'too-long' } })
  })

  it('never breaks the reader, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 90 }), { maxLength: 6 }),
        (lines) => {
          expect(['ok', 'refused']).toContain(read(lines.join('\n'), 50).kind)
        },
      ),
      { numRuns: 50 },
    )
  })
})
