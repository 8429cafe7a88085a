import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { contactName } from './contact'
import { toBase64url } from './digest'
import type { Identity } from './identity'

/** Fresh keys for somebody of this name. Rejects with NotSupportedError where the browser has no Ed25519. */
export async function newIdentity(name: string): Promise<Identity> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new TypeError('Ed25519 keys come in pairs.')
  const [signs, checks] = await Promise.all([
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
    crypto.subtle.exportKey('raw', pair.publicKey),
  ])
  const opens = await generateX25519Identity()
  return {
    contact: {
      name: contactName(name),
      recipient: await identityToRecipient(opens),
      ed25519: toBase64url(new Uint8Array(checks)),
    },
    opens,
    signs: toBase64url(new Uint8Array(signs)),
  }
}
