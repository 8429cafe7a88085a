import { finding, timed, type Visit } from './a-case'

/** Visits to arms and legs that a careful biller has nothing to say about. */
export const FROZEN_SHOULDER: Visit = {
  codes: ['M75.01'],
  timeIn: '11:00',
  timeOut: '11:45',
  blocks: [
    timed('joint-mobilization', '11:04-11:27', [['shoulder-joint', 'right']], {
      parameters: { grade: 'III', direction: 'posterior and inferior glide' },
    }),
    timed('97110', '11:28-11:43'),
  ],
  subjective:
    'Right shoulder stiff since September, no injury. Played tennis until then. Still cannot fasten her bra behind the back.',
  symptoms: 'Stiff right shoulder, ache at night',
  limitation: 'cannot reach behind the back to dress',
  baseline: 'hand to right hip pocket',
  objective: 'Capsular pattern: external rotation most limited. Posterior glide hypomobile 1/6.',
  findings: [
    finding('range', 'external rotation', 'shoulder-joint', 'right', '25', '37', '°'),
    finding('range', 'flexion', 'shoulder-joint', 'right', '110', '118', '°'),
  ],
  pain: ['4', '3'],
  assessment:
    'External rotation gained 12 degrees after the glides; pain 4/10 before, 3/10 after. Reach behind the back went from the hip pocket to the sacrum over three visits.',
  skill:
    'Direction of glide chosen from the joint-play test; grade III sustained at end range, eased whenever muscle guarding began.',
  plan: 'Joint mobilization in more external rotation next, since the capsule still limits it by 30 degrees.',
  goal: 'Fasten bra behind the back in 8 weeks, external rotation 60 degrees',
  planned: ['joint'],
  frequency: '2 x/week',
  duration: '8 weeks',
}

export const KNEE_REPLACEMENT: Visit = {
  codes: ['Z47.1', 'Z96.651'],
  timeIn: '8:00',
  timeOut: '8:50',
  blocks: [
    timed('patellar-mobilization', '8:05-8:14', [['patella', 'right']], {
      parameters: { grade: 'II', direction: 'superior and inferior glide' },
    }),
    timed('scar-mobilization', '8:14-8:23', [['knee-joint', 'right']]),
    timed('97110', '8:25-8:48'),
  ],
  subjective:
    'Right total knee replacement 7 weeks ago. Walked the dog daily before the arthritis. Stairs one at a time, holding the rail.',
  symptoms: 'Stiff right knee, tight scar',
  limitation: 'cannot climb stairs step over step',
  baseline: '4 steps',
  objective:
    'Scar closed and dry, adherent in its middle third. Patella superior glide restricted.',
  findings: [
    finding('range', 'knee flexion', 'knee-joint', 'right', '98', '106', '°'),
    finding('palpation', 'scar adherence', 'knee-joint', 'right', 'moderate, 4 cm', 'mild, 3 cm'),
  ],
  pain: ['3', '2'],
  assessment:
    'Knee flexion rose from 98 to 106 degrees and the scar moves more freely; pain 3/10 to 2/10. Managed 6 steps on the practice stairs, 4 last visit.',
  skill:
    'Glides kept at grade II and away from the implant line; pressure on the scar graded by its color and response, re-checked after each minute.',
  plan: 'Patellar and scar mobilization until 115 degrees are reached because stairs need it; then exercise alone.',
  goal: 'Climb 12 stairs step over step within 5 weeks',
  planned: ['joint', 'soft-tissue'],
  frequency: '3 times a week',
  duration: '5 weeks',
}

export const ANKLE: Visit = {
  payer: 'full-fifteen',
  codes: ['S93.401D'],
  number: '4',
  timeIn: '16:00',
  timeOut: '16:40',
  blocks: [
    timed('mobilization-with-movement', '16:02-16:18', [['ankle-joint', 'right']], {
      parameters: { direction: 'posterior talar glide', dose: '3 x 10' },
    }),
    timed('97112', '16:20-16:38'),
  ],
  subjective:
    'Rolled the right ankle playing basketball 5 weeks ago; until then ran 5 km three times a week. Squatting at work (tiler) is limited to a minute.',
  symptoms: 'Stiff, sore right ankle',
  limitation: 'squats for laying tiles',
  baseline: '1 min',
  objective: 'Talar posterior glide hypomobile. Anterior drawer negative.',
  findings: [
    finding('range', 'weight-bearing dorsiflexion', 'ankle-joint', 'right', '6', '9', 'cm'),
  ],
  pain: ['3', '1'],
  assessment:
    'Dorsiflexion improved from 6 to 9 cm after mobilization with movement, pain from 3/10 to 1/10. Squat time was 30 seconds two visits ago.',
  skill:
    'Glide direction and force were selected so that the squat became free of pain; belt angle changed when the pinch returned.',
  plan: 'Mobilization with movement once more, then self-mobilization at home, because dorsiflexion is 2 cm short of the left.',
  goal: 'Squat 10 minutes at work in 3 weeks',
  planned: ['joint'],
  frequency: '1 time a week',
  duration: '3 weeks',
}

export const LYMPHEDEMA: Visit = {
  codes: ['I97.2'],
  number: '5',
  timeIn: '13:00',
  timeOut: '14:00',
  blocks: [
    timed('lymphatic-drainage', '13:04-13:44', [['upper-limb-lymph', 'left']]),
    timed('97535', '13:45-13:58'),
  ],
  subjective:
    'Left arm swelling since the mastectomy in June; wore no sleeve before. Swelling grew over the last month although she kept the arm raised and wore the bandage. Typing stops after 10 minutes because the arm is heavy.',
  symptoms: 'Heavy, swollen left arm',
  limitation: 'types at work',
  baseline: '10 min',
  objective:
    'Stage II lymphedema, pitting 1+ at the left forearm. Skin intact, no redness, no fever.',
  findings: [
    finding(
      'girth',
      'forearm 10 cm below the elbow',
      'upper-limb-lymph',
      'left',
      '27.5',
      '26.8',
      'cm',
    ),
  ],
  pain: ['2', '1'],
  assessment:
    'Girth fell from 27.5 to 26.8 cm after drainage; typing time rose from 10 to 15 minutes this week.',
  skill:
    'Sequence was changed to clear the trunk first because the axilla is scarred; pressure adjusted to tissue response throughout.',
  plan: 'Drainage for one more week while she and her husband learn self-drainage and bandaging; she showed the sequence back correctly for the arm. Then hand over to self-care.',
  goal: 'Type 45 minutes, girth within 1 cm of the right arm, own care without help in 2 weeks',
  planned: ['lymphatic'],
  frequency: '3 times a week',
  duration: '2 weeks',
}

export const HIP: Visit = {
  codes: ['M16.12'],
  timeIn: '10:30',
  timeOut: '11:12',
  blocks: [
    timed('joint-distraction', '10:33-10:48', [['hip-joint', 'left']], {
      parameters: { grade: 'III', direction: 'long axis' },
    }),
    timed('soft-tissue-mobilization', '10:48-10:56', [['iliopsoas', 'left']]),
    timed('97110', '10:56-11:10'),
  ],
  subjective:
    'Left hip osteoarthritis, worse over two months. Walked 3 km with friends before. Putting on the left sock is hard and takes 3 minutes.',
  symptoms: 'Left groin pain, stiffness after sitting',
  limitation: 'cannot put on the left sock without help',
  baseline: '3 min',
  objective: 'Capsular end-feel in internal rotation. Iliopsoas short, tender 2+.',
  findings: [
    finding('range', 'internal rotation', 'hip-joint', 'left', '12', '20', '°'),
    finding('length', 'Thomas test', 'iliopsoas', 'left', '15', '8', '°'),
  ],
  pain: ['5', '3'],
  assessment:
    'Internal rotation 12 to 20 degrees and pain 5/10 to 3/10 after distraction; sock took 2 minutes in the clinic.',
  skill:
    'Distraction force graded by end-feel in the resting position; stopped short of the pinch the patient reported, then progressed.',
  plan: 'Continue distraction in more flexion since the sock needs 110 degrees; reduce visits when 25 degrees of rotation are held.',
  goal: 'Put on socks within 30 seconds, 4 weeks',
  planned: ['traction', 'soft-tissue'],
  frequency: '2 times per week',
  duration: '4 weeks',
}

export const TENNIS_ELBOW: Visit = {
  payer: 'eight-minute-other',
  codes: ['M77.11'],
  timeIn: '15:00',
  timeOut: '15:35',
  blocks: [
    timed('instrument-assisted', '15:03-15:11', [['forearm-extensors', 'right']], {
      parameters: { tool: 'steel edge' },
    }),
    timed('mobilization-with-movement', '15:11-15:18', [['elbow-joint', 'right']], {
      parameters: { direction: 'lateral glide', dose: '3 x 8' },
    }),
    timed('97110', '15:18-15:33'),
  ],
  subjective:
    'Right outer elbow pain for 8 weeks after painting the house. Carried 10 kg without trouble before; now drops the kettle.',
  symptoms: 'Right lateral elbow pain on gripping',
  limitation: 'cannot lift a full kettle',
  baseline: '1 of 10 tries without pain',
  objective: 'Extensor origin tender 3+, fibrous thickening 2 cm distal to the epicondyle.',
  findings: [
    finding('strength', 'pain-free grip', 'forearm-extensors', 'right', '14', '21', 'kg'),
    finding('palpation', 'tenderness', 'lateral-elbow', 'right', '3+', '2+'),
  ],
  pain: ['6', '3'],
  assessment:
    'Pain-free grip rose from 14 to 21 kg with the lateral glide and stayed at 20 kg after; pain 6/10 to 3/10. Last visit 17 kg after treatment.',
  skill:
    'Glide angle was changed twice until the grip was free of pain; skin checked after each stroke set and pressure lowered over the epicondyle.',
  plan: 'Add load to the grip next visit because grip is still 9 kg short of the left; keep the glide before it.',
  goal: 'Lift the kettle without pain in 4 weeks, grip 30 kg',
  planned: ['joint', 'soft-tissue'],
  frequency: '1-2 times a week',
  duration: '4 weeks',
}

export const HAND: Visit = {
  codes: ['M25.641'],
  people: [{ id: 'me', credential: 'OT' }],
  timeIn: '9:30',
  timeOut: '10:12',
  blocks: [
    timed('joint-mobilization', '9:34-9:46', [['fingers', 'right']], {
      parameters: { grade: 'III', direction: 'dorsal and volar glide' },
    }),
    timed('soft-tissue-mobilization', '9:46-9:54', [['forearm-flexors', 'right']]),
    timed('97530', '9:55-10:10'),
  ],
  subjective:
    'Right hand stiff after six weeks in a splint. Played the guitar every day before. Buttons take 4 minutes.',
  symptoms: 'Stiff right fingers',
  limitation: 'fastens shirt buttons',
  baseline: '4 min',
  objective: 'MCP joints 2-4 hypomobile 2/6, firm end-feel. Flexor bellies taut.',
  findings: [finding('range', 'MCP flexion', 'fingers', 'right', '48', '60', '°')],
  pain: ['3', '2'],
  assessment:
    'MCP flexion improved 48 to 60 degrees, pain 3/10 to 2/10; buttons 4 minutes, 6 at the evaluation.',
  skill:
    'Grade III selected for firm end-feel and stopped each time the knuckle turned warm; tendon excursion re-tested between sets.',
  plan: 'Joint mobilization before buttoning practice until 75 degrees, because the grip needs it.',
  goal: 'Button a shirt in 1 minute, 4 weeks',
  planned: ['joint', 'soft-tissue'],
  frequency: '2 times a week',
  duration: '4 weeks',
}
