// What to look for, in every form in which it could lie on a disk.

/** Not a word of any language, so that whatever is found was planted. */
const MARK = 'Zqxjkvwq'

/** A text that is found even if a page of a database ends in the middle of it. */
export const canary = (n) =>
  `${MARK}${String(n).padStart(2, '0')} ${MARK}${String(n).padStart(2, '0')}`

const wide = (text) => Buffer.from(text, 'utf16le')
const wideBig = (text) => wide(text).swap16()
const escaped = (bytes) =>
  [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')

/** The part of the base64 of these bytes that is the same whatever stands around them, at each alignment. */
function base64Cores(bytes) {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
    const from = Math.ceil((before * 8) / 6)
    const whole = Math.floor(((before + bytes.length) * 8) / 6)
    return text.slice(from, whole)
  })
}

const spellings = [MARK, MARK.toLowerCase(), MARK.toUpperCase()]
const literal = (text) => text.replaceAll(/[+/=]/g, String.raw`\$&`)

const FORMS = {
  'UTF-8': spellings.map((text) => `${text}\\d\\d`),
  'UTF-16LE': spellings.map((text) => `${escaped(wide(text))}\\d\\x00\\d`),
  'UTF-16BE': spellings.map((text) => `${escaped(wideBig(text))}\\x00\\d\\x00\\d`),
  base64: spellings.flatMap((text) => base64Cores(Buffer.from(text)).map(literal)),
  'base64 of UTF-16': spellings.flatMap((text) => base64Cores(wide(text)).map(literal)),
  hex: spellings.flatMap((text) => [
    Buffer.from(text).toString('hex'),
    Buffer.from(text).toString('hex').toUpperCase(),
  ]),
}
const PATTERN = new RegExp(
  Object.values(FORMS)
    .map((list) => `(${list.join('|')})`)
    .join('|'),
  'g',
)

/** Which text it is that a base64 text around this place holds. */
function numberInBase64(bytes, at) {
  const text = bytes.toString('latin1', Math.max(0, at - 8), at + 80)
  for (let skip = 0; skip < 12; skip += 1) {
    const plain = Buffer.from(text.slice(skip), 'base64').toString('latin1').replaceAll('\0', '')
    const n = new RegExp(`${MARK}(\\d\\d)`, 'i').exec(plain)?.[1]
    if (n) return n
  }
  return undefined
}

/** The forms of planted texts in these bytes, with what stands around them. */
export function planted(bytes) {
  const found = []
  for (const match of bytes.toString('latin1').matchAll(PATTERN)) {
    const form = Object.keys(FORMS)[match.slice(1).findIndex((group) => group !== undefined)]
    const around = bytes.toString('latin1', Math.max(0, match.index - 60), match.index + 80)
    const n = form.startsWith('base64')
      ? numberInBase64(bytes, match.index)
      : /\d\d$/.exec(match[0].replaceAll('\0', ''))?.[0]
    // oxlint-disable-next-line no-control-regex -- bytes of a file, made fit to be printed
    found.push({ form, n, around: around.replaceAll(/[^\x20-\x7e]+/g, '.') })
  }
  return found
}

/** Looks for secrets of which the bytes are known: as they are, as base64, as hex. */
export const secretFinder = (secrets) => {
  const needles = Object.entries(secrets).flatMap(([name, bytes]) => [
    { name, form: 'bytes', needle: Buffer.from(bytes) },
    ...base64Cores(Buffer.from(bytes)).map((text) => ({
      name,
      form: 'base64',
      needle: Buffer.from(text),
    })),
    { name, form: 'hex', needle: Buffer.from(Buffer.from(bytes).toString('hex')) },
  ])
  return (bytes) =>
    needles
      .filter(({ needle }) => bytes.includes(needle))
      .map(({ name, form }) => ({ n: name, form, around: '' }))
}
