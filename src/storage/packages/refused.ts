import type { JsonRefusal } from './strict-json'

/** What was wrong with a file that asks for more than a file of ours ever does. */
export type Unsafe =
  'work-factor' | 'recipients' | 'header' | 'text' | 'long-text' | Exclude<JsonRefusal, 'not-json'>

/** Why a file was not read. Nothing was written and nothing of it was shown. */
export type Refused =
  | { readonly kind: 'empty' }
  /** `most` in bytes. */
  | { readonly kind: 'too-big'; readonly most: number }
  /** Another kind of file. */
  | { readonly kind: 'not-ours' }
  /** Cut off or changed since it was written. */
  | { readonly kind: 'damaged' }
  /** Whole and opened, but not what this app writes. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unsafe'; readonly why: Unsafe }
  /** It opens with a passphrase. */
  | { readonly kind: 'needs-passphrase' }
  /** It opens with somebody's keys. */
  | { readonly kind: 'needs-keys' }
  /** Mistyped, or the first lines of the file are damaged: the two cannot be told apart. */
  | { readonly kind: 'wrong-passphrase' }
  /** Encrypted or addressed to somebody else. */
  | { readonly kind: 'not-for-you' }
  /** Made by a newer version of the app. */
  | { readonly kind: 'newer' }
  /** Not signed by who it says it is from: unsigned, changed, or forged. */
  | { readonly kind: 'bad-signature' }
  /** The steps of a note do not follow from one another: changed, left out, added or moved. */
  | { readonly kind: 'broken-history' }
  /** The words of a note are not the ones that were signed or submitted. */
  | { readonly kind: 'other-words' }
  /** This browser cannot check signatures. */
  | { readonly kind: 'cannot-check' }
  /** The deadline passed. */
  | { readonly kind: 'too-slow' }
  /** Whoever asked does not want it any more. */
  | { readonly kind: 'stopped' }
  /** There is no room left on the device. */
  | { readonly kind: 'full' }
  /** The file is gone, or there was no memory for it. */
  | { readonly kind: 'failed' }

export const refused = (kind: Exclude<Refused['kind'], 'unsafe' | 'too-big'>): Refused => ({ kind })
export const unsafe = (why: Unsafe): Refused => ({ kind: 'unsafe', why })

/** The largest file that is read: a backup of 10,000 notes has 30 to 60 MB. */
export const MOST_BYTES = 64 * 1024 * 1024
/** The largest package from one person to another. */
export const MOST_HANDED_BYTES = 10_000_000

/** What a file's size alone says of it, before a byte is read. */
export function refusedSize(size: number): Refused | undefined {
  if (size === 0) return refused('empty')
  return size > MOST_BYTES ? { kind: 'too-big', most: MOST_BYTES } : undefined
}
