import { beginsWith, byPrefix } from './icd10-prefix'
import type { Family } from './intervention'

/** What a group of diagnoses is commonly treated with. Prefixes are ICD-10-CM without dots. */
interface Indication {
  readonly prefixes: readonly string[]
  readonly fits: readonly Family[]
}

const fits = (prefixes: string, ...families: readonly Family[]): Indication => ({
  prefixes: prefixes.split(' '),
  fits: families,
})

// Gathered from manual therapy texts, not from a payer: good for advice, never to stop anyone.
const INDICATIONS: readonly Indication[] = [
  fits('M542 M501 M502 M503 M508 M509', 'joint', 'soft-tissue', 'traction'),
  fits('M541 M543 M544 M47 M480 M51', 'joint', 'soft-tissue', 'traction'),
  fits('G4486 G442 M5481 R51 S134 M436', 'joint', 'soft-tissue'),
  fits('M545 M546 M533 M532 M461 M548 M549', 'joint', 'soft-tissue'),
  fits('M99', 'joint', 'soft-tissue'),
  fits('M255 M256 M245 M246 M16 M17 M18 M19', 'joint', 'soft-tissue', 'traction'),
  fits('M75 M22 M23 M24 Z966 Z471', 'joint', 'soft-tissue', 'traction'),
  fits('M77 M722 M76 M65 M70 M67', 'joint', 'soft-tissue'),
  fits('S43 S53 S63 S73 S83 S93 S33 S23', 'joint', 'soft-tissue'),
  fits('G56 G57', 'joint', 'soft-tissue'),
  fits('M791 M797 M628 M624', 'soft-tissue'),
  fits('I890 I972 Q820', 'lymphatic', 'soft-tissue'),
  fits('M266', 'joint', 'soft-tissue'),
  fits('L905 L910', 'soft-tissue'),
]

const indicationsOf = byPrefix(INDICATIONS)

/**
 * Technique families that a diagnosis is commonly treated with, or undefined when we hold nothing
 * about it. `code` is as typed.
 */
export function familiesFor(code: string): readonly Family[] | undefined {
  const found = indicationsOf(code)
  return found.length === 0 ? undefined : found.flatMap((each) => each.fits)
}

const LYMPHEDEMA = ['I890', 'I972', 'Q820']
const MAY_BE_LYMPHEDEMA = ['I891', 'I898', 'I9789']

/** Whether Medicare contractors read a code as lymphedema; `maybe` needs a person to decide. */
export function lymphedema(code: string): 'yes' | 'maybe' | 'no' {
  if (beginsWith(code, LYMPHEDEMA)) return 'yes'
  return beginsWith(code, MAY_BE_LYMPHEDEMA) ? 'maybe' : 'no'
}
