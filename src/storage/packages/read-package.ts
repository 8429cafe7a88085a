import { isSamePerson, isSignedBy, keyIdOf, type Contact } from '../../vault/contact'
import { sha256 } from '../../vault/digest'
import { decrypted, type Key } from './age-file'
import { canonicalJson } from '../../vault/canonical-json'
import { incomingNotes } from './incoming-notes'
import {
  NEWEST_PACKAGE,
  Package,
  type IncomingNote,
  type Own,
  type PackageBody,
  type PackageKind,
} from './package'
import { MOST_HANDED_BYTES, refused, refusedSize, unsafe, type Refused } from './refused'
import { strictJson } from './strict-json'
import { textsOf } from './texts'

/** A package that is whole, addressed to whoever opened it, and signed by `from`. */
export interface ReadPackage {
  readonly kind: 'package'
  readonly of: PackageKind
  /** The same package twice has the same id. */
  readonly pkgId: string
  /** Whether these keys are known is for the reader to say: `signerOf`. */
  readonly from: Contact
  readonly to: readonly string[]
  readonly createdAt: string
  readonly notes: readonly IncomingNote[]
  /** A backup's rest. */
  readonly own: Own | undefined
  /**
   * Texts with control characters or turned reading direction. 0 but in a backup, which keeps every
   * character, and in words that somebody signed, of which none can be taken out.
   */
  readonly odd: number
}

/** Who reads: `keyIdOf` the reader, or undefined for whoever has the passphrase. */
type Reader = string | undefined

/** Opens a package and checks all of it. Never throws; of a file that is refused nothing comes out. */
export async function readPackageBytes(
  file: Uint8Array<ArrayBuffer>,
  key: Key,
): Promise<ReadPackage | Refused> {
  const size = refusedSize(file.length)
  if (size) return size
  const content = await decrypted(file, key)
  if (!(content instanceof Uint8Array)) return content
  const text = utf8Text(content)
  if (text === undefined) return refused('malformed')
  return readPayload(text, 'identity' in key ? await keyIdOf(key.identity.contact) : undefined)
}

/** The text behind bytes that are sound UTF-8. A byte order mark stays, and no JSON begins with one. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The version that a value of type `t` says it has: 'newer' and 'not-ours' are refusals already. */
export function refusedType(value: unknown, t: string, newest = 1): Refused | undefined {
  if (typeof value !== 'object' || value === null) return refused('not-ours')
  if (!('t' in value) || value.t !== t) return refused('not-ours')
  if ('v' in value && Number.isSafeInteger(value.v) && Number(value.v) > newest)
    return refused('newer')
  return undefined
}

/** Checks what lay in the file. */
export async function readPayload(text: string, reader: Reader): Promise<ReadPackage | Refused> {
  const json = strictJson(text)
  if (json.kind === 'refused')
    return json.why === 'not-json' ? refused('malformed') : unsafe(json.why)
  const other = refusedType(json.value, 'skillednote.pkg', NEWEST_PACKAGE)
  if (other) return other
  const read = Package.safeParse(json.value)
  // One package has one text: no second reading of it can say something else.
  if (!read.success || canonicalJson(json.value) !== text)
    return refused(isUnsigned(json.value) ? 'bad-signature' : 'malformed')
  const { sig, ...content } = read.data
  const { kind, from, to, pkgId, createdAt, own } = content
  const { odd, long } = textsOf(content)
  if (kind !== 'backup') {
    if (text.length > MOST_HANDED_BYTES) return { kind: 'too-big', most: MOST_HANDED_BYTES }
    if (long) return unsafe('long-text')
    if (textsOf(withoutSigned(content)).odd > 0) return unsafe('text')
  }
  // Somebody's keys are in their own backup and nowhere else.
  if (own && (kind !== 'backup' || !isSamePerson(own.identity.contact, from)))
    return refused('malformed')
  if (!(await isAddressed(content, reader))) return refused('not-for-you')
  const signed = await isGenuine(content, from, sig)
  if (signed !== true) return signed
  const notes = await incomingNotes(content.notes)
  if ('kind' in notes) return notes
  return { kind: 'package', of: kind, pkgId, from, to, createdAt, notes, own, odd }
}

/** The content without what somebody signed or commented on, and nobody may take a character out of. */
const withoutSigned = (content: PackageBody) => ({
  ...content,
  notes: content.notes.filter(({ history }) => !history),
})

const isUnsigned = (value: unknown) =>
  typeof value === 'object' && value !== null && !('sig' in value)

/** Addressed to the reader, or the reader's own; who has only a passphrase reads what is addressed to nobody. */
async function isAddressed({ to, from }: PackageBody, reader: Reader): Promise<boolean> {
  if (reader === undefined) return to.length === 0
  return to.length > 0 && (to.includes(reader) || (await keyIdOf(from)) === reader)
}

/** What is signed: the digest of the canonical text without the signature. */
export const signedPart = (content: PackageBody) => sha256(canonicalJson(content))

async function isGenuine(
  content: PackageBody,
  from: Contact,
  sig: string,
): Promise<true | Refused> {
  try {
    return (await isSignedBy(from, sig, await signedPart(content))) || refused('bad-signature')
  } catch (error) {
    // A key that is no key is a DataError; a browser without Ed25519 says so.
    const missing = error instanceof Error && error.name === 'NotSupportedError'
    return refused(missing ? 'cannot-check' : 'bad-signature')
  }
}
