import { keyIdOf } from '../../vault/contact'
import { sign, type Identity } from '../../vault/identity'
import { encrypted, type Lock } from './age-file'
import { canonicalJson } from '../../vault/canonical-json'
import type { KeptNote, Own, PackageBody, PackageKind } from './package'
import { readPayload, signedPart } from './read-package'
import { refused, refusedSize, type Refused } from './refused'
import { plainTexts, textsOf } from './texts'

/** What a person wants in a file. `pkgId` is fresh for each file (`crypto.randomUUID()`). */
export interface PackageContent {
  readonly kind: PackageKind
  readonly pkgId: string
  /** ISO instant, by the page's clock. */
  readonly createdAt: string
  readonly notes: readonly KeptNote[]
  /** Goes with a backup alone. */
  readonly own?: Own
}

export interface WrittenPackage {
  readonly kind: 'written'
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Texts that lost odd characters on the way; always 0 in a backup, which keeps every character. */
  readonly cleaned: number
}

/**
 * Signs the notes and encrypts them. The content goes through our own reader before it is encrypted: what
 * could not be read again is refused here, while the notes are still at hand.
 */
export async function writePackageBytes(
  content: PackageContent,
  lock: Lock,
  self: Identity,
): Promise<WrittenPackage | Refused> {
  const open = 'passphrase' in lock
  if (open ? lock.passphrase === '' : lock.recipients.length === 0)
    return refused(open ? 'needs-passphrase' : 'needs-keys')
  const { kind, pkgId, createdAt, own } = content
  const handed = kind !== 'backup'
  const to = open ? [] : await Promise.all(lock.recipients.map(keyIdOf))
  const body: PackageBody = {
    t: 'skillednote.pkg',
    v: content.notes.some(({ history }) => history) ? 2 : 1,
    pkgId,
    kind,
    from: self.contact,
    to,
    createdAt,
    notes: handed ? content.notes.map(asHanded) : content.notes,
    ...(own && { own }),
  }
  const sig = await sign(self, await signedPart(body))
  const text = canonicalJson({ ...body, sig })
  const again = await readPayload(text, open ? undefined : await keyIdOf(self.contact))
  if (again.kind !== 'package') return again
  const bytes = await encrypted(text, lock, self.contact)
  const size = refusedSize(bytes.length)
  if (size) return size
  return { kind: 'written', bytes, cleaned: handed ? textsOf(unsigned(content.notes)).odd : 0 }
}

/** What was signed goes to the character as it was signed. */
const asHanded = (kept: KeptNote): KeptNote => (kept.history ? kept : plainTexts(kept))
const unsigned = (notes: readonly KeptNote[]) => notes.filter(({ history }) => !history)
