import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The four families of technique that code 97140 covers. */
export const FAMILIES = ['joint', 'soft-tissue', 'lymphatic', 'traction'] as const
export type Family = (typeof FAMILIES)[number]

export const FAMILY_LABELS: Record<Family, { label: MessageDescriptor; inNote: string }> = {
  joint: { label: msg`Mobilization and manipulation`, inNote: 'joint mobilization' },
  'soft-tissue': { label: msg`Soft tissue`, inNote: 'soft-tissue mobilization' },
  lymphatic: { label: msg`Lymphatic drainage`, inNote: 'manual lymphatic drainage' },
  traction: { label: msg`Manual traction`, inNote: 'manual traction' },
}

export const PARAMETERS = [
  'grade',
  'direction',
  'position',
  'dose',
  'segment',
  'tissue',
  'tool',
] as const
export type Parameter = (typeof PARAMETERS)[number]

/** Something a block can be: a technique of 97140, another service, or something that is not 97140 whatever it is called. */
export interface Intervention {
  readonly id: string
  readonly label: MessageDescriptor
  /** How the note says it, in English. */
  readonly inNote: string
  readonly code: string
  /** Family, for techniques of 97140 alone. */
  readonly family: Family | null
  readonly parameters: readonly Parameter[]
  /** Extra words that find it: abbreviations, older names, lay words. */
  readonly words: string
  /** Why it is not 97140, when people expect it to be. */
  readonly notManual?: MessageDescriptor
}

const technique = (
  family: Family,
  id: string,
  label: MessageDescriptor,
  inNote: string,
  words: string,
  parameters: readonly Parameter[],
): Intervention => ({ id, label, inNote, code: '97140', family, parameters, words })

const service = (
  code: string,
  label: MessageDescriptor,
  inNote: string,
  words: string,
  notManual?: MessageDescriptor,
): Intervention => ({
  id: code,
  label,
  inNote,
  code,
  family: null,
  parameters: [],
  words,
  ...(notManual ? { notManual } : {}),
})

const joint = ['grade', 'direction', 'segment', 'position', 'dose'] as const
const soft = ['tissue', 'position', 'dose'] as const

export const INTERVENTIONS: readonly Intervention[] = [
  technique(
    'joint',
    'joint-mobilization',
    msg`Joint mobilization`,
    'joint mobilization',
    'jm mob maitland oscillation glide pa ap arthrokinematic',
    joint,
  ),
  technique(
    'joint',
    'thrust-manipulation',
    msg`Thrust manipulation`,
    'thrust manipulation',
    'hvla grade 5 v cavitation hvt tm',
    ['direction', 'segment', 'position'],
  ),
  technique(
    'joint',
    'mobilization-with-movement',
    msg`Mobilization with movement`,
    'mobilization with movement',
    'mwm mulligan snag nag',
    ['direction', 'segment', 'position', 'dose'],
  ),
  technique(
    'joint',
    'muscle-energy',
    msg`Muscle energy technique`,
    'muscle energy technique',
    'met contract relax isometric',
    ['direction', 'segment', 'position', 'dose'],
  ),
  technique(
    'joint',
    'strain-counterstrain',
    msg`Strain-counterstrain`,
    'strain-counterstrain',
    'scs positional release jones',
    ['tissue', 'position', 'dose'],
  ),
  technique(
    'joint',
    'patellar-mobilization',
    msg`Patellar mobilization`,
    'patellar mobilization',
    'pm knee cap glide',
    joint,
  ),
  technique(
    'joint',
    'rib-mobilization',
    msg`Rib mobilization`,
    'rib mobilization',
    'rm costovertebral costal',
    joint,
  ),
  technique(
    'joint',
    'tmj-mobilization',
    msg`Jaw joint mobilization`,
    'temporomandibular joint mobilization',
    'tmj tmd intraoral',
    joint,
  ),
  technique(
    'joint',
    'neural-mobilization',
    msg`Neural mobilization, passive`,
    'passive neural mobilization',
    'nm slider tensioner nerve glide neurodynamic',
    ['tissue', 'position', 'dose'],
  ),
  technique(
    'soft-tissue',
    'soft-tissue-mobilization',
    msg`Soft-tissue mobilization`,
    'soft-tissue mobilization',
    'stm soft tissue',
    soft,
  ),
  technique(
    'soft-tissue',
    'myofascial-release',
    msg`Myofascial release`,
    'myofascial release',
    'mfr fascia',
    soft,
  ),
  technique(
    'soft-tissue',
    'trigger-point-pressure',
    msg`Trigger point pressure`,
    'trigger point pressure release',
    'tpr tp ischemic compression ischaemic',
    soft,
  ),
  technique(
    'soft-tissue',
    'instrument-assisted',
    msg`Instrument-assisted soft tissue`,
    'instrument-assisted soft-tissue mobilization',
    'iastm graston tool scraping',
    ['tissue', 'tool', 'position', 'dose'],
  ),
  technique(
    'soft-tissue',
    'transverse-friction',
    msg`Transverse friction`,
    'transverse friction mobilization',
    'tfm dtfm cyriax cross friction tendon',
    soft,
  ),
  technique(
    'soft-tissue',
    'scar-mobilization',
    msg`Scar mobilization`,
    'scar mobilization',
    'scar adhesion incision',
    soft,
  ),
  technique(
    'soft-tissue',
    'passive-stretch',
    msg`Passive stretch by hand`,
    'therapist-applied passive stretch to end-feel',
    'stretch str lengthening flexibility',
    ['tissue', 'position', 'dose'],
  ),
  technique(
    'soft-tissue',
    'pin-and-stretch',
    msg`Pin and stretch`,
    'pin and stretch',
    'active release art functional',
    soft,
  ),
  technique(
    'soft-tissue',
    'suboccipital-release',
    msg`Suboccipital release`,
    'suboccipital release',
    'sor inhibition occiput',
    soft,
  ),
  technique(
    'soft-tissue',
    'intraoral-release',
    msg`Intraoral soft-tissue release`,
    'intraoral soft-tissue release',
    'pterygoid masseter jaw',
    soft,
  ),
  technique(
    'soft-tissue',
    'pelvic-floor-release',
    msg`Pelvic floor soft-tissue release`,
    'pelvic floor soft-tissue release',
    'pfm internal obturator levator',
    soft,
  ),
  technique(
    'soft-tissue',
    'visceral-mobilization',
    msg`Visceral mobilization`,
    'visceral mobilization',
    'abdominal abdomen organ',
    soft,
  ),
  technique(
    'soft-tissue',
    'cupping-by-hand',
    msg`Cupping moved by hand`,
    'hand-moved cupping mobilization',
    'decompression vac myofascial cup',
    ['tissue', 'tool', 'position', 'dose'],
  ),
  technique(
    'lymphatic',
    'lymphatic-drainage',
    msg`Lymphatic drainage`,
    'manual lymphatic drainage',
    'mld lymph edema oedema vodder',
    ['tissue', 'position', 'dose'],
  ),
  technique(
    'lymphatic',
    'decongestive-sequence',
    msg`Decongestive sequence`,
    'manual decongestive sequence',
    'cdt complete decongestive',
    ['tissue', 'position', 'dose'],
  ),
  technique(
    'traction',
    'manual-traction',
    msg`Manual traction`,
    'manual traction',
    'mt cervical lumbar pull',
    ['direction', 'position', 'dose'],
  ),
  technique(
    'traction',
    'joint-distraction',
    msg`Joint distraction`,
    'joint distraction',
    'long axis lad hip distraction',
    ['grade', 'direction', 'position', 'dose'],
  ),

  service('97110', msg`Exercise`, 'therapeutic exercise', 'therex te strengthening rom'),
  service(
    '97112',
    msg`Neuromuscular re-education`,
    'neuromuscular re-education',
    'nmr balance proprioception posture',
  ),
  service('97530', msg`Therapeutic activities`, 'therapeutic activities', 'ta functional lifting'),
  service('97116', msg`Gait training`, 'gait training', 'walking'),
  service('97535', msg`Self-care training`, 'self-care and home training', 'adl education'),
  service('97113', msg`Aquatic exercise`, 'aquatic exercise', 'pool'),
  service('97150', msg`Group therapy`, 'group therapy', 'group class'),
  service('97750', msg`Performance test`, 'physical performance test', 'fce'),
  service('97760', msg`Orthotic training`, 'orthotic training', 'splint brace'),
  service('97035', msg`Ultrasound`, 'ultrasound', 'us'),
  service(
    '97012',
    msg`Mechanical traction`,
    'mechanical traction',
    'saunders table',
    msg`A machine pulls; 97140 is traction by hand.`,
  ),
  service(
    '97010',
    msg`Hot or cold pack`,
    'hot or cold pack',
    'mhp heat ice cp',
    msg`A pack works without hands; its minutes are not manual therapy.`,
  ),
  service(
    '97016',
    msg`Vasopneumatic compression`,
    'vasopneumatic compression',
    'game ready pump',
    msg`A pump compresses; 97140 is drainage by hand.`,
  ),
  service('97018', msg`Paraffin bath`, 'paraffin bath', 'wax'),
  service(
    '97124',
    msg`Massage`,
    'massage',
    'effleurage petrissage tapotement',
    msg`Stroking and kneading for relaxation has its own code and is never paid beside 97140.`,
  ),
  service(
    '20560',
    msg`Dry needling, 1 or 2 muscles`,
    'dry needling of one or two muscles',
    'dn dry needle trigger point needling',
    msg`Needles have their own codes; the minutes never enter 97140.`,
  ),
  service(
    '20561',
    msg`Dry needling, 3 or more muscles`,
    'dry needling of three or more muscles',
    'dn dry needle',
    msg`Needles have their own codes; the minutes never enter 97140.`,
  ),
  service(
    '90901',
    msg`Biofeedback training`,
    'biofeedback training',
    'emg semg bfb',
    msg`Muscle feedback by electrodes is training, not hands-on technique.`,
  ),
  service(
    '97032',
    msg`Electrical stimulation, attended`,
    'attended electrical stimulation',
    'tens nmes estim e-stim',
    msg`Current through electrodes is a modality, not hands-on technique.`,
  ),
  service(
    'G0283',
    msg`Electrical stimulation, unattended`,
    'unattended electrical stimulation',
    'tens ifc estim e-stim 97014 interferential',
    msg`Current through electrodes is a modality, not hands-on technique.`,
  ),
  service(
    '97014',
    msg`Electrical stimulation, unattended (not Medicare)`,
    'unattended electrical stimulation',
    'tens ifc estim',
    msg`Current through electrodes is a modality, not hands-on technique.`,
  ),
  service(
    '97161',
    msg`PT evaluation, low complexity`,
    'physical therapy evaluation, low complexity',
    'eval',
  ),
  service(
    '97162',
    msg`PT evaluation, moderate complexity`,
    'physical therapy evaluation, moderate complexity',
    'eval',
  ),
  service(
    '97163',
    msg`PT evaluation, high complexity`,
    'physical therapy evaluation, high complexity',
    'eval',
  ),
  service('97164', msg`PT re-evaluation`, 'physical therapy re-evaluation', 'reeval'),
  service(
    '97165',
    msg`OT evaluation, low complexity`,
    'occupational therapy evaluation, low complexity',
    'eval',
  ),
  service(
    '97166',
    msg`OT evaluation, moderate complexity`,
    'occupational therapy evaluation, moderate complexity',
    'eval',
  ),
  service(
    '97167',
    msg`OT evaluation, high complexity`,
    'occupational therapy evaluation, high complexity',
    'eval',
  ),
  service('97168', msg`OT re-evaluation`, 'occupational therapy re-evaluation', 'reeval'),
  service(
    '98940',
    msg`Chiropractic manipulation, 1 or 2 regions`,
    'chiropractic spinal manipulation, 1 or 2 regions',
    'cmt adjustment',
  ),
  service(
    '98941',
    msg`Chiropractic manipulation, 3 or 4 regions`,
    'chiropractic spinal manipulation, 3 or 4 regions',
    'cmt adjustment',
  ),
  service('98925', msg`Osteopathic manipulation`, 'osteopathic manipulation', 'omt'),
]

const byId = new Map(INTERVENTIONS.map((i) => [i.id, i]))

/** The intervention behind a block, or undefined for an id we do not know (a record from elsewhere). */
export const interventionOf = (id: string): Intervention | undefined => byId.get(id)

/** Whether an intervention is a technique of 97140. */
export const isManualTechnique = (id: string): boolean => byId.get(id)?.code === '97140'
