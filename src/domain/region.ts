import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Side, TreatedRegion } from './treatment-block'

/** Parts of the body as notes group them. */
export const AREAS = [
  'head',
  'cervical',
  'thoracic',
  'ribs',
  'lumbar',
  'sacral',
  'pelvis',
  'shoulder',
  'elbow',
  'wrist-hand',
  'hip',
  'knee',
  'ankle-foot',
  'abdomen',
  'upper-lymph',
  'lower-lymph',
  'trunk-lymph',
  'face-neck-lymph',
] as const
export type Area = (typeof AREAS)[number]

export const AREA_LABELS: Readonly<Record<Area, MessageDescriptor>> = {
  head: msg`Head and jaw`,
  cervical: msg`Neck`,
  thoracic: msg`Upper and middle back`,
  ribs: msg`Ribs and breastbone`,
  lumbar: msg`Low back`,
  sacral: msg`Sacrum`,
  pelvis: msg`Pelvis`,
  shoulder: msg`Shoulder and upper arm`,
  elbow: msg`Elbow and forearm`,
  'wrist-hand': msg`Wrist and hand`,
  hip: msg`Hip and buttock`,
  knee: msg`Thigh and knee`,
  'ankle-foot': msg`Lower leg, ankle and foot`,
  abdomen: msg`Abdomen`,
  'upper-lymph': msg`Arm, lymph`,
  'lower-lymph': msg`Leg, lymph`,
  'trunk-lymph': msg`Trunk, lymph`,
  'face-neck-lymph': msg`Face and neck, lymph`,
}

/** Sides are always the patient's own right and left. */
export const SIDE_LABELS: Readonly<Record<Side, MessageDescriptor>> = {
  '': msg`no side`,
  right: msg`right`,
  left: msg`left`,
  both: msg`both sides`,
}

export interface Region {
  readonly id: string
  readonly label: MessageDescriptor
  /** Plain English as the note says it. */
  readonly inNote: string
  /** The same for both sides: "knee joints". */
  readonly pair: string
  readonly area: Area
  /** Exists on the right and on the left, so a side has to be named. */
  readonly sided: boolean
  /** A side may be named: true of all sided regions, and of segments, where treatment can be to one side. */
  readonly mayHaveSide: boolean
  /** Synonyms and abbreviations, English, lower case. */
  readonly words: string
}

type Row = [id: string, label: MessageDescriptor, inNote: string, words: string, pair?: string]

const paired = (area: Area, rows: readonly Row[]): Region[] =>
  rows.map(([id, label, inNote, words, pair]) => {
    const many = pair ?? (inNote.endsWith('s') ? inNote : `${inNote}s`)
    return { id, label, inNote, pair: many, area, sided: true, mayHaveSide: true, words }
  })

const midline = (area: Area, rows: readonly Row[]): Region[] =>
  rows.map(([id, label, inNote, words]) => {
    const pair = `${inNote}, both sides`
    return { id, label, inNote, pair, area, sided: false, mayHaveSide: false, words }
  })

/** Segments from the vertebrae of a stretch of the spine, each with the one below it. */
const segments = (area: Area, vertebrae: readonly string[]): Region[] =>
  vertebrae.slice(0, -1).map((upper, i) => {
    const lower = vertebrae[i + 1] ?? ''
    const sameLetter = upper[0] === lower[0]
    const level = sameLetter ? `${upper}-${lower.slice(1)}` : `${upper}-${lower}`
    const near = level.toLowerCase()
    return {
      id: near,
      label: msg`${level} segment`,
      inNote: `${level} segment`,
      pair: `${level} segment, both sides`,
      area,
      sided: false,
      mayHaveSide: true,
      words: `${near} ${near.replace('-', '')} ${near.replace('-', '/')} ${upper.toLowerCase()}-${lower.toLowerCase()} ${upper.toLowerCase()} ${lower.toLowerCase()} facet level vertebra`,
    }
  })

const numbered = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${letter}${from + i}`)

// A table reads better with a row's words beside each other.
// prettier-ignore
export const REGIONS: readonly Region[] = [
  ...paired('head', [
    ['temporalis', msg`Temporalis`, 'temporalis', 'temple temporal headache', 'temporalis muscles'],
    ['masseter', msg`Masseter`, 'masseter', 'jaw cheek chewing'],
    ['tmj', msg`Jaw joint (TMJ)`, 'temporomandibular joint', 'tmj tmd jaw'],
    ['suboccipitals', msg`Suboccipitals`, 'suboccipital muscles', 'so suboccipital occiput headache'],
  ]),
  ...midline('head', [
    ['scalp', msg`Scalp`, 'scalp', 'cranium epicranial galea skull'],
  ]),
  ...paired('cervical', [
    ['upper-trapezius', msg`Upper trapezius`, 'upper trapezius', 'ut utrap trap traps trapezius', 'upper trapezius muscles'],
    ['levator-scapulae', msg`Levator scapulae`, 'levator scapulae', 'ls lev levator', 'levator scapulae muscles'],
    ['sternocleidomastoid', msg`Sternocleidomastoid`, 'sternocleidomastoid', 'scm'],
    ['scalenes', msg`Scalenes`, 'scalenes', 'scalene tos'],
    ['cervical-paraspinals', msg`Cervical paraspinals`, 'cervical paraspinals', 'cps neck erector splenius semispinalis multifidus'],
  ]),
  ...midline('cervical', [
    ['anterior-neck', msg`Front of the neck`, 'anterior neck', 'throat hyoid larynx longus deep flexors'],
    ['cervical-spine', msg`Cervical spine`, 'cervical spine', 'c-spine cspine neck whole traction'],
  ]),
  ...segments('cervical', [...numbered('C', 0, 7), 'T1']),
  ...paired('thoracic', [
    ['rhomboids', msg`Middle trapezius and rhomboids`, 'rhomboids', 'rhomboid mid mt middle trapezius interscapular trap'],
    ['lower-trapezius', msg`Lower trapezius`, 'lower trapezius', 'lt ltrap trap trapezius', 'lower trapezius muscles'],
    ['thoracic-paraspinals', msg`Thoracic paraspinals`, 'thoracic paraspinals', 'tps erector spinae multifidus back'],
    ['latissimus-dorsi', msg`Latissimus dorsi`, 'latissimus dorsi', 'lat lats', 'latissimus dorsi muscles'],
  ]),
  ...midline('thoracic', [
    ['thoracic-spine', msg`Thoracic spine`, 'thoracic spine', 't-spine tspine upper middle back whole'],
  ]),
  ...segments('thoracic', [...numbered('T', 1, 12), 'L1']),
  ...paired('ribs', [
    ['first-rib', msg`First rib`, 'first rib', '1st r1 tos costotransverse'],
    ['upper-ribs', msg`Upper ribs`, 'upper ribs', 'rib costal costosternal 2-6 intercostal'],
    ['lower-ribs', msg`Lower ribs`, 'lower ribs', 'rib costal 7-12 intercostal floating'],
    ['serratus-anterior', msg`Serratus anterior`, 'serratus anterior', 'sa boxer', 'serratus anterior muscles'],
  ]),
  ...midline('ribs', [
    ['sternum', msg`Sternum`, 'sternum', 'breastbone manubrium xiphoid'],
    ['diaphragm', msg`Diaphragm`, 'diaphragm', 'breathing costal margin'],
  ]),
  ...paired('lumbar', [
    ['lumbar-paraspinals', msg`Lumbar paraspinals`, 'lumbar paraspinals', 'lps erector spinae multifidus low back lbp'],
    ['quadratus-lumborum', msg`Quadratus lumborum`, 'quadratus lumborum', 'ql flank', 'quadratus lumborum muscles'],
  ]),
  ...midline('lumbar', [
    ['lumbar-spine', msg`Lumbar spine`, 'lumbar spine', 'l-spine lspine low back whole traction'],
  ]),
  ...segments('lumbar', [...numbered('L', 1, 5), 'S1']),
  ...paired('sacral', [
    ['si-joint', msg`Sacroiliac joint`, 'sacroiliac joint', 'si sij sacroiliac'],
  ]),
  ...midline('sacral', [
    ['sacrum', msg`Sacrum`, 'sacrum', 's1 s2 s3 s4 sacral'],
    ['coccyx', msg`Coccyx`, 'coccyx', 'tailbone sacrococcygeal'],
  ]),
  ...paired('pelvis', [
    ['innominate', msg`Half of the pelvis (innominate)`, 'innominate', 'ilium pelvic asis psis'],
  ]),
  ...midline('pelvis', [
    ['pubic-symphysis', msg`Pubic symphysis`, 'pubic symphysis', 'pubis spd'],
    ['pelvic-floor', msg`Pelvic floor`, 'pelvic floor', 'pf perineum levator ani obturator'],
  ]),
  ...paired('shoulder', [
    ['sc-joint', msg`Sternoclavicular joint`, 'sternoclavicular joint', 'sc scj clavicle collarbone'],
    ['ac-joint', msg`Acromioclavicular joint`, 'acromioclavicular joint', 'ac acj clavicle collarbone'],
    ['shoulder-joint', msg`Shoulder joint`, 'shoulder joint', 'gh ghj glenohumeral shoulder frozen capsule'],
    ['scapula', msg`Scapulothoracic joint`, 'scapulothoracic joint', 'st scap scapula shoulder blade teres major'],
    ['rotator-cuff', msg`Rotator cuff`, 'rotator cuff', 'rc rtc supraspinatus infraspinatus teres minor'],
    ['subscapularis', msg`Subscapularis`, 'subscapularis', 'subscap armpit cuff', 'subscapularis muscles'],
    ['deltoid', msg`Deltoid`, 'deltoid', 'delt shoulder cap'],
    ['pectoralis-major', msg`Pectoralis major`, 'pectoralis major', 'pec pecs chest', 'pectoralis major muscles'],
    ['pectoralis-minor', msg`Pectoralis minor`, 'pectoralis minor', 'pec chest coracoid', 'pectoralis minor muscles'],
    ['biceps', msg`Biceps`, 'biceps', 'bicep brachialis upper arm long head'],
    ['triceps', msg`Triceps`, 'triceps', 'tricep upper arm'],
  ]),
  ...paired('elbow', [
    ['elbow-joint', msg`Elbow joint`, 'elbow joint', 'elbow humeroulnar radial head ulna'],
    ['lateral-elbow', msg`Outer elbow`, 'lateral elbow', 'ceo lateral epicondyle tennis extensor origin'],
    ['medial-elbow', msg`Inner elbow`, 'medial elbow', 'cfo medial epicondyle golfer flexor origin'],
    ['forearm-flexors', msg`Forearm flexors`, 'forearm flexors', 'fcr fcu pronator wrist flexor'],
    ['forearm-extensors', msg`Forearm extensors`, 'forearm extensors', 'ecrb ecrl supinator wrist extensor'],
  ]),
  ...paired('wrist-hand', [
    ['wrist-joint', msg`Wrist joint`, 'wrist joint', 'wrist radiocarpal carpal druj'],
    ['carpal-tunnel', msg`Carpal tunnel`, 'carpal tunnel', 'cts median retinaculum'],
    ['hand', msg`Hand`, 'hand', 'palm metacarpal intrinsics palmar'],
    ['thumb', msg`Thumb`, 'thumb', 'cmc thenar pollex 1st de quervain'],
    ['fingers', msg`Fingers`, 'fingers', 'finger digit mcp pip dip'],
  ]),
  ...paired('hip', [
    ['hip-joint', msg`Hip joint`, 'hip joint', 'hip coxofemoral fai capsule'],
    ['iliopsoas', msg`Iliopsoas (hip flexors)`, 'iliopsoas', 'psoas iliacus hip flexor hf', 'iliopsoas muscles'],
    ['tfl', msg`Tensor fasciae latae`, 'tensor fasciae latae', 'tfl', 'tensor fasciae latae muscles'],
    ['gluteus-medius', msg`Gluteus medius and minimus`, 'gluteus medius', 'glute glutes gluteal gmed abductor', 'gluteus medius muscles'],
    ['gluteus-maximus', msg`Gluteus maximus`, 'gluteus maximus', 'glute glutes gluteal gmax buttock', 'gluteus maximus muscles'],
    ['piriformis', msg`Piriformis`, 'piriformis', 'pir deep rotator sciatic', 'piriformis muscles'],
    ['lateral-hip', msg`Outer hip (trochanter)`, 'lateral hip', 'gtps trochanter bursa'],
    ['adductors', msg`Adductors`, 'hip adductors', 'adductor groin inner thigh'],
  ]),
  ...paired('knee', [
    ['quadriceps', msg`Quadriceps`, 'quadriceps', 'quad quads rectus femoris vastus vmo thigh'],
    ['hamstrings', msg`Hamstrings`, 'hamstrings', 'hs hams hamstring biceps femoris thigh'],
    ['iliotibial-band', msg`Iliotibial band`, 'iliotibial band', 'itb it vastus lateralis outer thigh'],
    ['knee-joint', msg`Knee joint`, 'knee joint', 'knee tibiofemoral tka capsule'],
    ['patella', msg`Patella`, 'patella', 'pf pfj patellofemoral kneecap'],
    ['patellar-tendon', msg`Patellar tendon`, 'patellar tendon', 'pt fat pad jumper'],
    ['posterior-knee', msg`Back of the knee`, 'posterior knee', 'popliteal popliteus fossa'],
    ['proximal-tibiofibular', msg`Upper tibiofibular joint`, 'proximal tibiofibular joint', 'fibula head ptfj'],
  ]),
  ...paired('ankle-foot', [
    ['tibialis-anterior', msg`Tibialis anterior`, 'tibialis anterior', 'ta shin anterior compartment', 'tibialis anterior muscles'],
    ['fibularis', msg`Fibularis (peroneals)`, 'fibularis muscles', 'peroneal peroneals fibular lateral compartment'],
    ['calf', msg`Calf (gastrocnemius)`, 'gastrocnemius', 'gastroc gs calf', 'gastrocnemius muscles'],
    ['soleus', msg`Soleus`, 'soleus', 'sol calf lower', 'soleus muscles'],
    ['achilles', msg`Achilles tendon`, 'Achilles tendon', 'at achilles calcaneal tendinopathy'],
    ['ankle-joint', msg`Ankle joint`, 'talocrural joint', 'tcj talocrural ankle mortise talus dorsiflexion'],
    ['subtalar-joint', msg`Subtalar joint`, 'subtalar joint', 'stj calcaneus heel inversion eversion'],
    ['midfoot', msg`Midfoot`, 'midfoot', 'tarsal navicular cuboid lisfranc', 'midfeet'],
    ['toes', msg`Forefoot and toes`, 'forefoot', 'toe mtp metatarsal hallux great', 'forefeet'],
    ['plantar-foot', msg`Sole of the foot`, 'plantar foot', 'pf plantar fascia fasciitis arch sole heel', 'plantar feet'],
  ]),
  ...paired('abdomen', [
    ['obliques', msg`Abdominal obliques`, 'abdominal obliques', 'oblique side waist transversus'],
  ]),
  ...midline('abdomen', [
    ['abdomen', msg`Abdomen`, 'abdomen', 'abdominal wall rectus abs scar colon visceral'],
  ]),
  ...paired('upper-lymph', [
    ['axillary-nodes', msg`Armpit nodes`, 'axillary lymph nodes', 'axilla armpit mld node'],
    ['upper-limb-lymph', msg`Arm (lymph)`, 'upper extremity', 'ue uelymph arm limb mld lymphedema', 'upper extremities'],
  ]),
  ...paired('lower-lymph', [
    ['inguinal-nodes', msg`Groin nodes`, 'inguinal lymph nodes', 'groin mld node'],
    ['popliteal-nodes', msg`Nodes behind the knee`, 'popliteal lymph nodes', 'knee mld node'],
    ['lower-limb-lymph', msg`Leg (lymph)`, 'lower extremity', 'le lelymph leg limb mld lymphedema', 'lower extremities'],
  ]),
  ...paired('trunk-lymph', [
    ['upper-quadrant-lymph', msg`Upper quarter of the trunk (lymph)`, 'upper trunk quadrant', 'uq quadrant chest back mld'],
    ['lower-quadrant-lymph', msg`Lower quarter of the trunk (lymph)`, 'lower trunk quadrant', 'lq quadrant abdomen back mld'],
    ['breast-lymph', msg`Breast (lymph)`, 'breast', 'chest wall mastectomy mld'],
  ]),
  ...midline('trunk-lymph', [
    ['deep-abdominal-lymph', msg`Deep abdominal drainage`, 'deep abdominal lymphatics', 'abdomen cisterna chyli mld'],
    ['genital-lymph', msg`Genital region (lymph)`, 'genital region', 'scrotal vulvar mld edema'],
  ]),
  ...paired('face-neck-lymph', [
    ['supraclavicular-nodes', msg`Nodes above the collarbone`, 'supraclavicular lymph nodes', 'terminus clavicular mld node'],
    ['neck-lymph', msg`Neck (lymph)`, 'lateral neck lymphatics', 'cervical nodes mld head'],
    ['face-lymph', msg`Face (lymph)`, 'face', 'facial parotid submandibular mld head'],
  ]),
]

const byId = new Map(REGIONS.map((region) => [region.id, region]))

/** The region behind an id, or undefined for an id we do not know (a record from elsewhere). */
export const regionOf = (id: string): Region | undefined => byId.get(id)

/**
 * A treated region as the note says it: "right upper trapezius", "both knee joints", "C5-6 segment".
 * Right and left are the patient's. An id we do not know is said as it is.
 */
export function regionInNote({ region: id, side }: TreatedRegion): string {
  const region = regionOf(id)
  if (side === '' || (region && !region.mayHaveSide)) return region?.inNote ?? id
  if (side !== 'both') return `${side} ${region?.inNote ?? id}`
  return region && !region.sided ? region.pair : `both ${region?.pair ?? id}`
}
