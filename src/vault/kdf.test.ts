import { pbkdf2Sync } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  ARGON2,
  isBelowDefault,
  isSound,
  newKdf,
  PBKDF2_ROUNDS,
  wrappingKey,
  type Kdf,
} from './kdf'
import { slowDigest } from './slow-digest'

const salt = Uint8Array.from({ length: 16 }, (_, i) => i)
const argon = (memory: number, passes: number, with_ = salt): Kdf => ({
  kind: 'argon2id',
  memory,
  passes,
  salt: with_,
})
const pbkdf2 = (rounds: number, with_ = salt): Kdf => ({
  kind: 'pbkdf2-sha256',
  rounds,
  salt: with_,
})
/** The least that is computed: what a key costs is not what is looked at here. */
const CHEAP = argon(19 * 1024, 2)

afterEach(() => vi.unstubAllGlobals())
const withoutWebAssembly = () =>
  vi.stubGlobal('WebAssembly', {
    Module: function Module() {
      throw new EvalError('The policy forbids it.')
    },
  })

describe('parameters', () => {
  it.each<[Kdf, boolean]>([
    [argon(19 * 1024, 2), true],
    [argon(19 * 1024 - 1, 2), false],
    [argon(1024 * 1024, 10), true],
    [argon(1024 * 1024 + 1, 10), false],
    [argon(64 * 1024, 1), false],
    [argon(64 * 1024, 11), false],
    [argon(64 * 1024 + 0.5, 3), false],
    [pbkdf2(600_000), true],
    [pbkdf2(599_999), false],
    [pbkdf2(10_000_000), true],
    [pbkdf2(10_000_001), false],
    [argon(64 * 1024, 3, new Uint8Array(15)), false],
    [argon(64 * 1024, 3, new Uint8Array(64)), true],
    [pbkdf2(600_000, new Uint8Array(65)), false],
  ])('%o are computed with: %s', async (kdf, sound) => {
    expect(isSound(kdf)).toBe(sound)
    if (!sound) await expect(wrappingKey('x', kdf)).rejects.toBeInstanceOf(RangeError)
  })

  it('are those of today for a new slot, with a salt of its own', () => {
    const made = newKdf()
    expect(made).toMatchObject({ kind: 'argon2id', memory: 65_536, passes: 3 })
    expect(made.salt).toHaveLength(16)
    expect(newKdf().salt).not.toEqual(made.salt)
    expect(isSound(made)).toBe(true)
    expect(isBelowDefault(made)).toBe(false)
  })

  it('are the second best where a browser has no WebAssembly', () => {
    withoutWebAssembly()
    const made = newKdf()
    expect(made).toMatchObject({ kind: 'pbkdf2-sha256', rounds: 1_000_000 })
    expect(isSound(made)).toBe(true)
    expect(isBelowDefault(made)).toBe(false)
    vi.unstubAllGlobals()
    expect(isBelowDefault(made), 'where it has, the slot is made anew').toBe(true)
  })

  it.each<[Kdf, boolean]>([
    [argon(ARGON2.memory, ARGON2.passes), false],
    [argon(ARGON2.memory * 2, ARGON2.passes + 1), false],
    [argon(ARGON2.memory - 1, ARGON2.passes), true],
    [argon(ARGON2.memory, ARGON2.passes - 1), true],
  ])('%o are weaker than those of today: %s', (kdf, below) => {
    expect(isBelowDefault(kdf)).toBe(below)
  })

  it('of PBKDF2 are measured by their rounds where there is nothing better', () => {
    withoutWebAssembly()
    expect(isBelowDefault(pbkdf2(PBKDF2_ROUNDS))).toBe(false)
    expect(isBelowDefault(pbkdf2(PBKDF2_ROUNDS - 1))).toBe(true)
  })
})

/** What a key wraps tells which key it is: its bytes cannot be read out. */
async function wrappedBy(key: CryptoKey): Promise<string> {
  const raw = await crypto.subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', true, ['encrypt'])
  return Buffer.from(await crypto.subtle.wrapKey('raw', raw, key, 'AES-KW')).toString('hex')
}
const keyOf = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, 'AES-KW', false, ['wrapKey'])

describe('a passphrase', () => {
  it('becomes the key that Argon2id makes of it, however its letters are composed', async () => {
    const bytes = await argon2id({
      password: 'caf\u00e9',
      salt,
      parallelism: 1,
      iterations: 2,
      memorySize: 19 * 1024,
      hashLength: 32,
      outputType: 'binary',
    })
    const key = await wrappingKey('cafe\u0301', CHEAP)
    expect(key.extractable).toBe(false)
    expect(key.usages.toSorted()).toEqual(['unwrapKey', 'wrapKey'])
    expect(await wrappedBy(key)).toBe(await wrappedBy(await keyOf(Uint8Array.from(bytes))))
  })

  it('becomes the key that PBKDF2 makes of it', async () => {
    const bytes = Uint8Array.from(pbkdf2Sync('kettles', salt, 600_000, 32, 'sha256'))
    expect(await wrappedBy(await wrappingKey('kettles', pbkdf2(600_000)))).toBe(
      await wrappedBy(await keyOf(bytes)),
    )
  }, 30_000)
})

it('a short secret is digested slowly', async () => {
  const bytes = pbkdf2Sync('1234', salt, 200_000, 32, 'sha256')
  expect(Buffer.from(await slowDigest('1234', salt)).toString('hex')).toBe(bytes.toString('hex'))
}, 30_000)
