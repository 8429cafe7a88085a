import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Area } from '../domain/region'
import { beginsWith } from './icd10-prefix'
import type { Intervention } from './intervention'
import { kindOf } from './precautions'

/** A technique where it was applied, as far as a screen has to know it. */
export interface ScreenedTechnique {
  readonly intervention: Intervention
  /** As typed. */
  readonly grade: string
  readonly areas: readonly Area[]
  /** Ids of regions. */
  readonly regions: readonly string[]
}

/** Questions and tests that belong together and are gone through before hands-on work. */
export interface Screen {
  readonly id: string
  readonly label: MessageDescriptor
  /** What is asked and looked at, in one line. */
  readonly items: MessageDescriptor
  /** The same for the note, in English. */
  readonly inNote: string
  readonly itemsInNote: string
  /** ICD-10-CM prefixes, bare, of conditions that it looks into. */
  readonly prefixes: readonly string[]
  /** Whether a technique calls for it, whatever the diagnosis. */
  readonly asks: (technique: ScreenedTechnique) => boolean
}

const NECK: readonly Area[] = ['head', 'cervical']
const LOW_BACK: readonly Area[] = ['lumbar', 'sacral', 'pelvis']
const SPINE: readonly Area[] = [...NECK, 'thoracic', 'ribs', ...LOW_BACK]
const UPPER_NECK = ['c0-1', 'c1-2', 'c2-3', 'suboccipitals']
const LOWER_LEG = ['calf', 'soleus', 'achilles', 'posterior-knee', 'tibialis-anterior', 'fibularis']
const ON_SKIN = [
  'instrument-assisted',
  'cupping-by-hand',
  'scar-mobilization',
  'transverse-friction',
]

const kind = ({ intervention, grade }: ScreenedTechnique) => kindOf(intervention, grade)
const within = ({ areas }: ScreenedTechnique, wanted: readonly Area[]): boolean =>
  areas.some((area) => wanted.includes(area))
const isForce = (technique: ScreenedTechnique): boolean =>
  ['thrust', 'mobilization', 'traction'].includes(kind(technique) ?? '')

const split = (prefixes: string): readonly string[] => prefixes.split(' ')

// The items come from the 2020 cervical framework and therapy texts, from memory: offered, never demanded.
/** Every screen a note can record, in the order it is offered. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'neck-artery',
    label: msg`Neck arteries`,
    items: msg`dizziness, drop attacks, double vision, slurred speech, trouble swallowing, nausea, numb face, jerking eyes; blood pressure`,
    inNote: 'neck arteries',
    itemsInNote:
      'dizziness, drop attacks, double vision, slurred speech, trouble swallowing, nausea, facial numbness, nystagmus, blood pressure',
    prefixes: split('I7771 I7774 I670 I650 I651 I652 G450 R42 H532 R471 R131 R55 H55 R20'),
    asks: (technique) => within(technique, NECK) && isForce(technique),
  },
  {
    id: 'upper-neck',
    label: msg`Upper neck stability`,
    items: msg`recent injury, inflamed joints, tingling lips, a lump in the throat; tests of the alar and transverse ligaments`,
    inNote: 'upper cervical stability',
    itemsInNote:
      'trauma, inflammatory arthritis, lip paresthesia, lump in the throat, alar and transverse ligament tests',
    prefixes: split('M05 M06 M433 M434 M532X1 Q90'),
    asks: (technique) =>
      isForce(technique) &&
      (technique.regions.some((region) => UPPER_NECK.includes(region)) ||
        (kind(technique) === 'thrust' && within(technique, NECK))),
  },
  {
    id: 'spinal-cord',
    label: msg`Spinal cord`,
    items: msg`unsteady walking, clumsy hands, weakness in several limbs; reflexes, Hoffmann, Babinski, clonus`,
    inNote: 'spinal cord signs',
    itemsInNote:
      'gait, hand clumsiness, weakness in several limbs, reflexes, Hoffmann, Babinski, clonus',
    prefixes: split('G952 G959 G992 M470 M471 M500 M510 R292'),
    asks: (technique) =>
      within(technique, ['cervical', 'thoracic']) &&
      ['thrust', 'traction'].includes(kind(technique) ?? ''),
  },
  {
    id: 'cauda-equina',
    label: msg`Cauda equina`,
    items: msg`numb saddle, change of bladder or bowel, change of sexual function, weakness of both legs`,
    inNote: 'cauda equina signs',
    itemsInNote:
      'saddle numbness, bladder, bowel and sexual function, weakness of both lower extremities',
    prefixes: split('G834 R32 R33 R15'),
    asks: (technique) => within(technique, LOW_BACK) && isForce(technique),
  },
  {
    id: 'red-flags',
    label: msg`Serious illness`,
    items: msg`cancer before, unexplained weight loss, fever, pain at night that no position eases, recent infection`,
    inNote: 'signs of serious illness',
    itemsInNote:
      'history of cancer, unexplained weight loss, fever, unremitting night pain, recent infection',
    prefixes: split('C D49 M86 M462 M463 M464 M465 M00 R634 R509 I71'),
    asks: (technique) => within(technique, SPINE) && isForce(technique),
  },
  {
    id: 'bone',
    label: msg`Bone strength`,
    items: msg`recent fall or injury, fracture, osteoporosis, long use of steroids`,
    inNote: 'bone integrity',
    itemsInNote: 'recent trauma, fracture, osteoporosis, long-term steroid use',
    prefixes: split(
      'S12 S22 S32 S42 S52 S62 S72 S82 S92 M484 M485 M80 M81 M843 M844 M845 M846 M858 Z7952',
    ),
    asks: (technique) =>
      kind(technique) === 'thrust' ||
      (kind(technique) === 'mobilization' && within(technique, ['ribs'])),
  },
  {
    id: 'vein-clot',
    label: msg`Clot in a vein`,
    items: msg`swelling of one limb, warmth, redness, tender deep veins, recent surgery or bed rest`,
    inNote: 'signs of deep vein thrombosis',
    itemsInNote:
      'swelling of one limb, warmth, redness, deep vein tenderness, recent surgery or immobility',
    prefixes: split('I80 I82'),
    asks: (technique) =>
      kind(technique) === 'lymphatic' ||
      (kind(technique) === 'soft-tissue' &&
        technique.regions.some((region) => LOWER_LEG.includes(region))),
  },
  {
    id: 'skin',
    label: msg`Skin`,
    items: msg`open or fragile skin, infection, rash, bruises, blood thinners, sensation`,
    inNote: 'skin integrity',
    itemsInNote: 'wounds, fragile skin, infection, rash, bruising, blood thinners, sensation',
    prefixes: split('L03 L97 Z7901 Z7902 D66 D67 D68 D693 D694 D696'),
    asks: (technique) =>
      kind(technique) === 'lymphatic' || ON_SKIN.includes(technique.intervention.id),
  },
  {
    id: 'fluid-load',
    label: msg`Fluid and infection`,
    items: msg`heart failure, kidney failure, fever, hot or red skin, short breath`,
    inNote: 'contraindications to lymphatic drainage',
    itemsInNote: 'heart failure, kidney failure, fever, cellulitis, shortness of breath',
    prefixes: split('I50 N17 N18 N19 N04'),
    asks: (technique) => kind(technique) === 'lymphatic',
  },
]

const byId = new Map(SCREENS.map((screen) => [screen.id, screen]))

/** The screen behind an id, or undefined for one we do not know (a record from elsewhere). */
export const screenOf = (id: string): Screen | undefined => byId.get(id)

/** Whether a screen looks into what a diagnosis code (as typed) stands for. */
export const looksInto = ({ prefixes }: Screen, code: string): boolean => beginsWith(code, prefixes)

/** Screens that these techniques or diagnosis codes (as typed) call for, in the order of the table. */
export const screensFor = (
  techniques: readonly ScreenedTechnique[],
  codes: readonly string[],
): readonly Screen[] =>
  techniques.length === 0
    ? []
    : SCREENS.filter(
        (screen) =>
          techniques.some((technique) => screen.asks(technique)) ||
          codes.some((code) => looksInto(screen, code)),
      )
