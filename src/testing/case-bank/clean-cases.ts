import { block } from '../a-note'
import { timed, visit, type BankCase, type Visit } from './a-case'
import {
  ANKLE,
  FROZEN_SHOULDER,
  HAND,
  HIP,
  KNEE_REPLACEMENT,
  LYMPHEDEMA,
  TENNIS_ELBOW,
} from './limb-visits'
import { BY_ASSISTANT, JAW, LOW_BACK, NECK, NECK_AND_ARM, THORACIC_THRUST } from './spine-visits'

const clean = (name: string, told: Visit): BankCase => ({
  name,
  kind: 'clean',
  note: visit(told),
  expects: [],
})

const terse = (name: string, told: Visit): BankCase => ({
  name,
  kind: 'terse',
  note: visit(told),
  expects: [],
})

/** Everything said in one box, as a therapist in a hurry types it: few fields, all the content. */
const TERSE_NECK: Visit = {
  codes: ['M54.2'],
  timeIn: '10:00',
  timeOut: '10:30',
  blocks: [
    timed('joint-mobilization', '10:02-10:14', [['c5-6', 'left']], {
      parameters: { grade: 'III' },
    }),
    timed('97110', '10:15-10:28'),
  ],
  subjective: 'L neck pain x3 wks after MVA, no trouble before. Sleeps 3 h, limited by pain.',
  objective: 'C5-6 L hypomobile 2/6. L rot 50 -> 62 deg after JM.',
  assessment:
    'Pain 6/10 -> 4/10. Sleep up from 2 h to 3 h. Gr III chosen for stiff end-feel, reduced when guarded.',
  plan: 'JM 2x/wk x 4 wks, progress to end range since 13 deg short of R. Goal: sleep 6 h in 4 wks.',
}

const TERSE_BACK: Visit = {
  payer: 'midpoint',
  codes: ['M54.59'],
  timeIn: '8:00',
  timeOut: '8:35',
  blocks: [
    timed('soft-tissue-mobilization', '8:03-8:18', [['quadratus-lumborum', 'both']]),
    timed('97110', '8:18-8:33'),
  ],
  subjective: 'LBP since shoveling snow 1/3; lifted freely before. Sits 15 min now, works at desk.',
  objective: 'QL bilat taut, TTP 2+; flexion FTF 30 cm before STM, 21 cm after.',
  assessment:
    'Pain 5/10 to 3/10 post STM. Sitting 10 min at eval, 15 min today. Pressure graded to guarding, re-palpated between passes.',
  plan: 'STM to QL until flexion FTF 10 cm as bending limits work; 2x/wk for 3 weeks. Goal sit 60 min by 2/2.',
}

const TERSE_SHOULDER: Visit = {
  codes: ['M75.02'],
  timeIn: '13:00',
  timeOut: '13:40',
  blocks: [
    timed('joint-mobilization', '13:02-13:25', [['shoulder-joint', 'left']], {
      parameters: { grade: 'III', direction: 'inferior glide' },
    }),
    timed('97110', '13:25-13:38'),
  ],
  subjective:
    'L shoulder stiff 4 mo, insidious. Painted houses before; now cannot reach top shelf.',
  objective: 'L inf glide hypomobile, capsular end-feel. Abd 95 deg pre, 108 deg post.',
  assessment:
    'Abd +13 deg, pain 4/10 to 3/10 post mobs. Shelf height 150 cm, 140 last wk. Glide direction picked from joint play test; eased off when spasm met.',
  plan: 'JM shoulder gr III-IV 2x/wk, 6 wks, add ER glide because ER lags. Goal: reach 180 cm shelf by 6 wks.',
}

const TERSE_KNEE: Visit = {
  payer: 'eight-minute-other',
  codes: ['M25.661'],
  timeIn: '7:30',
  timeOut: '8:10',
  blocks: [
    timed('patellar-mobilization', '7:32-7:45', [['patella', 'right']], {
      parameters: { grade: 'III', direction: 'inferior glide' },
    }),
    timed('97110', '7:45-8:07'),
  ],
  subjective:
    'R knee stiff since ACL repair 10/20. Cyclist before. Squat to low chair not possible yet.',
  symptoms: 'R knee stiffness, 2/10 ache',
  objective: 'Patella inf glide hypomobile 2/6. Flexion 112 deg, 119 after glides.',
  assessment:
    'Flexion 112 to 119 deg; ache 2/10 to 1/10. Was 105 last week. Force graded by effusion, checked before and after.',
  plan: 'Patellar glides till 125 deg since squat needs it, 2/wk x 3 wk. Goal low chair x5 in 3 wk.',
}

const TERSE_HEADACHE: Visit = {
  codes: ['G44.86'],
  timeIn: '11:30',
  timeOut: '12:05',
  blocks: [
    timed('joint-mobilization', '11:33-11:45', [['c1-2', 'right']], {
      parameters: { grade: 'II', direction: 'rotation' },
    }),
    timed('suboccipital-release', '11:45-11:53', [['suboccipitals', 'both']]),
    timed('97110', '11:53-12:03'),
  ],
  subjective:
    'Headache from neck 3x/wk since desk move in Nov, none before. Can read 20 min only. Denies dizziness, diplopia, drop attacks, dysphagia.',
  objective:
    'Flexion-rotation test R 25 deg, 36 after. C1-2 R hypomobile 2/6. Suboccipitals tender 2+.',
  assessment:
    'FRT 25 to 36 deg; headache 4/10 to 2/10. Was 3 headaches/wk, now 2. Grade II only, alar and Sharp-Purser negative today; stopped short of provocation.',
  plan: 'C1-2 mobs and suboccipital release 1x/wk x 4 as FRT is still under 40. Goal: read 60 min in 4 wks.',
}

const TERSE_HEEL: Visit = {
  payer: 'full-fifteen',
  codes: ['M72.2'],
  timeIn: '15:00',
  timeOut: '15:37',
  blocks: [
    timed('soft-tissue-mobilization', '15:02-15:18', [['plantar-foot', 'left']]),
    timed('97110', '15:19-15:35'),
  ],
  subjective:
    'L heel pain since marathon training in Oct. Ran 40 km/wk; walks 10 min before limping.',
  objective: 'L plantar fascia thickened, TTP 3+; DF 4 deg, after STM 8 deg.',
  assessment:
    'DF 4 to 8 deg, pain 6/10 to 4/10 after. Walking 10 min, 5 at eval. Depth adjusted to tissue response over the insertion.',
  plan: 'STM once a week x 5, move to loading as pain falls under 3. Goal: walk 30 min in 5 wks.',
}

/** Two techniques, three services and nothing wrong with the arithmetic. */
const LONG_SESSION: Visit = {
  ...NECK,
  timeOut: '10:05',
  blocks: [...NECK.blocks, timed('97530', '9:43-10:02'), block('97010', 10)],
}

/** Notes with nothing for a careful biller to ask. */
export const CLEAN_CASES: readonly BankCase[] = [
  clean('Neck, mobilization and soft tissue', NECK),
  clean('Low back under midpoint counting', LOW_BACK),
  clean('Frozen shoulder', FROZEN_SHOULDER),
  clean('Knee replacement, patella and scar', KNEE_REPLACEMENT),
  clean('Ankle sprain, payer of full 15 minutes', ANKLE),
  clean('Lymphedema after mastectomy', LYMPHEDEMA),
  clean('Hip distraction', HIP),
  clean('Tennis elbow', TENNIS_ELBOW),
  clean('Cervical radiculopathy, traction and nerve', NECK_AND_ARM),
  clean('Thoracic thrust after screening', THORACIC_THRUST),
  clean('Jaw, inside the mouth', JAW),
  clean('Stiff hand by an occupational therapist', HAND),
  clean('A long session of four services', LONG_SESSION),
  terse('Neck in six lines', TERSE_NECK),
  terse('Low back in five lines', TERSE_BACK),
  terse('Shoulder in abbreviations', TERSE_SHOULDER),
  terse('Knee after surgery in abbreviations', TERSE_KNEE),
  terse('Headache from the neck', TERSE_HEADACHE),
  terse('Heel, payer of full 15 minutes', TERSE_HEEL),
  {
    name: 'By an assistant, units marked',
    kind: 'clean',
    note: visit(BY_ASSISTANT, (n) => {
      n.coding.lines = ['97140', '97110'].map((code) => ({
        code,
        units: '',
        reason: '' as const,
        reasonText: '',
        modifiers: 'CQ GP',
        attested: false,
      }))
    }),
    expects: [],
  },
]
