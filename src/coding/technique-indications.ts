import { beginsWith, byPrefix } from './icd10-prefix'
import type { Family, Intervention } from './intervention'

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
  fits('M542 M501 M502 M503 M508 M509 M530 M531', 'joint', 'soft-tissue', 'traction'),
  fits('M541 M543 M544 M47 M480 M51 G54', 'joint', 'soft-tissue', 'traction'),
  fits('G4486 G442 G43 M5481 R51 S134 M436 G243', 'joint', 'soft-tissue'),
  fits('M545 M546 M533 M532 M461 M548 M549 M961 M40 M41', 'joint', 'soft-tissue'),
  fits('M99', 'joint', 'soft-tissue'),
  fits('M255 M256 M245 M246 M16 M17 M18 M19', 'joint', 'soft-tissue', 'traction'),
  fits('M75 M22 M23 M24 Z966 Z471', 'joint', 'soft-tissue', 'traction'),
  fits('M77 M722 M720 M76 M65 M70 M67', 'joint', 'soft-tissue'),
  fits('S43 S53 S63 S73 S83 S93 S33 S23 S034', 'joint', 'soft-tissue'),
  fits('S161 S29 S390 S46 S56 S66 S76 S86 S96', 'soft-tissue', 'joint'),
  fits('G56 G57 G58', 'joint', 'soft-tissue'),
  fits('M791 M797 M796 M628 M624', 'soft-tissue'),
  fits('I890 I972 Q820', 'lymphatic', 'soft-tissue'),
  fits('M266', 'joint', 'soft-tissue'),
  fits('L905 L910', 'soft-tissue'),
]

const indicationsOf = byPrefix(INDICATIONS)

// Techniques for few conditions: what their family suits says nothing about them.
const OWN: Readonly<Record<string, readonly string[]>> = {
  'neural-mobilization':
    'M542 M541 M543 M544 M545 M50 M51 M47 M480 G54 G55 G56 G57 G58 M792 M531 M75 M77'.split(' '),
  'tmj-mobilization': 'M266 S034 R51 R68 G442 G43 M2740'.split(' '),
  'intraoral-release': 'M266 S034 R51 R68 G442 G43 M542 M791 M628'.split(' '),
  'pelvic-floor-release':
    'N94 N81 N39 N30 N41 N50 N53 R10 R30 R32 R35 R15 R39 M62 M791 M545 M533 M461 O K59 K64 G588'.split(
      ' ',
    ),
  'scar-mobilization':
    'L905 L910 Z47 Z48 Z96 Z98 Z90 Z85 S T C50 I972 I890 M245 M256 M96 M720 O'.split(' '),
}

/**
 * Whether a technique is commonly used for a diagnosis, or undefined when we hold nothing about the
 * diagnosis. `code` is as typed.
 */
export function suits({ id, family }: Intervention, code: string): boolean | undefined {
  const found = indicationsOf(code)
  const own = OWN[id]
  if (own && beginsWith(code, own)) return true
  if (found.length === 0) return undefined
  return own === undefined && family !== null && found.some((each) => each.fits.includes(family))
}

const LYMPHEDEMA = ['I890', 'I972', 'Q820']
const MAY_BE_LYMPHEDEMA = ['I891', 'I898', 'I9789']

/** Whether Medicare contractors read a code as lymphedema; `maybe` needs a person to decide. */
export function lymphedema(code: string): 'yes' | 'maybe' | 'no' {
  if (beginsWith(code, LYMPHEDEMA)) return 'yes'
  return beginsWith(code, MAY_BE_LYMPHEDEMA) ? 'maybe' : 'no'
}
