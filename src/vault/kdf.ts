import { argon2id } from 'hash-wasm'

/** How a passphrase becomes a key: Argon2id, or PBKDF2 where WebAssembly is missing. `memory` in KiB. */
export type Kdf =
  | {
      readonly kind: 'argon2id'
      readonly memory: number
      readonly passes: number
      readonly salt: Uint8Array<ArrayBuffer>
    }
  | {
      readonly kind: 'pbkdf2-sha256'
      readonly rounds: number
      readonly salt: Uint8Array<ArrayBuffer>
    }

/** What a new key slot uses. */
export const ARGON2 = { memory: 64 * 1024, passes: 3 } as const
export const PBKDF2_ROUNDS = 1_000_000

/**
 * Below these a slot was weakened by somebody, above them it would hang the device (RELIABILITY: floor
 * by OWASP, ceiling ours). Nothing outside is ever computed.
 */
const BOUNDS = {
  memory: [19 * 1024, 1024 * 1024],
  passes: [2, 10],
  rounds: [600_000, 10_000_000],
  salt: [16, 64],
} as const

const within = (value: number, [least, most]: readonly [number, number]) =>
  Number.isInteger(value) && value >= least && value <= most

/** Whether the parameters are ones that we compute with. */
export const isSound = (kdf: Kdf): boolean =>
  within(kdf.salt.length, BOUNDS.salt) &&
  (kdf.kind === 'argon2id'
    ? within(kdf.memory, BOUNDS.memory) && within(kdf.passes, BOUNDS.passes)
    : within(kdf.rounds, BOUNDS.rounds))

/** Whether a new slot would be harder to guess: then the slot is made anew at the next unlock. */
export const isBelowDefault = (kdf: Kdf): boolean =>
  kdf.kind === 'argon2id'
    ? kdf.memory < ARGON2.memory || kdf.passes < ARGON2.passes
    : kdf.rounds < PBKDF2_ROUNDS || canArgon2()

// The smallest module there is: where a policy or the browser forbids WebAssembly, it throws.
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)
function canArgon2(): boolean {
  try {
    return new WebAssembly.Module(EMPTY_MODULE) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

/** Fresh parameters: the best that this browser can compute. */
export function newKdf(): Kdf {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return canArgon2()
    ? { kind: 'argon2id', ...ARGON2, salt }
    : { kind: 'pbkdf2-sha256', rounds: PBKDF2_ROUNDS, salt }
}

/** The same words on another keyboard or system are the same passphrase. */
const bytesOf = (passphrase: string) => new TextEncoder().encode(passphrase.normalize('NFKC'))

/**
 * The key that a passphrase wraps a vault's key with. Takes up to a second and blocks its thread: call
 * it in a worker.
 * @throws RangeError when the parameters are out of bounds
 */
export async function wrappingKey(passphrase: string, kdf: Kdf): Promise<CryptoKey> {
  if (!isSound(kdf)) throw new RangeError('Key derivation parameters are out of bounds.')
  return crypto.subtle.importKey('raw', await derive(bytesOf(passphrase), kdf), 'AES-KW', false, [
    'wrapKey',
    'unwrapKey',
  ])
}

async function derive(password: Uint8Array<ArrayBuffer>, kdf: Kdf): Promise<BufferSource> {
  if (kdf.kind === 'argon2id')
    return Uint8Array.from(
      await argon2id({
        password,
        salt: kdf.salt,
        parallelism: 1,
        iterations: kdf.passes,
        memorySize: kdf.memory,
        hashLength: 32,
        outputType: 'binary',
      }),
    )
  const base = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
  return crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: kdf.salt, iterations: kdf.rounds },
    base,
    256,
  )
}
