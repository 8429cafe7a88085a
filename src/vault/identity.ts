import { z } from '../domain/z'
import { Contact, contactName } from './contact'
import { fromBase64url, toBase64url } from './digest'

/**
 * A person's keys. `opens` (an age identity) opens what was encrypted to them, `signs` (Ed25519, PKCS #8 in
 * base64url) signs what they write. Kept as a sealed text, and only in an open vault.
 */
export const Identity = z.strictObject({
  contact: Contact,
  opens: z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
  signs: z.string().check(z.minLength(1), z.maxLength(200)),
})
export type Identity = z.infer<typeof Identity>

const Kept = z.strictObject({ v: z.literal(1), identity: Identity })

/** The same keys under another name. */
export const renamed = (identity: Identity, name: string): Identity => ({
  ...identity,
  contact: { ...identity.contact, name: contactName(name) },
})

/** The keys as text. It is a secret: whoever has it is this person. */
export const writeIdentity = (identity: Identity): string => JSON.stringify({ v: 1, identity })

/** The keys behind a kept text, undefined where there are none that this version can read. */
export function readIdentity(text: string): Identity | undefined {
  try {
    const kept = Kept.safeParse(JSON.parse(text))
    return kept.success ? kept.data.identity : undefined
  } catch {
    return undefined
  }
}

/** The person's signature, in base64url. */
export async function sign(identity: Identity, what: Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = fromBase64url(identity.signs) ?? new Uint8Array()
  const key = await crypto.subtle.importKey('pkcs8', bytes, 'Ed25519', false, ['sign'])
  return toBase64url(new Uint8Array(await crypto.subtle.sign('Ed25519', key, what)))
}
