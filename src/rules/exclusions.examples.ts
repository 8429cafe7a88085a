import { aGoodNote, block, type Change } from '../testing/a-note'
import { beside, objective, payer, plan } from '../testing/changes'
import type { Examples } from './example'

const detail =
  (text: string): Change =>
  (n) => {
    const first = n.session.blocks[0]
    if (first) first.detail = text
  }
const reported =
  (code: string, units: string): Change =>
  (n) => {
    n.coding.lines.push({
      code,
      units,
      reason: 'payer',
      reasonText: '',
      modifiers: '',
      attested: false,
    })
  }

/** A day within the quarter of pairs that we hold. */
const inQuarter: Change = (n) => {
  n.visit.date = '2024-08-01'
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
        note: aGoodNote(inQuarter, beside(block('97124', 8)), reported('97124', '0')),
      },
      {
        name: 'Massage is reported instead of manual therapy.',
        note: aGoodNote(inQuarter, beside(block('97124', 8)), reported('97140', '0')),
      },
      {
        name: 'Mechanical traction beside it, which a modifier may part.',
        note: aGoodNote(inQuarter, beside(block('97012', 10))),
      },
      {
        name: 'A pair that nothing parts, of two other services.',
        note: aGoodNote(inQuarter, beside(block('97161', 15), block('97164', 10))),
      },
      {
        name: 'Massage on a day that no table of pairs reaches.',
        note: aGoodNote(beside(block('97124', 8))),
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
        note: aGoodNote(inQuarter, beside(block('97124', 8))),
        go: 'session.blocks.3.intervention',
      },
      {
        name: 'Osteopathic manipulation and manual therapy on one day.',
        note: aGoodNote(inQuarter, beside(block('98925', 10))),
      },
      {
        name: 'Massage reported with one unit beside manual therapy.',
        note: aGoodNote(inQuarter, beside(block('97124', 15)), reported('97124', '1')),
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
}
