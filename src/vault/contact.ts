import { hasOddCharacters, withoutOddCharacters } from '../domain/odd-characters'
import { z } from '../domain/z'
import { fromBase64url, sha256, toBase64url } from './digest'

const MOST_NAME = 80

/**
 * The public half of a person's keys. Files are encrypted to `recipient` (age, X25519), what the person
 * wrote is checked with `ed25519` (32 bytes in base64url). `name` is what they call themselves: it proves
 * nothing, the keys do.
 */
export const Contact = z.strictObject({
  name: z
    .string()
    .check(z.maxLength(MOST_NAME))
    .check(z.refine((name) => !hasOddCharacters(name) && name === name.trim())),
  recipient: z.string().check(z.regex(/^age1[02-9ac-hj-np-z]{58}$/)),
  ed25519: z
    .string()
    .check(z.length(43))
    .check(z.refine((key) => fromBase64url(key) !== undefined)),
})
export type Contact = z.infer<typeof Contact>

/** A name as a contact may bear it: one line, nothing odd, not too long. */
export const contactName = (name: string): string =>
  [...withoutOddCharacters(name).replace(/\s+/g, ' ').trim()]
    .slice(0, MOST_NAME / 2)
    .join('')
    .trim()

/** What stands for both keys of a contact, and for nothing else: 43 characters. The name is left out. */
export const keyIdOf = async ({ recipient, ed25519 }: Contact): Promise<string> =>
  toBase64url(await keyDigest({ recipient, ed25519 }))

export const keyDigest = ({ recipient, ed25519 }: Omit<Contact, 'name'>) =>
  sha256(`skillednote-contact\n${recipient}\n${ed25519}\n`)

/** Whether the holder of the contact's keys signed exactly this. */
export async function isSignedBy(
  { ed25519 }: Contact,
  signature: string,
  what: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = fromBase64url(ed25519)
  const bytes = fromBase64url(signature)
  if (!key || bytes?.length !== 64) return false
  const checker = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify'])
  return crypto.subtle.verify('Ed25519', checker, bytes, what)
}

/**
 * Who signed, to somebody who has these contacts. `changed`: a contact of that name has other keys,
 * which is to be said loudly: it is a new device of theirs, or somebody else.
 */
export type Signer = 'self' | 'known' | 'changed' | 'unknown'

/** Whether both have the same keys, whatever they are called. */
export const isSamePerson = (one: Contact, other: Contact) =>
  one.recipient === other.recipient && one.ed25519 === other.ed25519
const asHeard = (name: string) => name.normalize('NFKC').toLowerCase()

export function signerOf(from: Contact, self: Contact, contacts: readonly Contact[]): Signer {
  if (isSamePerson(from, self)) return 'self'
  if (contacts.some((contact) => isSamePerson(contact, from))) return 'known'
  const name = asHeard(from.name)
  if (name === '') return 'unknown'
  return [self, ...contacts].some((contact) => asHeard(contact.name) === name)
    ? 'changed'
    : 'unknown'
}

const MARK = 'skillednote-contact'
const CHECK = 8
const fromUtf8 = new TextDecoder('utf-8', { fatal: true })

/** A contact as text to send: one word that survives mail, line ends and quotation. Nothing in it is secret. */
export async function contactCard({ name, recipient, ed25519 }: Contact): Promise<string> {
  const body = toBase64url(new TextEncoder().encode(JSON.stringify([name, recipient, ed25519])))
  return `${MARK}.1.${body}.${await checkOf(body)}`
}

const checkOf = async (body: string) => toBase64url(await sha256(body)).slice(0, CHECK)

export type ReadCard =
  | { readonly kind: 'contact'; readonly contact: Contact }
  /** There is no card in this text. */
  | { readonly kind: 'not-a-card' }
  /** Some of it is missing or mistyped. */
  | { readonly kind: 'incomplete' }
  /** A card of a version that did not exist yet. */
  | { readonly kind: 'newer' }

/** Finds the card in a text somebody sent, however it was broken into lines. Never throws. */
export async function readCard(text: string): Promise<ReadCard> {
  const one = text.slice(0, 10_000).replace(/[\s>]+/g, '')
  const at = one.indexOf(`${MARK}.`)
  if (at < 0) return { kind: 'not-a-card' }
  const [, version, body = '', rest = ''] = one.slice(at).split('.')
  if (/^[1-9]\d*$/.test(version ?? '') && version !== '1') return { kind: 'newer' }
  const bytes = fromBase64url(body)
  // What stands behind the card, a full stop or the next word of the mail, is no part of it.
  if (version !== '1' || !bytes || (await checkOf(body)) !== rest.slice(0, CHECK))
    return { kind: 'incomplete' }
  try {
    const [name, recipient, ed25519] = Fields.parse(JSON.parse(fromUtf8.decode(bytes)))
    return { kind: 'contact', contact: Contact.parse({ name, recipient, ed25519 }) }
  } catch {
    return { kind: 'incomplete' }
  }
}

const Fields = z.tuple([z.string(), z.string(), z.string()])
