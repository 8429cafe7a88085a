import { act, type Entry, type Trap } from './lexicon'

const PLAN = 'plan|poc|POC'
const SIGNED = 'signed|certified|approved|cosigned|countersigned|authenticated'
const GOT = 'signed|received|obtained|returned|completed|dated|in|on|good|current|valid|back'
const WRITTEN =
  'completed|done|written|wrote|sent|submitted|signed|dated|faxed|filed|forwarded|prepared|finished'

/** Papers of an episode of care, said to be there; detail: which one. */
export const CARE_PAPERS: readonly Entry[] = [
  act(
    'care-paper',
    [
      `progress report|note|summary|update ~3 ${WRITTEN}|today|attached|above|below`,
      `${WRITTEN} ~3 progress report|note|summary|update`,
      'progress report|summary : @date|@num',
      'progress report|summary|note @date|of|from|on|dated',
      `10th|tenth visit report|note|summary|reassessment ~3 ${WRITTEN}|today`,
      're evaluation|eval|assessment ~2 completed|done|performed|written|today',
      'reevaluation|reassessment ~2 completed|done|performed|written|today',
      'this note|visit is|serves|doubles ~3 progress report|note|summary',
    ],
    'report',
  ),
  act(
    'care-paper',
    [
      `${PLAN} ~3 ${SIGNED}`,
      `${SIGNED} ~3 ${PLAN}`,
      `certification|cert ~3 ${GOT}`,
      `${GOT} ~2 certification|cert`,
      'certified|cert through|thru|until|till|to|from|for',
      `recertification|recert|recertified ~3 ${GOT}|through|until|by|from`,
      `${GOT} ~2 recertification|recert`,
      'dr|md|physician|pcp|surgeon|np|practitioner ~1 signed|certified|approved|cosigned ~3 plan|poc|certification',
    ],
    'certification',
  ),
  act(
    'care-paper',
    [
      `${PLAN} ~3 established|developed|written|set|created|started|drafted|made|initiated|place|effective|dated`,
      `established|developed|wrote|written|drafted|set ~2 ${PLAN}`,
      `${PLAN} of|from|since @date|evaluation|eval|initial`,
      `per|under|within|following ~3 ${PLAN} ~2 of|from|dated|established|@date`,
    ],
    'plan',
  ),
]

export const CARE_PAPER_TRAPS: readonly Trap[] = [
  {
    hides: ['care-paper'],
    phrases: [
      `${PLAN}|report|note|summary|certification|cert|recert|recertification|recertified|certified ~2 not|never|unsigned|pending|due|awaiting|overdue|missing|needed|required|expires|expired|tomorrow|next`,
      'awaiting|await|pending|needs|need|due|request*|expect*|without|lacking|missing ~4 certification|cert|recert|recertification|report|summary|plan|poc|POC|signed|signature',
      'to|will|must ~3 certify|certified|signed|written|sent|completed',
      'plan of action|attack',
      'nurs*|md|physician|dr|school progress report|note|notes',
      'lymph*|board|cpr|cert|certified ~1 certified|therapist|specialist|hand|clinical',
    ],
  },
]
