import { describe, expect, it } from 'vitest'
import type { Topic } from './mention'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'

// Without the memory of `readText`, so that every test reads for itself.
const says = (text: string, topic: Topic): boolean =>
  sentencesOf(text)
    .flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))
    .some((m) => m.topic === topic && m.status === 'performed')

const SAYS: Partial<Record<Topic, readonly string[]>> = {
  baseline: ['Shelf height 150 cm.', 'Steps up a 20 cm step.', 'Seat height 40 cm at least.'],
  consent: [
    'Verbal consent obtained.',
    'Patient gave informed consent for thrust.',
    'Pt consented to manipulation.',
    'Consent: verbal, after explanation.',
    'Risks and benefits of HVLA discussed.',
    'Explained the risks; patient agreed to proceed.',
    'Agreeable to thrust technique.',
    'Written consent on file, signed today; consent given again verbally.',
    'Pt verbalized consent.',
    'Risks reviewed and understood.',
    'She agrees with the treatment after discussion.',
  ],
  screening: [
    'Neg for 5 Ds.',
    '5 Ds and 3 Ns negative.',
    '5D/3N neg',
    'Cervical artery screen clear.',
    'Upper cervical ligaments stable.',
    'Instability tests negative.',
    'Denies the 5 Ds.',
    'Arterial signs: none.',
    'Neg 5Ds.',
    'Alar ligaments intact.',
  ],
  'skin-check': [
    'Skin OK.',
    'Skin intact before and after.',
    'Skin checked, no lesions.',
    'No open wounds over the treated area.',
    'Skin inspection normal.',
    'Intact skin over the tendon.',
    'Inspected the skin before IASTM.',
    'Mild erythema noted after, gone in 5 min.',
    'Scar closed and dry.',
    'Incision healed.',
    'No rash or bruising.',
    'Skin integrity good.',
    'Treatment ended without bruising.',
  ],
  'clot-check': [
    'DVT screen negative.',
    'No signs of DVT.',
    'Wells score 0.',
    'Homans negative.',
    'Calf soft, nontender.',
    'Denies calf swelling.',
    'Duplex negative last week.',
    'DVT ruled out by ultrasound.',
    'No unilateral leg swelling.',
    'Screened for thrombosis.',
    'Negative for DVT.',
  ],
  adjunct: [
    'Soft tissue work as an adjunct to therapeutic exercise.',
    'STM to allow squats without pain.',
    'Performed to enable strengthening in full range.',
    'MFR before exercise.',
    'In preparation for gait training.',
    'Tissue mobilized prior to exercise.',
    'So that exercises could be tolerated.',
    'Allows her to perform overhead exercise.',
    'Tightness blocks exercise in end range.',
    'STM followed by strengthening.',
    'To facilitate therapeutic activities.',
    'Adjunctive to neuromuscular training.',
  ],
  'expected-gain': [
    'Further gains expected over the next 4 visits.',
    'Expect rotation to reach 70 degrees in two weeks.',
    'Anticipate return to driving within 2 weeks.',
    'Prognosis good.',
    'Good potential for improvement.',
    'Has potential to regain full flexion; potential to improve.',
    'Likely to improve with end-range work.',
    'Should respond to grade IV.',
    'Continued mobilization is needed because the end-feel is still capsular.',
    'Within session gains show the joint responds.',
    'Carryover is building from visit to visit.',
    'Plateau due to illness last week.',
  ],
  'hollow-skill': [
    'Skilled physical therapy is medically necessary.',
    'Requires the skills of a therapist.',
    'Patient benefits from manual therapy.',
    'Skilled intervention required to improve ROM.',
    'Continues to need skilled care.',
    'Skilled PT services warranted.',
    'Treatment was reasonable and necessary.',
    'Manual therapy provided by a licensed PT.',
    'Would benefit from continued skilled PT.',
    'To decrease pain and improve function.',
  ],
}

describe('checks, reasons and claims are found in many wordings', () => {
  for (const [topic, texts] of Object.entries(SAYS))
    it.each(texts)(`${topic}: %s`, (text) => {
      expect(says(text, topic as Topic)).toBe(true)
    })
})

describe('what only sounds like them', () => {
  it.each<[Topic, string]>([
    ['consent', 'Patient is independent with bed mobility.'],
    ['skin-check', 'Pain over the skin of the forearm.'],
    ['clot-check', 'Calf tight on palpation.'],
    ['adjunct', 'Exercises twice a day at home.'],
    ['expected-gain', 'Pain improved today.'],
    ['expected-gain', 'Continue POC.'],
    ['hollow-skill', 'Grade III chosen because the end-feel was firm.'],
    ['hollow-skill', 'Force reduced when guarding began.'],
  ])('%s: %s', (topic, text) => {
    expect(says(text, topic)).toBe(false)
  })
})
