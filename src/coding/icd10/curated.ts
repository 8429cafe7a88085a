import type { CodeFamily, DiagnosisCode } from './code'
import { ARM } from './tables/arm'
import { FUNCTION } from './tables/function'
import { HEAD } from './tables/head'
import { JOINTS } from './tables/joints'
import { LEG } from './tables/leg'
import { LYMPH_AND_SKIN } from './tables/lymph-and-skin'
import { NERVE } from './tables/nerve'
import { PELVIS } from './tables/pelvis'
import { SOFT_TISSUE } from './tables/soft-tissue'
import { SPINE } from './tables/spine'
import { TRUNK_INJURY } from './tables/trunk-injury'

/** Families in the order a therapist is likely to want them; search breaks ties by it. */
export const FAMILIES: readonly CodeFamily[] = [
  ...SPINE,
  ...ARM,
  ...LEG,
  ...JOINTS,
  ...SOFT_TISSUE,
  ...TRUNK_INJURY,
  ...HEAD,
  ...NERVE,
  ...LYMPH_AND_SKIN,
  ...FUNCTION,
  ...PELVIS,
]

/** Every code we hold: a curated set for therapy, not the whole of ICD-10-CM. */
export const CODES: readonly DiagnosisCode[] = FAMILIES.flat()
