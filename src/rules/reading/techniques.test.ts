import { describe, expect, it } from 'vitest'
import { INTERVENTIONS, isManualTechnique } from '../../coding/interventions'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'

// Without the memory of `readText`, so that every test reads for itself.
const readText = (text: string) =>
  sentencesOf(text).flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))

const techniques = (text: string): (string | undefined)[] =>
  readText(text)
    .filter((m) => m.topic === 'technique' && m.status === 'performed')
    .map((m) => m.detail)

const SAYS: Record<string, readonly string[]> = {
  'joint-mobilization': [
    'Grade III PA glides C5-6',
    'Inferior glide GHJ grade IV',
    'Joint mobs to talocrural joint',
    'UPA L4 R gr III 3x30 sec',
    'Posterior mobilization of tibia on femur',
    'Maitland oscillations T4-8',
    'CPAs T5',
    'Mobilized the subtalar joint laterally, grade II',
    'Lateral glides to elbow gr 3',
    'JM to hip',
  ],
  'thrust-manipulation': [
    'HVLA thrust to T6',
    'Thoracic manipulation supine, cavitation noted',
    'Grade V mobilization to mid thoracic',
    'High-velocity thrust at C7-T1',
    'SIJ manipulation',
    'Lumbopelvic thrust manipulation R',
  ],
  'mobilization-with-movement': [
    'MWM elbow with grip',
    'SNAG C4 into rotation',
    'Mulligan belt glide hip',
    'Mobilization with movement, ankle DF',
    'NAGs to mid cervical',
  ],
  'muscle-energy': [
    'MET to correct R anterior innominate',
    'Muscle energy technique for L5',
    'Contract-relax to hamstrings',
    'Hold-relax hip IR',
    'Post-isometric relaxation to levator',
  ],
  'strain-counterstrain': [
    'Strain-counterstrain to psoas',
    'SCS to piriformis 90 sec',
    'Positional release of UT',
    'Counterstrain QL',
  ],
  'patellar-mobilization': [
    'Patellar mobs all directions',
    'Medial patellar glide grade III',
    'Mobilized patella superiorly',
  ],
  'rib-mobilization': ['First rib mobilization R', 'Rib mobs 4-6', 'Costovertebral mobilization'],
  'tmj-mobilization': [
    'TMJ distraction gr II',
    'Mobilization of L TMJ',
    'Jaw mobs with anterior glide',
  ],
  'neural-mobilization': [
    'Median nerve glides passive',
    'Neural mobilization, sciatic',
    'Passive slider for ulnar nerve mobilization',
    'Neurodynamic techniques to femoral nerve',
  ],
  'soft-tissue-mobilization': [
    'STM to UT',
    'Soft tissue mobilization R gastroc 8 min',
    'Soft-tissue work to paraspinals',
    'Soft tissue massage to levator',
    'Strumming of paraspinals',
    'Muscle stripping to hamstrings',
  ],
  'myofascial-release': [
    'MFR thoracolumbar fascia',
    'Myofascial release to pec minor',
    'Myofascial techniques to the neck',
  ],
  'trigger-point-pressure': [
    'Trigger point release UT',
    'Ischemic compression to levator',
    'TPR R infraspinatus',
    'Sustained pressure to trigger point in QL',
    'TrP pressure release glute med',
  ],
  'instrument-assisted': [
    'IASTM to Achilles',
    'Graston to IT band',
    'Instrument assisted soft tissue mobilization to plantar fascia',
  ],
  'transverse-friction': [
    'Transverse friction to supraspinatus tendon',
    'DTFM to patellar tendon',
    'Cross friction to lateral epicondyle',
  ],
  'scar-mobilization': [
    'Scar mobilization to knee incision',
    'Scar massage by therapist to lumpectomy site',
    'Mobilized scar in all directions',
  ],
  'passive-stretch': [
    'Passive stretch hamstrings to end feel',
    'Manual stretching of pecs 3x30 sec',
    'Therapist stretched hip flexors prone',
    'Pec minor passively stretched',
  ],
  'pin-and-stretch': [
    'Pin and stretch to FCR',
    'ART to subscapularis',
    'Active release to hamstring',
  ],
  'suboccipital-release': [
    'Suboccipital release 4 min',
    'SOR',
    'Cranial base release',
    'Release of suboccipitals',
  ],
  'intraoral-release': [
    'Intraoral release of lateral pterygoid',
    'Intra-oral soft tissue work',
    'Masseter release',
  ],
  'pelvic-floor-release': [
    'Pelvic floor release, L levator ani',
    'Internal soft tissue work to obturator internus',
    'Levator ani trigger point release',
  ],
  'visceral-mobilization': [
    'Visceral mobilization to sigmoid colon',
    'Abdominal massage clockwise',
    'Visceral techniques',
  ],
  'cupping-by-hand': [
    'Cupping glides to ITB',
    'Dynamic cups moved along paraspinals',
    'Myofascial decompression to UT',
  ],
  'lymphatic-drainage': [
    'MLD to R UE',
    'Manual lymphatic drainage L leg',
    'Lymph drainage, clearing of axillary nodes',
    'Lymphatic massage to face',
    'Retrograde massage for edema',
  ],
  'decongestive-sequence': [
    'CDT sequence, trunk then limb',
    'Complete decongestive therapy',
    'Decongestive treatment sequence',
  ],
  'manual-traction': [
    'Manual cervical traction 5 min',
    'Manual traction to lumbar spine',
    'Gentle traction by hand to neck',
    'Cervical distraction sustained 20 sec',
    'Axial traction',
  ],
  'joint-distraction': [
    'Long axis distraction R hip',
    'Hip distraction grade III',
    'GH joint distraction',
    'LAD L hip',
    'Distraction of MCP joints',
  ],
}

describe('techniques of 97140 are found in the words of the trade', () => {
  it('has phrases for every technique of the catalogue', () => {
    const ids = INTERVENTIONS.map((i) => i.id).filter(isManualTechnique)
    expect(Object.keys(SAYS).sort()).toEqual([...ids].sort())
  })
  for (const [id, texts] of Object.entries(SAYS))
    it.each(texts)(`${id}: %s`, (text) => {
      expect(techniques(text)).toContain(id)
    })
})

describe('what only looks like a technique is none', () => {
  it.each([
    's/p carpal tunnel release',
    'Released to work by surgeon.',
    'Release of information signed.',
    'Difficulty with manipulation of small objects.',
    'Manipulation under anesthesia in May.',
    'Distraction test relieves symptoms.',
    'Easily distracted during session.',
    'Early mobilization out of bed.',
    'Goal met.',
    'GOAL MET TODAY.',
    'Self-stretch of hamstrings 3x30.',
    'Mechanical traction 20 lb.',
    'No joint mobs today.',
    'Plan: joint mobs grade III next visit.',
    'Taught self mobilization with towel.',
    'Pressure sore on heel.',
    'Manual muscle testing 4/5.',
    'Will add IASTM.',
  ])('%s', (text) => {
    expect(techniques(text)).toEqual([])
  })
})
