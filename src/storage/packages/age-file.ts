import { Decrypter, Encrypter } from 'age-encryption'
import type { Contact } from '../../vault/contact'
import type { Identity } from '../../vault/identity'
import { isWhole, readHeader } from './age-header'
import { refused, type Refused } from './refused'

/** What a file is closed with: a passphrase, or the keys of those who may read it. */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly Contact[] }

/** What a file is opened with. */
export type Key = { readonly passphrase: string } | { readonly identity: Identity }

/** OWASP's least for scrypt; half a second here. */
const WORK_FACTOR = 17

const normal = (passphrase: string) => passphrase.normalize('NFKC')

/** Encrypts to a passphrase or to recipients, and always to oneself where there are recipients. */
export async function encrypted(
  text: string,
  lock: Lock,
  self: Contact,
): Promise<Uint8Array<ArrayBuffer>> {
  const age = new Encrypter()
  if ('passphrase' in lock) {
    age.setScryptWorkFactor(WORK_FACTOR)
    age.setPassphrase(normal(lock.passphrase))
  } else {
    const all = [...lock.recipients, self].map(({ recipient }) => recipient)
    for (const recipient of new Set(all)) age.addRecipient(recipient)
  }
  return Uint8Array.from(await age.encrypt(text))
}

/**
 * The whole content of an age file, or why not. Nothing is given out before the last chunk was found
 * genuine. The header is read by us first: no key is tried on a file that asks for too much.
 */
export async function decrypted(
  file: Uint8Array<ArrayBuffer>,
  key: Key,
): Promise<Uint8Array | Refused> {
  const header = readHeader(file)
  if (!('ends' in header)) return header
  if (!isWhole(file.length, header)) return refused('damaged')
  if (header.kind === 'passphrase' && !('passphrase' in key)) return refused('needs-passphrase')
  if (header.kind === 'keys' && !('identity' in key)) return refused('needs-keys')
  const age = new Decrypter()
  if ('passphrase' in key) age.addPassphrase(normal(key.passphrase))
  else age.addIdentity(key.identity.opens)
  try {
    return await age.decrypt(file)
  } catch (error) {
    return refused(
      !isNoMatch(error) ? 'damaged' : header.kind === 'keys' ? 'not-for-you' : 'wrong-passphrase',
    )
  }
}

/** The library tells this apart by its words alone; a test holds them. */
const isNoMatch = (error: unknown) =>
  error instanceof Error && error.message.startsWith('no identity matched')
