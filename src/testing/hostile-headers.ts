import type { Random } from './hostile-json'

/** Bytes of a text that has one character for each. */
export const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (char) => char.charCodeAt(0))

/** An age file as its header lines and the bytes behind them. */
function split(file: Uint8Array) {
  const text = Array.from(file, (byte) => String.fromCharCode(byte)).join('')
  const ends = text.indexOf('\n', text.indexOf('\n--- ') + 1) + 1
  return { lines: text.slice(0, ends - 1).split('\n'), payload: text.slice(ends) }
}

/** Headers that nobody ever wrote for us: `keys` and `passphrase` are good files that open so. */
export function hostileHeaders(
  keys: Uint8Array,
  passphrase: Uint8Array,
  huge = 1,
): Record<string, Uint8Array<ArrayBuffer>> {
  const { lines, payload } = split(keys)
  const [magic = '', ...rest] = lines
  const mac = rest.at(-1) ?? ''
  const stanzas: string[][] = []
  for (let i = 0; i + 1 < rest.length; i += 2) stanzas.push([rest[i] ?? '', rest[i + 1] ?? ''])
  const file = (...all: readonly (string | readonly string[])[]) =>
    bytesOf(`${[magic, ...all.flat()].join('\n')}\n${payload}`)
  const locked = split(passphrase)
  const [, arguments_ = '', body = '', lockedMac = ''] = locked.lines
  const [, , salt = ''] = arguments_.split(' ')
  const scrypt = (args: string) =>
    bytesOf(`${[magic, `-> ${args}`, body, lockedMac].join('\n')}\n${locked.payload}`)
  const grease = ['-> x-grease abc', '']
  const out: Record<string, Uint8Array<ArrayBuffer>> = {
    'recipients the other way round': file(...[...stanzas].reverse(), mac),
    'a recipient twice': file(...stanzas, stanzas[0] ?? [], mac),
    'one recipient less': file(...stanzas.slice(1), mac),
    'no recipients': file(mac),
    'a stranger among the recipients': file(grease, ...stanzas, mac),
    '20 recipients': file(...Array.from({ length: 20 }, () => stanzas[0] ?? []), mac),
    '21 recipients': file(...Array.from({ length: 21 }, () => stanzas[0] ?? []), mac),
    '10^4 recipients': file(...Array.from({ length: 10_000 }, () => grease), mac),
    '10^6 recipients': file(Array.from({ length: 1_000_000 * huge }, () => grease).flat(), mac),
    'a wrong MAC': file(...stanzas, `--- ${'A'.repeat(43)}`),
    'a short MAC': file(...stanzas, mac.slice(0, -1)),
    'a MAC with padding': file(...stanzas, `${mac}=`),
    'no MAC': file(...stanzas),
    'a MAC line alone': file('---'),
    'carriage returns': bytesOf(`${lines.join('\r\n')}\r\n${payload}`),
    'another version': bytesOf(`age-encryption.org/v2\n${rest.join('\n')}\n${payload}`),
    armor: bytesOf('-----BEGIN AGE ENCRYPTED FILE-----\nAAAA\n-----END AGE ENCRYPTED FILE-----\n'),
    'a line of 10 MB': file(`-> X25519 ${'A'.repeat(10_000_000 * huge)}`, '', mac),
    'a line that does not end': bytesOf(`${magic}\n-> ${'a '.repeat(5_000_000 * huge)}`),
    'a body of 10^5 lines': file(
      '-> X25519 abc',
      ...Array.from({ length: 100_000 * huge }, () => 'A'.repeat(64)),
      '',
      mac,
    ),
    'a body line too long': file('-> X25519 abc', 'A'.repeat(65), mac),
    'empty arguments': file('-> X25519  abc', '', mac),
    'no arguments': file('-> ', '', mac),
    'NUL in the header': file('-> X25519 \u0000abc', '', mac),
    'a high byte in the header': file('-> X25519 \u00ffabc', '', mac),
    'a passphrase and a recipient': file(
      ['-> scrypt AAAAAAAAAAAAAAAAAAAAAA 10', 'A'.repeat(43)],
      ...stanzas,
      mac,
    ),
    'two passphrases': bytesOf(
      `${[magic, arguments_, body, arguments_, body, lockedMac].join('\n')}\n${locked.payload}`,
    ),
    'no salt': scrypt('scrypt'),
    'a short salt': scrypt(`scrypt ${salt.slice(1)} 2`),
    'an argument too many': scrypt(`scrypt ${salt} 2 2`),
    'no payload': bytesOf(`${lines.join('\n')}\n`),
    'a nonce alone': bytesOf(`${lines.join('\n')}\n${payload.slice(0, 16)}`),
    'half a tag': bytesOf(`${lines.join('\n')}\n${payload.slice(0, 24)}`),
    'payload twice': bytesOf(`${lines.join('\n')}\n${payload}${payload}`),
    "another file's payload": bytesOf(`${lines.join('\n')}\n${locked.payload}`),
  }
  const factors = [
    ...Array.from({ length: 45 }, (_, i) => i + 19),
    255,
    2 ** 31,
    2 ** 53,
    '1e1',
    '0',
    '00',
    '02',
    '+2',
    '-2',
    '0x2',
    '2.0',
    ' 2',
    '',
    '٢',
    '9'.repeat(1000),
  ]
  for (const factor of factors)
    out[`work factor ${String(factor).slice(0, 20)}`] = scrypt(`scrypt ${salt} ${factor}`)
  return out
}

/** The good file with a little of it changed: bits, bytes, runs of bytes. */
export function mutated(good: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const at = random(good.length)
  const run = 1 + random(40)
  const bytes = [...good]
  switch (random(5)) {
    case 0:
      bytes.splice(at, 1, (good[at] ?? 0) ^ (1 << random(8)))
      break
    case 1:
      bytes.splice(at, 0, ...Array.from({ length: run }, () => random(256)))
      break
    case 2:
      bytes.splice(at, run)
      break
    case 3:
      bytes.splice(at, 0, ...good.subarray(at, at + run))
      break
    default:
      bytes.splice(at, run, ...good.subarray(random(good.length)).subarray(0, run))
  }
  return Uint8Array.from(bytes)
}

/** One character of the header changed to another that may stand in a header. */
export function mutatedHeader(good: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const { lines, payload } = split(good)
  const at = random(lines.length)
  const line = lines[at] ?? ''
  const place = random(line.length + 1)
  const chars = 'ABCDEFabcdef0123456789+/- >\n=X'
  const char = chars[random(chars.length)] ?? 'A'
  switch (random(4)) {
    case 0:
      lines[at] = line.slice(0, place) + char + line.slice(place)
      break
    case 1:
      lines[at] = line.slice(0, place) + char + line.slice(place + 1)
      break
    case 2:
      lines.splice(at, 1)
      break
    default:
      lines.splice(at, 0, lines[random(lines.length)] ?? '')
  }
  return bytesOf(`${lines.join('\n')}\n${payload}`)
}
