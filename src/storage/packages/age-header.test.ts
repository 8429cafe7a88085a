import { describe, expect, it } from 'vitest'
import { isWhole, MOST_HEADER_BYTES, readHeader } from './age-header'
import { MOST_BYTES, refusedSize } from './refused'

const MAGIC = 'age-encryption.org/v1'
const MAC = `--- ${'m'.repeat(43)}`
const KEY = ['-> X25519 abc', 'k'.repeat(43)]
const SALT = 's'.repeat(22)
const scrypt = (factor: string) => [`-> scrypt ${SALT} ${factor}`, 'k'.repeat(43)]
const read = (...lines: readonly string[]) =>
  readHeader(new TextEncoder().encode(`${[MAGIC, ...lines].join('\n')}\n`))
const several = (count: number, lines: readonly string[]) =>
  Array.from({ length: count }, () => lines).flat()

describe('a header', () => {
  it('says what opens the file, and where it ends', () => {
    const text = [MAGIC, ...KEY, MAC, 'payload'].join('\n')
    const header = readHeader(new TextEncoder().encode(text))
    expect(header).toEqual({ kind: 'keys', ends: text.length - 'payload'.length })
    expect(read(...scrypt('17'), MAC)).toMatchObject({ kind: 'passphrase' })
    expect(read('-> other x', 'A'.repeat(64), '', ...KEY, MAC)).toMatchObject({ kind: 'keys' })
  })

  it('has 20 recipients and no more', () => {
    expect(read(...several(20, KEY), MAC)).toMatchObject({ kind: 'keys' })
    expect(read(...several(21, KEY), MAC)).toEqual({ kind: 'unsafe', why: 'recipients' })
    expect(read(MAC)).toEqual({ kind: 'damaged' })
  })

  it('asks for 2^18 rounds and no more, for a passphrase alone', () => {
    for (const factor of ['1', '18']) expect(read(...scrypt(factor), MAC).kind).toBe('passphrase')
    for (const factor of ['19', '63', '9'.repeat(400)])
      expect(read(...scrypt(factor), MAC)).toEqual({ kind: 'unsafe', why: 'work-factor' })
    for (const factor of ['0', '01', '+1', '1.0', '1e1', '', '17 17', 'x'])
      expect(read(...scrypt(factor), MAC), factor).toEqual({ kind: 'damaged' })
    const salted = (salt: string) => read(`-> scrypt ${salt} 17`, 'k'.repeat(43), MAC)
    for (const salt of [SALT.slice(1), `${SALT}s`, SALT.replace('s', '-')])
      expect(salted(salt)).toEqual({ kind: 'damaged' })
    expect(read(...scrypt('17'), ...KEY, MAC)).toEqual({ kind: 'damaged' })
    expect(read(...KEY, ...scrypt('17'), MAC)).toEqual({ kind: 'damaged' })
  })

  it('has lines and bodies of a bounded length', () => {
    const wide = (length: number) => read(`-> x ${'a'.repeat(length - 5)}`, '', MAC)
    expect(wide(2500)).toMatchObject({ kind: 'keys' })
    expect(wide(2501)).toEqual({ kind: 'unsafe', why: 'header' })
    const long = (lines: number) => read('-> x', ...several(lines, ['A'.repeat(64)]), '', MAC)
    expect(long(40)).toMatchObject({ kind: 'keys' })
    expect(long(41)).toEqual({ kind: 'unsafe', why: 'header' })
    expect(read('-> x', 'A'.repeat(65), MAC)).toEqual({ kind: 'damaged' })
    expect(read(`-> x ${'a'.repeat(MOST_HEADER_BYTES)}`)).toEqual({ kind: 'unsafe', why: 'header' })
  })

  it('is made of what age writes and nothing else', () => {
    const bad = [
      ['->'],
      ['-> '],
      ['-> a  b'],
      ['-> \u00e9'],
      ['-> a\u0000'],
      ['x'],
      ['-> a', '*'],
      ['-> a', 'é'],
    ]
    for (const lines of bad)
      expect(read(...lines, ...KEY, MAC), lines.join()).toEqual({ kind: 'damaged' })
    for (const mac of [
      '---',
      '--- ',
      MAC.slice(0, -1),
      `${MAC}m`,
      `${MAC.slice(0, -1)}=`,
      `${MAC} `,
    ])
      expect(read(...KEY, mac), mac).toEqual({ kind: 'damaged' })
    expect(read(...KEY)).toEqual({ kind: 'damaged' })
    expect(read('-> X25519 abc')).toEqual({ kind: 'damaged' })
  })

  it('begins with the mark of age; a file cut within it is damaged, any other is not ours', () => {
    const bytes = new TextEncoder().encode(`${MAGIC}\n`)
    for (let end = 1; end <= bytes.length; end += 1)
      expect(readHeader(bytes.subarray(0, end))).toEqual({ kind: 'damaged' })
    for (const text of [
      'PK',
      'age-encryption.org/v2\n',
      `${MAGIC}\r\n`,
      '-----BEGIN AGE ENCRYPTED FILE-----',
    ])
      expect(readHeader(new TextEncoder().encode(text))).toEqual({ kind: 'not-ours' })
  })
})

it('a cut within a tag shows by the size', () => {
  const header = { kind: 'keys', ends: 100 } as const
  const payload = (size: number) => isWhole(100 + 16 + size, header)
  const chunk = 64 * 1024 + 16
  for (const size of [16, 17, 500, chunk - 1, chunk, chunk + 17, 2 * chunk])
    expect(payload(size)).toBe(true)
  for (const size of [-16, -1, 0, 1, 15, chunk + 1, chunk + 16])
    expect(payload(size), `${size}`).toBe(false)
})

it('a size is judged before a byte is read', () => {
  expect(refusedSize(0)).toEqual({ kind: 'empty' })
  expect(refusedSize(1)).toBeUndefined()
  expect(refusedSize(MOST_BYTES)).toBeUndefined()
  expect(refusedSize(MOST_BYTES + 1)).toEqual({ kind: 'too-big', most: MOST_BYTES })
})
