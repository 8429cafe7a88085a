import { timingContact } from './timing-contact'
import { timingMinutes } from './timing-minutes'
import { timingUnits } from './timing-units'
import type { Rule } from './rule'

/** Rules about minutes, units and who the minutes were with. */
export const timing: readonly Rule[] = [...timingMinutes, ...timingUnits, ...timingContact]
