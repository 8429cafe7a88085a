import { describe, expect, it } from 'vitest'
import type { Topic } from './mention'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'
import { NECESSITY_AND_RESPONSE } from './wordings/necessity-and-response'
import { PLAN_AND_CARE } from './wordings/plan-and-care'

// Without the memory of `readText`, so that every test reads for itself.
const readText = (text: string) =>
  sentencesOf(text).flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))

const said = (text: string): string[] =>
  readText(text)
    .filter((m) => m.status === 'performed')
    .flatMap((m) => (m.detail === undefined ? [m.topic] : [m.topic, `${m.topic} ${m.detail}`]))

const SAYS: Partial<Record<Topic, readonly string[]>> = {
  ...NECESSITY_AND_RESPONSE,
  ...PLAN_AND_CARE,
}

describe('what a note says is found in many wordings', () => {
  for (const [topic, texts] of Object.entries(SAYS))
    it.each(texts)(`${topic}: %s`, (text) => {
      expect(said(text)).toContain(topic)
    })
})

const KINDS: Record<string, readonly string[]> = {
  'range:measured': [
    'Rotation R 55, L 70.',
    'AROM flexion 0-110.',
    'Cervical ROM: rot 55 deg.',
    'Lacks 10 deg of extension.',
    'ER 35° at side.',
    'Shoulder abduction limited to 95.',
    'DF 4 deg.',
    'Lumbar flexion 50%.',
    'Knee extension -8 deg, motion painful.',
    'Mouth opening 28 mm.',
    'Fingertip to floor 26 cm.',
  ],
  range: ['ROM limited.', 'Restricted cervical motion.', 'Rotation limited with pain.'],
  'joint-play:measured': [
    'C5-6 PA hypomobile 2/6.',
    'Capsular end-feel into ER.',
    'Inferior glide 1/6.',
    'Joint play 2/6 L4.',
    'Moderately hypomobile T5.',
    'Firm end feel.',
    'Talocrural posterior glide hypomobile, grade 2.',
    'Accessory motion 1/6',
    'PAIVM 2/6 restricted',
    'Hard end-feel',
  ],
  'joint-play': ['Hypomobile C4.', 'Stiff L5.', 'Restricted inferior glide.'],
  'palpation:measured': [
    'TTP R UT 2+.',
    'Grade 2 tenderness, levator.',
    'Moderate spasm of paraspinals.',
    'Tender 6/10 over lateral epicondyle.',
    'Severe guarding.',
    'Taut band in UT, 3/4 tenderness.',
    'Tone mildly increased in levator.',
    'Hypertonic UT, grade 3.',
    'Marked muscle guarding.',
    'Trigger point in infraspinatus, 7/10 on pressure.',
  ],
  palpation: ['Taut band in UT.', 'Tender over the bursa.', 'Fascial restriction.'],
  'length:measured': [
    'Hamstring length 65 deg.',
    '90/90 test lacks 30.',
    'Popliteal angle 35.',
    'Tight hamstrings, 60 deg SLR.',
    'Pec minor shortened 4 cm.',
    'Thomas test 10 deg short.',
    'Muscle length: gastroc 5 deg.',
    'Knee to wall 6 cm.',
    'Straight leg raise 60 deg',
    'Quad tightness 100 deg prone knee bend',
  ],
  'strength:measured': [
    'Deltoid 4/5.',
    'MMT ER 4-/5.',
    'Grip 20 lb.',
    'Hip abduction strength 3+/5.',
    'Grip strength R 45 lb.',
    'Quad 4+/5',
    'Dynamometry 18 kg.',
    'Pinch 8 lb.',
    'Strength grossly 4/5',
    'Elbow flexion 5/5',
  ],
  strength: ['Weak glute med.', 'Strength decreased.'],
  'girth:measured': [
    'Girth 34.5 cm at mid patella.',
    'Pitting edema 2+.',
    'Figure-of-8 52 cm.',
    'Circumference R 28 cm.',
    'Limb volume 2450 ml.',
    'Trace effusion, 1+.',
    'Swelling 2 cm greater than left.',
    'Stage II lymphedema.',
    'Moderate edema.',
    'Volumetrics 500 ml',
  ],
  'neuro:measured': [
    'Biceps reflex 1+.',
    'DTRs 2+ throughout.',
    'Sensation diminished C6, 4/10.',
    'Light touch normal.',
    'Achilles reflex absent.',
    'Dermatomes: normal.',
    'Myotomes 5/5.',
    'Monofilament 5.07.',
    'Two-point discrimination 6 mm.',
    'Reflexes normal.',
  ],
  'special-test:measured': [
    'Spurling positive R.',
    'Hawkins-Kennedy (+).',
    'Slump negative.',
    'Negative SLR.',
    'Lachman test negative.',
    '+ Neer',
    'SLR 45 deg.',
    'ULTT1 positive at 90.',
    'FABER: positive for groin pain.',
    'Phalen test positive at 30 sec.',
    'Cluster of Laslett tests positive 3/5.',
  ],
}

describe('findings carry their kind, and whether they were measured', () => {
  for (const [detail, texts] of Object.entries(KINDS))
    it.each(texts)(`${detail}: %s`, (text) => {
      expect(said(text)).toContain(`finding ${detail}`)
    })
})

describe('places, sides and minutes carry what they are', () => {
  it.each([
    ['region cervical', 'STM to R UT.'],
    ['region cervical', 'C5-6 PA'],
    ['region thoracic', 'T4-8 mobs'],
    ['region lumbar', 'low back'],
    ['region sacral', 'R SIJ'],
    ['region shoulder', 'GHJ inferior glide'],
    ['region knee', 'patellar glide'],
    ['region ankle-foot', 'talocrural AP'],
    ['region wrist-hand', 'wrist stiff'],
    ['region upper-lymph', 'MLD to R arm'],
    ['side right:cervical', 'R UT'],
    ['side left:knee', 'left knee'],
    ['side both:hip', 'bilateral hips'],
    ['side both:shoulder', 'both shoulders'],
    ['side right', 'pain on the right'],
    ['minutes soft-tissue-mobilization:12', 'STM to R UT 12 min'],
    ['minutes joint-mobilization:8', '8 min joint mobs'],
    ['minutes total:38', 'Total treatment time 38 minutes'],
    ['minutes total:45', 'Total treatment minutes: 45'],
    ['minutes timed:38', 'Total timed code minutes 38'],
    ['minutes timed:38', 'Total timed 38 min.'],
    ['minutes -:15', '15 minutes'],
  ])('%s: %s', (what, text) => {
    expect(said(text)).toContain(what)
  })
})

const SILENT: Partial<Record<Topic, readonly string[]>> = {
  'vague-response': [
    'Tolerated well, pain 6/10 to 3/10.',
    'Tolerated treatment well with rotation 68 deg after.',
    'Good tolerance, VAS 2.',
  ],
  retest: [
    'Knee flexion 0 to 120 degrees.',
    'Seen 10/24/08 to 11/5/08.',
    '10:04-10:20',
    'STM 10 to 15 min',
    '2 to 3 times per week',
    'Sitting limited to 20 min.',
    'L4 to S1 tender',
    'Progress to grade 4.',
  ],
  frequency: ['Wakes 3x a night.', 'Pain x 3 weeks.', 'Onset 3 weeks ago.', 'Hold 30 sec x 3.'],
  maintenance: ['Skilled maintenance program per Jimmo.', 'Maintained contact pressure.'],
  'vague-area': ['Low back.', 'Neck pain.', 'STM to deep neck flexors.', 'Went back to work.'],
  'red-flag': ['Denies bowel/bladder changes, saddle anesthesia or weight loss.', 'No fever.'],
  side: ['Left the clinic smiling.', 'Feels right away better.', 'Patient left.'],
  region: ['Walks 600 feet.', 'On the other hand, rest helps.'],
  'one-on-one': ['One to two visits.'],
  worse: ['Worse with sitting.', 'Aggravated by stairs.', 'No worse.', 'Not worse.'],
  improvement: ['No improvement.', 'Goals not met.', 'To improve ROM.', 'Not better.'],
  'no-change': ['Vitals stable.', 'No change in medications.'],
  'functional-limitation': ['Limited ROM.', 'Unable to be assessed.', 'Sits without difficulty.'],
  'skilled-decision': [
    'Skilled physical therapy is needed.',
    'Manual therapy performed.',
    'Upon observation, the patient is tall.',
  ],
  minutes: ['Sitting tolerance 20 min.', '10-15 min', '7.5 min'],
  baseline: ['Unable to lift since 2019.', 'Cannot sit for 3 weeks now.'],
  'approximate-time': ['Hold 30 sec x 3', '12 min'],
}

describe('what only looks like it stays silent', () => {
  for (const [topic, texts] of Object.entries(SILENT))
    it.each(texts)(`not ${topic}: %s`, (text) => {
      expect(said(text)).not.toContain(topic)
    })
  it('a plan that says what changes is not only vague', () => {
    expect(said('Continue POC, progress to grade IV because ROM +10°.')).toContain('plan-change')
  })
})
