import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'

// Without the memory of `readText`, so that every test reads for itself.
const readText = (text: string) =>
  sentencesOf(text).flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))

const performed = (text: string): string[] =>
  readText(text)
    .filter((m) => m.status === 'performed')
    .map((m) => (m.detail === undefined ? m.topic : `${m.topic} ${m.detail}`))

const SAYS: Record<string, readonly string[]> = {
  needling: [
    'Dry needling to R upper trap, 3 sites.',
    'Dry-needled bilateral QL today.',
    'Trigger point dry needling, infraspinatus, LTR x4.',
    'Performed DN to L gastroc x 2 needles.',
    'DN R UT 8 min',
    'Intramuscular stimulation to lumbar multifidi at L4.',
    'IMS to glute med',
    'Acupuncture points LI4 and GB20 needled.',
    'Inserted three 0.30 x 40 mm filiform needles into the levator.',
    'Needle insertion to piriformis produced a twitch.',
    'Solid needles inserted in 4 trigger points.',
    'Electroacupuncture 2 Hz to low back',
    'No change in ROM after dry needling.',
    'Not only soft tissue work but also dry needling to UT.',
    'No complaints during needling of the levator.',
    'TrP needling R pec minor with twitch response',
  ],
  injection: [
    'Trigger point injection to UT performed in clinic.',
    'Injected 1 cc lidocaine into the levator.',
    'Corticosteroid injection given to subacromial space today.',
    'Botox to scalenes today',
    'TPI x3 to QL',
    'PRP to patellar tendon',
    'Prolotherapy to SIJ today.',
    'Cortisone shot administered to the bursa this visit.',
    'Nerve block performed, suprascapular.',
    'Kenalog to AC joint',
  ],
  'electrical-stimulation': [
    'TENS to low back x 15 min',
    'E-stim with heat 15 min at end of session',
    'Estim to quad 10 min',
    'IFC to lumbar spine 80-150 Hz',
    'Interferential current to R shoulder, 12 min',
    'NMES to VMO 10/50',
    'Electrical stimulation unattended 15 minutes.',
    'Russian stim to quadriceps',
    'H-wave x 20 min',
    'Microcurrent to Achilles insertion',
    'HVPS for edema',
    'Pt received premod to neck',
    'FES for foot drop during gait',
    'No adverse reaction to TENS.',
    'Without relief from e-stim.',
    'tens unit applied to lumbar paraspinals',
    'Electrodes placed over upper trap, 4 channels',
  ],
  biofeedback: [
    'Biofeedback for upper trap relaxation 10 min',
    'sEMG used to train VMO onset',
    'Surface EMG feedback to lower trap',
    'EMG training for pelvic floor',
    'EMG biofeedback with visual display',
    'BFB for PFM coordination',
    'Electromyographic feedback training of wrist extensors',
    'Pelvic floor biofeedback, perineal electrodes',
    'EMG-triggered retraining of deltoid',
    'Used surface EMG electrodes for cueing scapular muscles',
  ],
  massage: [
    'Massage to low back 15 min',
    'Swedish massage, full back',
    'Relaxation massage to neck and shoulders',
    'Deep tissue massage to gluteals',
    'Effleurage and petrissage to calf',
    'Tapotement to thoracic region',
    'Massaged upper traps for comfort',
    'Full body massage provided',
    'Kneading of paraspinals',
    'General massage for circulation',
    'Pt received spa-type massage, 10 min',
  ],
  exercise: [
    'Therapeutic exercise 15 min',
    'Ther-ex: scapular rows with theraband',
    'TherEx 12 min',
    'Strengthening of rotator cuff 3x10',
    'NuStep 8 min level 4',
    'Stationary bike 10 minutes warm up',
    'Foam rolled thoracic spine x 2 min',
    'Squats 3 x 10',
    'Bridges x 20, clamshells x 15',
    'Core stabilization exercises performed',
    'UBE 5 min',
    'Patient completed heel slides and quad sets',
  ],
  group: [
    'Treated in group of 4 patients.',
    'Group therapy 30 min',
    'Seen while another patient used the bike.',
    'Session overlapped with another patient.',
    'Double-booked at 10:00',
    '2:1 supervision',
    'Circuit class 20 min',
    'Treated two patients simultaneously.',
    'Concurrent treatment with second pt',
    'Therapist shared between two pts',
    'Pt seen with other patients in gym',
  ],
  'unskilled-person': [
    'Aide performed soft tissue work 10 min',
    'STM by tech x 8 min',
    'Rehab tech assisted with stretching',
    'Treated by massage therapist.',
    'Student PT performed mobilizations alone.',
    'Unsupervised stretching on mat table',
    'LMT provided soft tissue work',
    'ATC performed IASTM to calf',
    'Manual stretching carried out by an aide',
    'Under supervision of a technician',
    'Athletic trainer applied pressure to UT',
  ],
}

const MODALITIES: readonly (readonly [string, string])[] = [
  ['97010', 'Hot pack to neck x 10 min'],
  ['97010', 'MHP 12 min prior to manual'],
  ['97010', 'Moist heat applied to lumbar spine'],
  ['97010', 'CP x 10 min post treatment'],
  ['97010', 'Ice 10 min to R knee'],
  ['97010', 'Cryotherapy to shoulder'],
  ['97018', 'Paraffin dip to hands'],
  ['97035', 'Ultrasound 1.0 w/cm2 to supraspinatus'],
  ['97035', 'US x 8 min to lateral epicondyle'],
  ['97035', 'pulsed US to Achilles'],
  ['97024', 'Diathermy to low back 15 min'],
  ['97039', 'LLLT to plantar fascia'],
  ['97039', 'Massage gun to quads 5 min'],
  ['97016', 'Game Ready to knee x 15 min'],
  ['97016', 'Vasopneumatic compression 34 deg'],
  ['97012', 'Mechanical traction 25 lb 15 min'],
  ['97012', 'Saunders cervical traction'],
  ['97022', 'Whirlpool for wound'],
  ['97033', 'Iontophoresis with dexamethasone'],
  ['97034', 'Contrast bath 20 min'],
]
const NEURO: readonly (readonly [string, string])[] = [
  ['97116', 'Gait training with SPC 10 min'],
  ['97116', 'Stair training x 2 flights'],
  ['97112', 'Balance training on foam'],
  ['97112', 'Neuromuscular re-education 12 min'],
  ['97112', 'NMR for scapular timing'],
  ['97112', 'Proprioceptive drills on BOSU'],
  ['97112', 'Kinesiotape to patella'],
  ['97112', 'Postural retraining at wall'],
  ['97530', 'Transfer training bed to chair'],
  ['97530', 'Therapeutic activities: lifting 10 lb box'],
  ['97530', 'Sit to stand x 10'],
]

describe('what is not 97140 is found in many wordings', () => {
  for (const [topic, texts] of Object.entries(SAYS))
    it.each(texts)(`${topic}: %s`, (text) => {
      expect(performed(text)).toContain(topic)
    })
  it('friction massage is massage by a name of its own', () => {
    expect(performed('Cross-friction massage to supraspinatus tendon')).toContain(
      'massage friction',
    )
  })
  it.each(MODALITIES)('modality %s: %s', (code, text) => {
    expect(performed(text)).toContain(`modality ${code}`)
  })
  it.each(NEURO)('activity %s: %s', (code, text) => {
    expect(performed(text)).toContain(`neuro-activity ${code}`)
  })
})

const SILENT: Record<string, readonly string[]> = {
  needling: [
    'No dry needling performed.',
    'Patient DN reports less pain.',
    'Needle-like pain in the heel.',
    'Pins and needles in both feet.',
    'Hobbies: needlepoint, knitting.',
    'Needle phobia.',
    'Uses an insulin needle at breakfast.',
    'Acupressure to LI4.',
    'Going DN stairs is hard',
    'EMG needle study last month.',
    'Dry needling declined.',
    'Dry needling to upper trap was deferred today.',
    'Instead of dry needling, used trigger point pressure.',
    'Pt is afraid of needles.',
    'Discussed dry needling for next visit.',
    'Consider dry needling if no change.',
    'Received dry needling by another provider last week.',
    'Semmes-Weinstein monofilament intact.',
  ],
  injection: [
    's/p injection 2 wks ago',
    'Injection scheduled for Friday.',
    'Non-injectable trigger point technique.',
    'Had cortisone injection in June.',
    'MD performed injection.',
    'Lidocaine patch at night.',
    'History of epidural injections.',
    'Pain since steroid injection 3 weeks ago.',
    'Denies injections.',
    'Hydrocortisone cream for rash.',
  ],
  'electrical-stimulation': [
    'Pain in the tens of episodes.',
    'Intense pain with turning.',
    'Tens of patients',
    'TENS discontinued.',
    'Home TENS unit used at home.',
    'Upper trap is tense.',
    'Muscles tense on palpation.',
    'No e-stim today.',
    'E-stim held due to pacemaker.',
    'May try NMES next session.',
    'Instructed in use of TENS unit.',
    'Declined e-stim.',
    'Pt owns a home TENS unit.',
  ],
  biofeedback: [
    'EMG/NCV study results show C6 radiculopathy.',
    'Awaiting EMG.',
    'Pressure biofeedback cuff at 20 mmHg for deep neck flexors.',
    'EMG normal.',
    'No biofeedback today.',
    'Plan to add biofeedback.',
  ],
  modality: [
    'Moved to the US in 2010.',
    'Iced at home after work.',
    'Fell while ice skating.',
    'Diagnostic ultrasound showed a tear.',
    'Manual traction to cervical spine 5 min',
    'Slipped on ice.',
    'Diagnosed with CP at birth.',
    'Pain eases with heat.',
    'No hot pack today.',
    'Cold pack deferred.',
  ],
  massage: [
    'Referred by massage therapist.',
    'Self-massage added to HEP.',
    'Lymphatic massage to R UE.',
    'Carotid massage by cardiology.',
    'No massage performed.',
    'Educated in scar massage for home.',
    'Massage discussed, not performed.',
    'Uses a massage chair.',
  ],
  exercise: [
    'Mobilized to allow exercise.',
    'To prepare for exercise.',
    'HEP reviewed.',
    'Instructed in self-stretch of hamstrings.',
    'Painful arc 60 to 120.',
    'Fell off bike last month.',
  ],
  group: [
    'Each muscle group was tested.',
    'Appropriate for her age group.',
    'Works for a group practice.',
    'Concurrent diagnosis of diabetes.',
    'Concurrent regions treated.',
    'Patient was not treated in a group.',
    'Attends a support group.',
    'Shared decision to reduce visits.',
  ],
  'unskilled-person': [
    'Wears a hearing aid.',
    'Tech neck posture.',
    'Takes Tylenol ATC.',
    "Works as a teacher's aide.",
    'Works as a tech at a hospital.',
    'Massage therapist referral.',
    'Technique tolerated.',
    'No aide was involved.',
  ],
}

describe('what only looks like it stays silent', () => {
  for (const [topic, texts] of Object.entries(SILENT))
    it.each(texts)(`not ${topic}: %s`, (text) => {
      expect(performed(text).map((said) => said.split(' ')[0])).not.toContain(topic)
    })
})
