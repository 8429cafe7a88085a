import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'

const needs = (text: string): string[] =>
  sentencesOf(text)
    .flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))
    .filter(({ topic, status }) => topic === 'drainage-need' && status === 'performed')
    .map(({ detail }) => detail ?? '')

const SAYS: Readonly<Record<string, readonly string[]>> = {
  change: [
    'Swelling grew over the last month.',
    'Left arm swelling worse since the flight in March.',
    'Increased edema in the R LE x 2 weeks.',
    'Limb volume up 300 ml since last month.',
    'Recent flare after gardening.',
    'Lymphedema began 3 months after radiation.',
    'Onset 4 weeks ago following surgery.',
    'Arm has been more swollen this month.',
    'New swelling of the hand.',
    'Girth increased 2 cm in 3 weeks.',
    'Over the past 6 weeks the leg has become heavy and swollen.',
  ],
  measures: [
    'Elevation and compression failed to reduce the swelling.',
    'Swelling persists despite daily sleeve.',
    'Tried bandaging for 4 weeks without relief.',
    'Diuretics did not help.',
    'Pump at home inadequate.',
    'Failed conservative management with elevation.',
    'Although she kept the arm raised and wore the bandage.',
    'Previously used compression stockings with minimal benefit.',
    'Garment no longer controls the edema.',
    'Prior treatment with a pneumatic pump, little change.',
    'Elevation insufficient.',
  ],
  teaching: [
    'Instructed patient in self-MLD.',
    'Husband taught short-stretch bandaging.',
    'Patient demonstrates self-drainage correctly.',
    'Educated on skin care and garment use.',
    'Daughter trained in wrapping, return demonstration good.',
    'Reviewed self-bandaging sequence.',
    'She showed the sequence back correctly.',
    'Taught donning of sleeve.',
    'Issued handout on self-massage and skin care.',
    'Caregiver instructed in MLD.',
    'She and her husband learn self-drainage and bandaging.',
  ],
  'hand-over': [
    'Hand over to self-care in 2 weeks.',
    'Transition to independent home program next week.',
    'Goal: independent with bandaging in 2 weeks.',
    'Discharge to self-management when girth is stable.',
    'Patient will manage her own drainage in 10 days.',
    'Move to maintenance phase by 1/26.',
    'Progress to self-MLD.',
    'Husband takes over bandaging from Friday.',
    'Own care without help in 2 weeks.',
    'Wean to home program.',
    'Will be independent with MLD and garments in 3 weeks.',
  ],
  longer: [
    'Further visits needed because fibrosis limits bandaging.',
    'Beyond three weeks due to hand weakness.',
    'Extended course because of cellulitis in week 2.',
    'Not yet independent with bandaging.',
    'Still needs help with wrapping.',
    'Treatment prolonged since the caregiver was ill.',
    'Additional week due to new garment.',
    'Cannot yet don the sleeve independently.',
    'Continue past 3 weeks as volume still falls.',
    'Still learning the sequence.',
  ],
  risk: [
    'CHF, on furosemide.',
    'History of heart failure.',
    'DVT in the left leg last week.',
    'Cellulitis of the forearm.',
    'Active infection of the foot.',
    'Blood clot found on Monday.',
  ],
}

describe('what drainage is justified by is found in many wordings', () => {
  for (const [detail, texts] of Object.entries(SAYS))
    it.each(texts)(`${detail}: %s`, (text) => {
      expect(needs(text)).toContain(detail)
    })
})

it.each([
  'No signs of cellulitis or DVT.',
  'Denies heart failure.',
  'DVT ruled out, Wells score 0.',
  'Skin intact, no infection.',
  'Screened negative for clot.',
])('no risk: %s', (text) => {
  expect(needs(text)).not.toContain('risk')
})

it.each(['Neck pain for 3 weeks.', 'Rotation 55 degrees.', 'MLD to the left arm 30 min.'])(
  'nothing: %s',
  (text) => {
    expect(needs(text)).toEqual([])
  },
)
