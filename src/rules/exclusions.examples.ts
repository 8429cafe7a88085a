import type { TreatmentBlock } from '../domain/treatment-block'
import { aGoodNote, aNote, block, type Change } from '../testing/a-note'
import type { Examples } from './example'

const detail =
  (text: string): Change =>
  (n) => {
    const first = n.session.blocks[0]
    if (first) first.detail = text
  }
const objective =
  (text: string): Change =>
  (n) => {
    n.objective.text = text
  }
const plan =
  (text: string): Change =>
  (n) => {
    n.plan.text = text
  }
const beside =
  (...blocks: readonly TreatmentBlock[]): Change =>
  (n) => {
    n.session.blocks.push(...blocks)
  }
const payer =
  (id: string): Change =>
  (n) => {
    n.visit.payer = id
  }
const noExercise: Change = (n) => {
  n.session.blocks = n.session.blocks.slice(0, 2)
}
const reported =
  (code: string, units: string): Change =>
  (n) => {
    n.coding.lines.push({ code, units, reason: 'payer', reasonText: '', modifiers: '' })
  }

export const exclusionsExamples: Examples = {
  'exclusions.not-97140': {
    passes: [
      { name: 'Two techniques and exercise.', note: aGoodNote() },
      {
        name: 'The block says that no needling was done.',
        note: aGoodNote(detail('No dry needling performed.')),
      },
      {
        name: 'Massage is kept in the note but not reported.',
        note: aGoodNote(beside(block('97124', 8)), reported('97124', '0')),
      },
      {
        name: 'Massage is reported instead of manual therapy.',
        note: aGoodNote(beside(block('97124', 8)), reported('97140', '0')),
      },
      {
        name: 'Needling is planned for the next visit.',
        note: aGoodNote(detail('Will consider dry needling next visit.')),
      },
    ],
    fails: [
      {
        name: 'Dry needling inside the mobilization block.',
        note: aGoodNote(detail('Dry needling performed to right upper trapezius.')),
        go: 'session.blocks.0.detail',
      },
      {
        name: 'TENS inside the mobilization block.',
        note: aGoodNote(detail('TENS applied to the neck for 10 minutes.')),
      },
      {
        name: 'Massage and manual therapy on one day.',
        note: aGoodNote(beside(block('97124', 8))),
        go: 'session.blocks.3.intervention',
      },
      {
        name: 'Osteopathic manipulation and manual therapy on one day.',
        note: aGoodNote(beside(block('98925', 10))),
      },
      {
        name: 'Massage reported with one unit beside manual therapy.',
        note: aGoodNote(beside(block('97124', 15)), reported('97124', '1')),
      },
    ],
  },
  'exclusions.needling': {
    passes: [
      { name: 'Nobody speaks of needles.', note: aGoodNote() },
      {
        name: 'Needling has its own block.',
        note: aGoodNote(
          objective('Dry needling to right upper trapezius, twitch response.'),
          beside(block('20560', 6)),
        ),
      },
      {
        name: 'Needling of three muscles has its own block.',
        note: aGoodNote(
          objective('Dry needling performed to three muscles.'),
          beside(block('20561', 9)),
        ),
      },
      {
        name: 'Pins and needles are a symptom.',
        note: aGoodNote(objective('Pins and needles in the right thumb.')),
      },
      {
        name: 'Needling was declined.',
        note: aGoodNote(objective('Patient declined dry needling.')),
      },
      {
        name: 'The plan names needling.',
        note: aGoodNote(plan('Dry needling to the right upper trapezius.')),
      },
    ],
    fails: [
      {
        name: 'Dry needling in the text, no block.',
        note: aGoodNote(objective('Dry needling performed to right upper trapezius.')),
        go: 'objective.text',
      },
      {
        name: 'Acupuncture needles were used.',
        note: aGoodNote(objective('Acupuncture performed at the right neck, 10 min.')),
      },
      {
        name: 'No change after dry needling still says that it was done.',
        note: aGoodNote(objective('No change after dry needling.')),
      },
    ],
  },
  'exclusions.injection': {
    passes: [
      { name: 'Nobody speaks of injections.', note: aGoodNote() },
      {
        name: 'An injection two weeks ago.',
        note: aGoodNote(objective('Status post cortisone injection 2 weeks ago.')),
      },
      {
        name: 'An injection in the plan.',
        note: aGoodNote(plan('Injection scheduled with the physician.')),
      },
    ],
    fails: [
      {
        name: 'A trigger point injection was performed.',
        note: aGoodNote(objective('Trigger point injection performed to upper trapezius.')),
        go: 'objective.text',
      },
      {
        name: 'Lidocaine was injected.',
        note: aGoodNote(objective('Lidocaine injected into the right levator scapulae.')),
      },
      {
        name: 'The block says that something was injected.',
        note: aGoodNote(detail('Cortisone injection given, then mobilized.')),
        go: 'session.blocks.0.detail',
      },
    ],
  },
  'exclusions.biofeedback': {
    passes: [
      { name: 'Nobody speaks of biofeedback.', note: aGoodNote() },
      {
        name: 'Biofeedback has its own block.',
        note: aGoodNote(
          objective('Biofeedback training of the upper trapezius.'),
          beside(block('90901', 10)),
        ),
      },
      {
        name: 'No biofeedback was used.',
        note: aGoodNote(objective('No biofeedback used today.')),
      },
    ],
    fails: [
      {
        name: 'Biofeedback in the text, no block.',
        note: aGoodNote(objective('EMG biofeedback training performed for the upper trapezius.')),
        go: 'objective.text',
      },
      {
        name: 'Surface EMG feedback inside a technique.',
        note: aGoodNote(detail('sEMG biofeedback used to lower tone.')),
        go: 'session.blocks.0.detail',
      },
      {
        name: 'Biofeedback beside a needling block.',
        note: aGoodNote(objective('Biofeedback performed.'), beside(block('20560', 6))),
      },
    ],
  },
  'exclusions.electrical-stimulation': {
    passes: [
      { name: 'Nobody speaks of current.', note: aGoodNote() },
      {
        name: 'Unattended stimulation has its own block.',
        note: aGoodNote(objective('TENS applied to the neck, 15 min.'), beside(block('G0283', 15))),
      },
      {
        name: 'Attended stimulation has its own block.',
        note: aGoodNote(
          payer('midpoint'),
          objective('NMES applied to the quadriceps.'),
          beside(block('97032', 10)),
        ),
      },
      { name: 'TENS was stopped for good.', note: aGoodNote(objective('TENS discontinued.')) },
    ],
    fails: [
      {
        name: 'TENS in the text, no block, Medicare.',
        note: aGoodNote(objective('TENS applied to the neck for 10 minutes.')),
        go: 'objective.text',
      },
      {
        name: 'Interferential current in the text, no block, commercial payer.',
        note: aGoodNote(payer('midpoint'), objective('Interferential current applied, 15 min.')),
      },
      {
        name: 'No adverse reaction to TENS says that it was given.',
        note: aGoodNote(objective('No adverse reaction to TENS.')),
      },
    ],
  },
  'exclusions.modality': {
    passes: [
      { name: 'Nobody speaks of modalities.', note: aGoodNote() },
      {
        name: 'The hot pack has its own block.',
        note: aGoodNote(
          objective('Hot pack to the neck for 10 minutes.'),
          beside(block('97010', 10)),
        ),
      },
      {
        name: 'Ice at home is not ours.',
        note: aGoodNote(objective('Advised to use ice at home.')),
      },
    ],
    fails: [
      {
        name: 'A hot pack in the text, no block.',
        note: aGoodNote(objective('Hot pack applied to the neck for 10 minutes.')),
        go: 'objective.text',
      },
      {
        name: 'Ultrasound in the text, only the hot pack has a block.',
        note: aGoodNote(
          objective('Hot pack applied for 10 minutes. Ultrasound applied to the shoulder.'),
          beside(block('97010', 10)),
        ),
      },
      {
        name: 'Mechanical traction is not traction by hand.',
        note: aGoodNote(objective('Mechanical traction applied to the neck, 20 lb.')),
      },
    ],
  },
  'exclusions.exercise': {
    passes: [
      {
        name: 'Exercise has its own block.',
        note: aGoodNote(objective('Performed strengthening exercises, 3 sets.')),
      },
      { name: 'Nobody speaks of exercise.', note: aGoodNote(noExercise) },
      {
        name: 'Exercise is planned.',
        note: aGoodNote(noExercise, plan('Begin strengthening exercises.')),
      },
      {
        name: 'Gait training has its own block.',
        note: aGoodNote(
          noExercise,
          objective('Gait training performed, 100 feet.'),
          beside(block('97116', 10)),
        ),
      },
    ],
    fails: [
      {
        name: 'Strengthening in the text, no block.',
        note: aGoodNote(noExercise, objective('Performed strengthening exercises, 3 sets of 10.')),
        go: 'objective.text',
      },
      {
        name: 'Gait training in the text, no block.',
        note: aGoodNote(noExercise, objective('Gait training performed, 100 feet.')),
      },
      {
        name: 'Therapeutic exercise beside a hot pack block.',
        note: aGoodNote(
          noExercise,
          objective('Therapeutic exercise performed for 15 minutes.'),
          beside(block('97010', 10)),
        ),
      },
    ],
  },
  'exclusions.group': {
    passes: [
      { name: 'Nobody speaks of a group.', note: aGoodNote() },
      {
        name: 'A group block stands for the group.',
        note: aGoodNote(
          objective('Group therapy with 3 other patients.'),
          beside(block('97150', 20)),
        ),
      },
      {
        name: 'A block is marked as concurrent.',
        note: aGoodNote(
          objective('Treated while another patient exercised in the room.'),
          beside(block('97110', 10, { delivery: 'concurrent' })),
        ),
      },
      {
        name: 'A muscle group is no group.',
        note: aGoodNote(objective('Rotator cuff muscle group tender.')),
      },
      {
        name: 'Nothing was treated yet.',
        note: aNote(objective('Group therapy with 3 patients.')),
      },
    ],
    fails: [
      {
        name: 'Group therapy in the text, all blocks one-on-one.',
        note: aGoodNote(objective('Group therapy with 3 other patients.')),
        go: 'session.blocks.0.delivery',
      },
      {
        name: 'Another patient was treated meanwhile.',
        note: aGoodNote(objective('Treated while another patient exercised in the room.')),
      },
      {
        name: 'The exercise block tells of a group.',
        note: aGoodNote((n) => {
          const exercise = n.session.blocks[2]
          if (exercise) exercise.detail = 'Done in a group with two other patients.'
        }),
        go: 'session.blocks.2.delivery',
      },
    ],
  },
}
