import { state, type Entry } from './lexicon'

const NUMBER = '#|no|nr|num|number|id|code|reference|ref'
const NOT_A_COUNT = '!visit !visits !session !sessions !units !tx !treatments !week !weeks'

/** The number under which a payer authorized the care. */
export const AUTHORIZATION: readonly Entry[] = [
  state('authorization', [
    `auth|authorization*|authorisation*|authorized|preauth|preauthorization|precert|precertification|certification|approval|referral ~2 ${NUMBER} ~2 @num ${NOT_A_COUNT}`,
    `auth|authorization|authorisation|preauth|preauthorization|precert|precertification ~1 @num ${NOT_A_COUNT}`,
    `authorized|approved|authorised ~1 under|per|by ~4 @num ${NOT_A_COUNT}`,
    `PA ${NUMBER} ~1 @num ${NOT_A_COUNT}`,
  ]),
]
