import { finding, timed, type Visit } from './a-case'

/** Visits to the spine and the jaw that a careful biller has nothing to say about. */
export const NECK: Visit = {
  codes: ['M54.2'],
  timeIn: '9:00',
  timeOut: '9:44',
  blocks: [
    timed('joint-mobilization', '9:03-9:15', [['c4-5', 'right']], {
      parameters: { grade: 'III', direction: 'unilateral PA' },
    }),
    timed('soft-tissue-mobilization', '9:15-9:26', [['levator-scapulae', 'right']]),
    timed('97110', '9:27-9:42'),
  ],
  subjective:
    'Right neck pain since a long drive 4 weeks ago; before that she had no trouble. Turning to reverse the car is still limited.',
  symptoms: 'Right neck pain and stiffness',
  limitation: 'cannot turn to reverse the car',
  baseline: 'PSFS 4/10',
  objective:
    'C4-5 right hypomobile 2/6 with firm end-feel. Levator scapulae right taut, tender 2+.',
  findings: [
    finding('range', 'right rotation', 'cervical-spine', '', '52', '64', '°'),
    finding('joint-play', 'unilateral PA', 'c4-5', 'right', 'hypomobile 2/6', '3/6'),
  ],
  pain: ['5', '3'],
  assessment:
    'Right rotation rose from 52 to 64 degrees after treatment and pain fell from 5/10 to 3/10; she reversed the car twice this week.',
  skill:
    'Grade III was chosen for a stiff, non-irritable segment and the force adjusted to the end-feel; irritability was re-assessed after each set.',
  plan: 'Progress joint mobilization to end-range rotation because 10 degrees are still missing; soft-tissue mobilization as needed before it.',
  goal: 'Reverse the car without pain, rotation 75 degrees, in 4 weeks',
  planned: ['joint', 'soft-tissue'],
  frequency: '2 times a week',
  duration: '4 weeks',
}

export const LOW_BACK: Visit = {
  payer: 'midpoint',
  codes: ['M54.59'],
  timeIn: '14:00',
  timeOut: '14:40',
  blocks: [
    timed('joint-mobilization', '14:05-14:18', [['l4-5']], {
      parameters: { grade: 'IV', direction: 'central PA' },
    }),
    timed('97110', '14:20-14:38'),
  ],
  subjective:
    'Low back pain since lifting a crate on 5 December. Was able to stand all day at work before. Standing at the counter now 15 minutes.',
  symptoms: 'Central low back pain',
  limitation: 'stands at the shop counter',
  baseline: '15 min',
  objective: 'Flexion fingertips to mid-shin. No neurological signs.',
  findings: [
    finding('joint-play', 'PA spring', 'l4-5', '', 'hypomobile 2/6, firm', '3/6'),
    finding('range', 'lumbar extension', 'lumbar-spine', '', '10', '18', '°'),
  ],
  pain: ['6', '4'],
  assessment:
    'Extension improved from 10 to 18 degrees and pain from 6/10 to 4/10 within the session. Standing time is up from 10 to 15 minutes since last week.',
  skill:
    'Grade IV selected after the joint-play test showed stiffness without irritability; dosage reduced in the last set when the end-feel became guarded.',
  plan: 'Continue joint mobilization at L4-5, moving to extension in standing because standing is what is limited.',
  goal: 'Stand 45 minutes at the counter within 6 weeks',
  planned: ['joint'],
  frequency: 'twice weekly',
  duration: '6 weeks',
}

export const NECK_AND_ARM: Visit = {
  codes: ['M54.12'],
  timeIn: '9:45',
  timeOut: '10:30',
  blocks: [
    timed('manual-traction', '9:48-10:00', [['cervical-spine']], {
      parameters: { position: 'supine, 20 degrees flexion' },
    }),
    timed('neural-mobilization', '10:00-10:11', [['c5-6', 'left']]),
    timed('97110', '10:12-10:27'),
  ],
  subjective:
    'Neck and left arm pain since 10 weeks, after a fall on the ice. Worked full days at the screen before, now 25 minutes.',
  symptoms: 'Neck pain into the left arm, tingling in the thumb',
  limitation: 'works at the screen',
  baseline: '25 min',
  objective:
    'Spurling left positive, distraction test relieves the arm. Biceps reflex left reduced, strength 5/5, no signs of myelopathy. Upper limb tension test positive at 60 degrees of elbow extension loss.',
  findings: [
    finding('special-test', 'upper limb tension test', 'c5-6', 'left', '60', '40', '°'),
    finding('range', 'left rotation', 'cervical-spine', '', '40', '52', '°'),
  ],
  pain: ['6', '3'],
  assessment:
    'Arm pain centralized during traction; tension test improved from 60 to 40 degrees, rotation 40 to 52. Screen time 25 minutes, 15 last week.',
  skill:
    'Force and angle of traction adjusted until the arm pain eased; neurological signs re-checked before and after; sliders chosen over tensioners as irritability is high.',
  plan: 'Traction and neural mobilization again; move to tensioners when tingling stays away for two days.',
  goal: 'Work 2 hours at the screen in 6 weeks',
  planned: ['traction', 'joint'],
  frequency: '2 times a week',
  duration: '6 weeks',
}

export const THORACIC_THRUST: Visit = {
  codes: ['M54.6'],
  number: '3',
  timeIn: '17:00',
  timeOut: '17:34',
  blocks: [
    timed('thrust-manipulation', '17:06-17:14', [['t4-5']], {
      parameters: { direction: 'PA', segment: 'T4-5' },
    }),
    timed('97110', '17:15-17:32'),
  ],
  subjective:
    'Mid-back pain for 2 weeks after moving house. Overhead work at the warehouse was no problem before. No osteoporosis, no steroids, no cancer, no night pain.',
  symptoms: 'Sharp mid-back pain with extension',
  limitation: 'stacks shelves overhead',
  baseline: '10 min',
  objective:
    'T4-5 hypomobile 1/6, extension painful at end range. Red flags cleared, consent obtained.',
  findings: [
    finding('joint-play', 'PA spring', 't4-5', '', 'hypomobile 1/6', '3/6'),
    finding('range', 'thoracic extension', 'thoracic-spine', '', '15', '22', '°'),
  ],
  pain: ['5', '2'],
  assessment:
    'Segment moves 3/6 after thrust (1/6 before); extension 15 to 22 degrees; pain 5/10 to 2/10. Shelf work 10 minutes, 5 at the first visit.',
  skill:
    'Thrust chosen after screening was negative and grade IV brought no change at the last visit; premanipulative hold was free of symptoms.',
  plan: 'One more thrust only if stiffness returns; shift to loaded extension because overhead work needs it.',
  goal: 'Stack shelves 60 minutes in 3 weeks',
  planned: ['joint'],
  frequency: '2 times a week',
  duration: '3 weeks',
}

export const JAW: Visit = {
  payer: 'midpoint',
  codes: ['M26.621'],
  timeIn: '12:00',
  timeOut: '12:32',
  blocks: [
    timed('intraoral-release', '12:04-12:13', [['masseter', 'right']]),
    timed('tmj-mobilization', '12:13-12:22', [['tmj', 'right']], {
      parameters: { grade: 'II', direction: 'caudal glide' },
    }),
  ],
  subjective:
    'Right jaw pain since a long dental visit 3 weeks ago, none before. Eats soft food only; an apple takes 20 minutes in small pieces.',
  symptoms: 'Right jaw pain when chewing',
  limitation: 'cannot bite an apple',
  baseline: 'opening 28 mm',
  objective:
    'Opening deviates to the right. Masseter taut band, tender 2+. Caudal glide restricted.',
  findings: [finding('range', 'mouth opening', 'tmj', 'right', '28', '35', 'mm')],
  pain: ['5', '3'],
  assessment:
    'Opening rose from 28 to 35 mm and pain fell from 5/10 to 3/10; it was 25 mm at the first visit.',
  skill:
    'Joint glide limited to grade II as the joint is irritable; release pressure was lessened when referred pain appeared, then resumed.',
  plan: 'Continue TMJ mobilization and release until 40 mm since biting needs it.',
  goal: 'Bite and chew an apple in 4 weeks, opening 42 mm',
  planned: ['joint', 'soft-tissue'],
  frequency: 'once a week',
  duration: '4 weeks',
}

export const BY_ASSISTANT: Visit = {
  ...NECK,
  people: [{ id: 'me', credential: 'PTA', supervisor: 'R. Haddad, PT' }],
}
