import { fromBase64url, toBase64url } from '../../vault/digest'
import { slowDigest } from '../../vault/slow-digest'
import { changeKept, keptText, type OpenDatabase } from '../vault-database'

/**
 * A few digits that a person gives with each signing, so that nobody signs at a screen that was left open.
 * They open nothing: the vault does that. Kept in it as a digest, so that a PIN used elsewhere is not read
 * off here.
 */
interface KeptPin {
  readonly salt: string
  readonly digest: string
  readonly wrong: number
}

const PIN = 'pin'
/** So many wrong ones in a row, and the notes are locked. */
export const MOST_WRONG = 5

export type PinAnswer = 'right' | 'wrong' | 'none' | 'too-many'

/** Digits, four to eight. */
export const isPin = (pin: string): boolean => /^\d{4,8}$/.test(pin)

const read = (text: string | undefined) =>
  text === undefined ? undefined : (JSON.parse(text) as KeptPin)

export const hasPin = async (open: OpenDatabase): Promise<boolean> =>
  (await keptText(open, PIN)) !== undefined

/** @throws RangeError when it is not four to eight digits */
export async function setPin(open: OpenDatabase, pin: string): Promise<void> {
  if (!isPin(pin)) throw new RangeError('A PIN has four to eight digits.')
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const kept: KeptPin = {
    salt: toBase64url(salt),
    digest: toBase64url(await slowDigest(pin, salt)),
    wrong: 0,
  }
  await changeKept(open, PIN, () => JSON.stringify(kept))
}

/** Counts a wrong one before it answers: to end the page does not give another try. */
export async function tryPin(open: OpenDatabase, pin: string): Promise<PinAnswer> {
  const kept = read(await keptText(open, PIN))
  if (!kept) return 'none'
  const salt = fromBase64url(kept.salt) ?? new Uint8Array()
  const isRight = isPin(pin) && toBase64url(await slowDigest(pin, salt)) === kept.digest
  // One too many asks for the passphrase first, which sets the count back.
  if (kept.wrong >= MOST_WRONG) return 'too-many'
  if (isRight && kept.wrong === 0) return 'right'
  await changeKept(open, PIN, (text) => {
    const now = read(text) ?? kept
    return JSON.stringify({ ...now, wrong: isRight ? 0 : now.wrong + 1 })
  })
  if (isRight) return 'right'
  return kept.wrong + 1 >= MOST_WRONG ? 'too-many' : 'wrong'
}

/** The person gave their passphrase: the wrong ones before it count no more. */
export async function forgiveWrongPins(open: OpenDatabase): Promise<void> {
  if ((read(await keptText(open, PIN))?.wrong ?? 0) === 0) return
  await changeKept(open, PIN, (text) => JSON.stringify({ ...read(text), wrong: 0 }))
}
