import type { Rule } from './rule'
import { chain } from './chain'
import { diagnosis } from './diagnosis'
import { exclusions } from './exclusions'
import { laterality } from './laterality'
import { lymphatic } from './lymphatic'
import { modifiers } from './modifiers'
import { necessity } from './necessity'
import { outcome } from './outcome'
import { payers } from './payers'
import { patterns } from './patterns'
import { pairs } from './pairs'
import { performer } from './performer'
import { planOfCare } from './plan-of-care'
import { response } from './response'
import { screening } from './screening'
import { skilledCare } from './skilled-care'
import { technique } from './technique'
import { techniqueSupport } from './technique-support'
import { timing } from './timing'
import { visit } from './visit'
import { visitClocks } from './visit-clocks'

/** Every rule, in the order findings are shown. Adding a family adds one line. */
export const ALL_RULES: readonly Rule[] = [
  ...visit,
  ...diagnosis,
  ...laterality,
  ...technique,
  ...lymphatic,
  ...techniqueSupport,
  ...timing,
  ...performer,
  ...necessity,
  ...chain,
  ...outcome,
  ...exclusions,
  ...response,
  ...skilledCare,
  ...screening,
  ...planOfCare,
  ...visitClocks,
  ...patterns,
  ...modifiers,
  ...pairs,
  ...payers,
]
