import { canonicalJson } from '../vault/canonical-json'
import { signedPart } from '../storage/packages/read-package'
import type { PackageBody } from '../storage/packages/package'
import { sign, type Identity } from '../vault/identity'

export type Random = (below: number) => number

/** The same numbers for the same seed, on every machine (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) % below
  }
}

/** The text of a package that is properly signed, whatever it says. */
export async function signedText(body: unknown, by: Identity): Promise<string> {
  const sig = await sign(by, await signedPart(body as PackageBody))
  return canonicalJson({ ...(body as object), sig })
}

type Tree = Record<string, unknown>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null

/** Every object and list in a value with the names of its members. */
function places(value: unknown, found: { tree: Tree; name: string }[] = []) {
  if (isTree(value))
    for (const name of Object.keys(value)) {
      found.push({ tree: value, name })
      places(value[name], found)
    }
  return found
}

/** Changes one member of a note or of the package to something that can never stand there. */
export function broken(body: PackageBody, random: Random): PackageBody {
  const copy = structuredClone(body)
  const all = places(copy)
  const texts = all.filter(({ tree, name }) => typeof tree[name] === 'string')
  // Parameters may have any name.
  const closed = all.filter(({ name }) => name !== 'parameters')
  const objects = [copy, ...closed.map(({ tree, name }) => tree[name])].filter(
    (value): value is Tree => isTree(value) && !Array.isArray(value),
  )
  const one = <T>(list: readonly T[]): T => list[random(list.length)]!
  if (random(2) === 0) {
    const { tree, name } = one(texts)
    tree[name] = one<unknown>([null, 7, true, [], {}, ['text'], { text: 'text' }, 1e300])
  } else {
    const names = ['isAdmin', 'toString', 'hasOwnProperty', '__proto_', 'valueOf', '', 'sig2', '0']
    one(objects)[one(names)] = one<unknown>([null, 1, 'x', [], {}])
  }
  return copy
}

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth)

/**
 * Texts that are no package, and would harm a reader that took them in good faith. `huge` makes the
 * largest of them smaller.
 */
export function hostileTexts(good: string, huge = 1): Record<string, string | Uint8Array> {
  const most = (count: number) => Math.ceil(count * huge)
  const put = (member: string) => `{${member},${good.slice(1)}`
  const inNote = (from: string, to: string) => good.replace(from, to)
  const bytes = (text: string, ...more: number[]) =>
    Uint8Array.of(...new TextEncoder().encode(text), ...more)
  return {
    'lists 10^5 deep': nested('[', ']', 100_000),
    'objects 10^5 deep': nested('{"a":', '', 100_000) + '1' + '}'.repeat(100_000),
    'depth inside a package': put(`"x":${nested('[', ']', 100_000)}`),
    'depth that never ends': '['.repeat(most(5_000_000)),
    '10^6 names': `{${Array.from({ length: most(1_000_000) }, (_, i) => `"k${i}":0`).join(',')}}`,
    '10^6 objects': put(`"x":[${'{"a":1},'.repeat(most(1_000_000))}0]`),
    '10^7 values': put(`"x":[${'0,'.repeat(most(10_000_000))}0]`),
    'one name of 8 MB': put(`"${'n'.repeat(most(8_000_000))}":1`),
    'one text of 30 MB': put(`"x":"${'a'.repeat(most(30_000_000))}"`),
    'a text that does not end': `${good.slice(0, -1)},"x":"${'\\'.repeat(most(4_000_001))}`,
    'quotation marks alone': '"'.repeat(most(3_000_001)),
    backslashes: `"${'\\"'.repeat(most(2_000_000))}`,
    __proto__: put('"__proto__":{"polluted":true}'),
    '__proto__ escaped': put('"\\u005f_proto__":{"polluted":true}'),
    constructor: put('"constructor":{"prototype":{"polluted":true}}'),
    'prototype in a note': inNote('"schemaVersion":2', '"prototype":{},"schemaVersion":2'),
    '__proto__ in a note': inNote('"schemaVersion":2', '"__proto__":{},"schemaVersion":2'),
    'a name twice': put('"t":"skillednote.pkg"'),
    'a name twice, escaped': put('"\\u0074":"skillednote.pkg"'),
    'a name twice in a note': inNote('"schemaVersion":2', '"schemaVersion":2,"schemaVersion":2'),
    'half a character in a name': put('"\\ud83d":1'),
    'a name that turns the direction': put('"\u202etxt":1'),
    blanks: good.replace(',', ', '),
    'a line end behind': `${good}\n`,
    'two packages': good + good,
    'a byte order mark': `\ufeff${good}`,
    'a number written otherwise': good.replace('"v":1', '"v":1.0'),
    'a number as text': good.replace('"v":1', '"v":"1"'),
    'a comment': good.replace('{', '{/**/'),
    NaN: good.replace('"v":1', '"v":NaN'),
    'a comma too many': good.replace(/\}$/, ',}'),
    'an escape for a plain letter': good.replace('"skillednote.pkg"', '"\\u0073killednote.pkg"'),
    'a newer version': good.replace('"v":1', '"v":3'),
    'another version': good.replace('"v":1', '"v":2'),
    'version 0': good.replace('"v":1', '"v":0'),
    'another type': good.replace('skillednote.pkg', 'skillednote.pk9'),
    'a zip': bytes('PK\u0003\u0004', 0, 0, 0, 0),
    'UTF-16': Uint8Array.from(
      [...`\ufeff${good}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ),
    'bytes that are no UTF-8': bytes(good.slice(0, -1), 0xc3, 0x28),
    'an overlong slash': bytes(good.slice(0, -2), 0xc0, 0xaf),
    'a surrogate in UTF-8': bytes(good.slice(0, -2), 0xed, 0xa0, 0x80),
    'NUL alone': '\u0000',
    nothing: '',
    null: 'null',
    'a list': '[]',
    'an object': '{}',
    'a text': '"skillednote.pkg"',
    markup: '<img src=x onerror=alert(1)>',
  }
}
