import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Area } from '../domain/region'
import { bareCode, byPrefix } from './icd10-prefix'
import type { Intervention } from './intervention'

/** Kinds of hand work that conditions forbid or limit. Gentler techniques have no kind. */
const KINDS = ['thrust', 'mobilization', 'traction', 'soft-tissue', 'lymphatic'] as const
type Kind = (typeof KINDS)[number]

export type Gravity = 'grave' | 'mild'

/** A condition in which some hand work needs a reason or a clearance. */
export interface Precaution {
  readonly name: MessageDescriptor
  /** ICD-10-CM prefixes, bare. */
  readonly prefixes: readonly string[]
  /** Last characters a code must have, where only some episodes of care count. */
  readonly episodes: string
  readonly effects: Readonly<Partial<Record<Kind, Gravity>>>
  /** Areas or regions it holds for; empty for the whole body. */
  readonly where: readonly string[]
  /** Regions of those areas that it leaves free. */
  readonly spares: readonly string[]
}

const SPINE: readonly Area[] = [
  'head',
  'cervical',
  'thoracic',
  'ribs',
  'lumbar',
  'sacral',
  'pelvis',
]
const NECK: readonly Area[] = ['head', 'cervical']
const UPPER_NECK = ['c0-1', 'c1-2', 'suboccipitals']
const ARM: readonly Area[] = ['shoulder', 'elbow', 'wrist-hand', 'upper-lymph']
const LEG: readonly Area[] = ['hip', 'knee', 'ankle-foot', 'lower-lymph']
const BELLY: readonly Area[] = ['thoracic', 'lumbar', 'sacral', 'abdomen', 'trunk-lymph']

/** `effects` has one letter for each of KINDS: B grave, W mild, - none. */
function precaution(
  name: MessageDescriptor,
  prefixes: string,
  effects: string,
  where: readonly string[] = [],
  episodes = '',
): Precaution {
  const gravity: Partial<Record<Kind, Gravity>> = {}
  KINDS.forEach((kind, i) => {
    if (effects[i] !== '-') gravity[kind] = effects[i] === 'B' ? 'grave' : 'mild'
  })
  return { name, prefixes: prefixes.split(' '), episodes, effects: gravity, where, spares: [] }
}

// K nonunion and P malunion too: the bone did not heal as it should.
const UNHEALED = 'ABCDEFGHJKMNPQR'

const fracture = (prefixes: string, where: readonly string[]) =>
  precaution(msg`a fracture that has not healed`, prefixes, 'BBBW-', where, UNHEALED)
const newJoint = (
  prefixes: string,
  where: readonly string[],
  spares: readonly string[] = [],
): Precaution => ({ ...precaution(msg`a joint replacement`, prefixes, 'BWW--', where), spares })
const wound = (prefixes: string, where: readonly string[]): readonly Precaution[] => [
  precaution(msg`an open wound or burn`, prefixes, '-W-BW', where, 'A'),
  precaution(msg`a wound or burn that heals`, prefixes, '-W-WW', where, 'D'),
]

// Read out of textbooks and the 2020 cervical framework from memory; unverified, so nothing here blocks.
const PRECAUTIONS: readonly Precaution[] = [
  fracture('S12', NECK),
  fracture('S22', ['thoracic', 'ribs']),
  fracture('S32', ['lumbar', 'sacral', 'pelvis']),
  fracture('S42', ['shoulder', 'elbow']),
  fracture('S52', ['elbow', 'wrist-hand']),
  fracture('S62', ['wrist-hand']),
  fracture('S72', ['hip', 'knee']),
  fracture('S82', ['knee', 'ankle-foot']),
  fracture('S92', ['ankle-foot']),
  fracture('M484 M485', SPINE),
  fracture('M843 M844', []),
  precaution(msg`a pathological fracture`, 'M80 M845 M846', 'BBBW-'),
  precaution(msg`osteoporosis`, 'M81', 'BWW--', SPINE),
  precaution(msg`low bone density`, 'M858', 'W----', SPINE),
  precaution(msg`a malignancy`, 'C D49', 'BBBWW'),
  precaution(msg`an infection of bone or joint`, 'M86 M462 M463 M464 M465 M00', 'BBBBB'),
  precaution(msg`a skin infection`, 'L03', 'BBWBB'),
  precaution(msg`a clot in a leg vein`, 'I824 I80', 'BBB--', LEG),
  precaution(msg`a clot in an arm vein`, 'I826 I82A', 'BBB--', ARM),
  precaution(msg`a clot in a vein`, 'I824 I826 I82A I80', '---BB'),
  precaution(msg`an older vein clot`, 'I825 I827', '---WW'),
  precaution(msg`blood thinners`, 'Z7901 Z7902 D6832', 'W--W-'),
  precaution(
    msg`a bleeding disorder`,
    'D66 D67 D680 D681 D682 D6831 D684 D688 D689 D693 D694 D696',
    'BWWW-',
  ),
  precaution(msg`disease of a neck artery`, 'I7771 I7774 I670 I650 I651 I652 G450', 'BBBW-', NECK),
  precaution(
    msg`signs from the arteries or nerves of the head`,
    'R42 H532 R471 R131 R55 H55 R20',
    'BWW--',
    NECK,
  ),
  precaution(
    msg`pressure on the spinal cord`,
    'G952 G959 G992 M470 M471 M500 M510',
    'BBB--',
    SPINE,
  ),
  precaution(msg`pressure on the cauda equina`, 'G834', 'BBBW-'),
  precaution(msg`abnormal reflexes`, 'R292', 'BWW--', SPINE),
  precaution(msg`a loose or inflamed upper neck`, 'M05 M06 M433 M434 M532X1 Q90', 'B-B--', NECK),
  precaution(
    msg`a loose or inflamed upper neck`,
    'M05 M06 M433 M434 M532X1 Q90',
    '-B---',
    UPPER_NECK,
  ),
  precaution(msg`a fused spine`, 'M45 M432 Z981', 'BBW--', SPINE),
  precaution(msg`hypermobility`, 'M357 Q796', 'BBW--'),
  precaution(msg`a slipped vertebra`, 'M430 M431', 'BWW--', SPINE),
  precaution(msg`an aortic aneurysm`, 'I71', 'BWBWW', BELLY),
  precaution(msg`pregnancy`, 'O Z331 Z34', 'WWW-W'),
  precaution(msg`heart failure`, 'I50', '----B'),
  precaution(msg`kidney failure`, 'N17 N18 N19 N04', '----W'),
  newJoint('Z9661', ['shoulder']),
  newJoint('Z9662', ['elbow']),
  newJoint('Z9663', ['wrist-hand']),
  newJoint('Z9664', ['hip']),
  // The new joint lies between thigh and shin; the kneecap may be moved.
  newJoint('Z9665', ['knee'], ['patella']),
  newJoint('Z9666', ['ankle-foot']),
  precaution(msg`recent surgery`, 'Z47 Z48 Z988', 'BWWW-'),
  precaution(msg`complex regional pain`, 'G905', 'BWWW-'),
  precaution(msg`long use of steroids`, 'Z7952', 'WWWW-'),
  precaution(msg`an open wound on the leg`, 'L97', '-W-BW', LEG),
  ...wound('S01 T20', NECK),
  ...wound('S11', NECK),
  ...wound('S21', ['thoracic', 'ribs', 'trunk-lymph']),
  ...wound('S31 T21', ['thoracic', 'ribs', 'lumbar', 'sacral', 'pelvis', 'abdomen', 'trunk-lymph']),
  ...wound('S41 T22', ['shoulder', 'elbow', 'upper-lymph']),
  ...wound('S51', ['elbow']),
  ...wound('S61 T23', ['wrist-hand']),
  ...wound('S71 T24', ['hip', 'knee', 'lower-lymph']),
  ...wound('S81', ['knee', 'ankle-foot']),
  ...wound('S91 T25', ['ankle-foot']),
  // The code does not tell a flare from gout at rest.
  precaution(msg`gout`, 'M10', 'WWWW-'),
  precaution(msg`a sign that needs a physician`, 'R634 R509 R33 R32 R15', 'BBBWW'),
]

/**
 * The kind of hand work a technique is, or undefined for the gentle ones: early-range grades, muscle
 * energy, positional release, nerve glides. `grade` is as typed.
 */
export function kindOf({ id, family }: Intervention, grade: string): Kind | undefined {
  if (id === 'thrust-manipulation') return 'thrust'
  if (family !== 'joint') return family ?? undefined
  if (['muscle-energy', 'strain-counterstrain', 'neural-mobilization'].includes(id))
    return undefined
  if (/^\W*(?:grade\s*)?(?:i|ii|1|2|i-ii|1-2)[+-]?\W*$/i.test(grade)) return undefined
  return /^\W*(?:grade\s*)?(?:v|5)\W*$/i.test(grade) ? 'thrust' : 'mobilization'
}

const rowsOf = byPrefix(PRECAUTIONS)

/** Precautions that a diagnosis code (as typed) brings with it. */
export const precautionsOf = (code: string): readonly Precaution[] =>
  rowsOf(code).filter(({ episodes }) => {
    const bare = bareCode(code)
    return episodes === '' || (bare.length === 7 && episodes.includes(bare.slice(-1)))
  })
