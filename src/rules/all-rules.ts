import type { Rule } from './rule'
import { diagnosis } from './diagnosis'
import { exclusions } from './exclusions'
import { modifiers } from './modifiers'
import { necessity } from './necessity'
import { payers } from './payers'
import { patterns } from './patterns'
import { pairs } from './pairs'
import { performer } from './performer'
import { planOfCare } from './plan-of-care'
import { response } from './response'
import { skilledCare } from './skilled-care'
import { technique } from './technique'
import { timing } from './timing'
import { visit } from './visit'
import { visitClocks } from './visit-clocks'

/** Every rule, in the order findings are shown. Adding a family adds one line. */
export const ALL_RULES: readonly Rule[] = [
  ...visit,
  ...diagnosis,
  ...technique,
  ...timing,
  ...performer,
  ...necessity,
  ...exclusions,
  ...response,
  ...skilledCare,
  ...planOfCare,
  ...visitClocks,
  ...patterns,
  ...modifiers,
  ...pairs,
  ...payers,
]
