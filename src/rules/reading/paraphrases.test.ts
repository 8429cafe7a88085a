import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'
import { CLIPPED } from './wordings/clipped'

// Without the memory of `readText`, so that every test reads for itself.
const readText = (text: string) =>
  sentencesOf(text).flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))

const says = (text: string, topic: string): boolean =>
  readText(text).some((m) => m.topic === topic && m.status === 'performed')

const DONE_OR_NOT: readonly (readonly [string, boolean, string])[] = [
  ['needling', false, 'Pt requests dry needling but declined after discussion of risks.'],
  ['needling', false, 'Dry needling was offered; patient would like to wait.'],
  ['needling', false, 'No needles used.'],
  ['needling', false, 'Not a candidate for dry needling (anticoagulated).'],
  ['needling', false, 'She says the dry needling she had at the chiropractor did not help.'],
  ['needling', false, 'Dry needling by outside provider 11/3.'],
  ['needling', false, 'Held off on dry needling.'],
  ['needling', false, 'Dry needling on hold until INR checked.'],
  ['needling', false, 'Decided against dry needling.'],
  ['needling', false, 'Will trial dry needling if no progress.'],
  ['needling', false, 'Dry needling to be added.'],
  ['needling', false, 'Dry needling consent signed for next week.'],
  ['needling', false, 'Sore from dry needling on Monday.'],
  ['needling', false, 'Pt has responded well to dry needling in the past.'],
  ['needling', false, 'Manual techniques only, no needling.'],
  ['needling', false, 'Dry needling was discontinued last month.'],
  ['needling', false, 'Opted for TPR in place of dry needling.'],
  ['needling', false, 'Dry needling deferred per pt request, STM performed instead.'],
  ['needling', true, 'Following dry needling, STM to the same area.'],
  ['needling', true, 'Pt consented to dry needling; 4 needles placed in R UT.'],
  ['needling', true, 'Dry needling R levator, pt tolerated without complaint.'],
  ['needling', true, 'DN to bilateral QL without adverse response.'],
  ['needling', true, 'Continued dry needling to glutes with good response.'],
  ['needling', true, 'Dry needling (not billed) to UT.'],
  ['needling', true, 'UT: dry needling x3, no bleeding.'],
  ['electrical-stimulation', false, 'TENS unit for home ordered.'],
  ['electrical-stimulation', false, 'She uses her TENS at work.'],
  ['electrical-stimulation', false, 'E-stim contraindicated: pacemaker.'],
  ['electrical-stimulation', false, 'Pt wearing TENS on arrival, removed.'],
  ['electrical-stimulation', false, 'Educated on TENS electrode placement.'],
  ['electrical-stimulation', false, 'pain for tens of years'],
  ['electrical-stimulation', true, 'IFC 15 min to finish, no complaints.'],
  ['electrical-stimulation', true, 'NMES to quads during SLR, 10/20 duty.'],
  ['electrical-stimulation', true, 'TENS trial in clinic 10 min with relief.'],
  ['massage', false, 'Pt gets massages monthly.'],
  ['massage', false, 'This was not massage; specific STM to levator.'],
  ['massage', false, 'Wife does massage at home.'],
  ['massage', false, 'Pt wants massage.'],
  ['massage', true, 'Finished with 5 min massage.'],
  ['injection', false, 'Reports the injection wore off.'],
  ['injection', false, 'Ortho suggests an injection.'],
  ['injection', false, 'Pain returned 2 mo after cortisone shot.'],
  ['injection', false, 'Follow-up after ESI.'],
  ['injection', false, 'Awaiting approval for PRP.'],
  ['modality', false, 'Ice at home prn.'],
  ['modality', false, 'Pt applies heat in the evenings.'],
  ['modality', false, 'No modalities used; hot pack declined.'],
  ['modality', false, 'Ultrasound of the calf ruled out DVT.'],
  ['modality', false, 'Told to ice 10 min after activity.'],
  ['modality', true, 'Ended with CP x 10.'],
  ['modality', true, 'US 1 MHz 1.2 W/cm2 x 7 min'],
  ['group', false, 'No group treatment.'],
  ['group', false, 'Not seen with other patients.'],
  ['group', false, 'Quads and other muscle groups.'],
  ['unskilled-person', false, 'Tech cleaned the table.'],
  ['unskilled-person', false, 'Aide not involved in treatment.'],
  ['unskilled-person', false, 'Works as nurse aide, lifts patients.'],
  ['unskilled-person', true, 'Stretching performed by tech under PT direction.'],
  ['biofeedback', false, 'EMG/NCV negative.'],
  ['biofeedback', false, 'EMG 10/3: mild CTS.'],
  ['exercise', false, 'Wants to get back to exercise.'],
  ['exercise', false, 'Exercise increases her pain.'],
  ['exercise', false, 'Given HEP of chin tucks.'],
  ['exercise', false, 'Performs HEP daily.'],
  ['exercise', false, 'Compliant with home exercises.'],
  ['technique', false, 'Sore after last manipulation.'],
  ['technique', false, 'Chiropractor did manipulation twice.'],
  ['technique', false, 'Consider SNAGs.'],
  ['technique', false, 'Pt declined thrust.'],
  ['technique', false, 'No thrust techniques used.'],
  ['technique', true, 'Thrust not indicated; grade III PAs performed.'],
  ['technique', true, 'MFR to R ITB followed by hip LAD.'],
  ['technique', true, 'Manual therapy x 15 min: STM R UT, gr III PA C4.'],
  ['technique', true, 'Instead of thrust, used grade III mobs.'],
  ['technique', true, 'R shoulder inf glide gr IV 3 x 1 min, then retested.'],
  ['technique', true, 'Without increase in symptoms, performed gr III CPA.'],
  ['symptom', false, 'Denies HA, dizziness, n/t.'],
  ['symptom', false, 'Pain free today.'],
  ['red-flag', false, 'No bowel or bladder changes, no saddle numbness.'],
  ['red-flag', false, 'Neg for fever, chills, night sweats, weight loss.'],
  ['functional-limitation', false, 'Able to lift without difficulty.'],
  ['functional-limitation', false, 'Walks unlimited distances.'],
  ['adverse', false, 'Denied soreness after last visit.'],
  ['response', false, 'To improve response to loading.'],
  ['one-on-one', false, 'Not one-on-one due to staffing.'],
  ['maintenance', false, 'Not maintenance; skilled care continues.'],
]

describe('clipped and colloquial wordings', () => {
  for (const [topic, texts] of Object.entries(CLIPPED))
    it.each(texts)(`${topic}: %s`, (text) => {
      expect(says(text, topic)).toBe(true)
    })
})

describe('done today, or only spoken of', () => {
  it.each(DONE_OR_NOT)('%s %s: %s', (topic, done, text) => {
    expect(says(text, topic)).toBe(done)
  })
})
