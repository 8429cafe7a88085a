import { describe, expect, it } from 'vitest'
import type { Status, Topic } from './mention'
import { readSentence } from './read-sentence'
import { readText } from './read-text'
import { sentencesOf } from './sentences'

const statusOf = (text: string, topic: Topic): Status | undefined =>
  readText(text).find((m) => m.topic === topic)?.status

// Without the memory of `readText`, so that every row reads for itself.
const statusAlone = (text: string, topic: Topic): Status | undefined =>
  sentencesOf(text)
    .flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))
    .find((m) => m.topic === topic)?.status

const TABLE: readonly (readonly [Topic, Status, string])[] = [
  ['needling', 'performed', 'Dry needling to R UT.'],
  ['needling', 'performed', 'Dry needling performed as patient declined injection.'],
  ['needling', 'performed', 'Dry needling today, as last visit it helped.'],
  ['needling', 'performed', 'No pain or numbness with dry needling.'],
  ['needling', 'performed', "Symptoms didn't change with dry needling."],
  ['needling', 'performed', 'STM, then dry needling.'],
  ['needling', 'negated', 'No dry needling, e-stim or massage performed.'],
  ['massage', 'negated', 'No dry needling, e-stim or massage performed.'],
  ['electrical-stimulation', 'negated', 'No dry needling, e-stim or massage performed.'],
  ['needling', 'negated', 'Dry needling was not performed.'],
  ['needling', 'negated', "Dry needling wasn't done today."],
  ['needling', 'negated', 'Dry needling: none.'],
  ['needling', 'negated', 'Not performed: dry needling.'],
  ['needling', 'negated', 'Did not receive dry needling.'],
  ['needling', 'negated', 'STM rather than dry needling.'],
  ['needling', 'negated', 'Dry needling contraindicated.'],
  ['needling', 'negated', 'Dry needling n/a'],
  ['needling', 'negated', 'Patient refused dry needling.'],
  ['needling', 'negated', 'Avoided dry needling due to warfarin.'],
  ['needling', 'negated', 'Withheld needling.'],
  ['needling', 'negated', 'Never had dry needling.'],
  ['needling', 'negated', 'Without any dry needling'],
  ['needling', 'negated', 'Too sore for dry needling.'],
  ['needling', 'negated', 'Dry needling and e-stim not performed.'],
  ['technique', 'performed', 'No e-stim today, STM to R UT 12 min.'],
  ['technique', 'performed', 'Instead of dry needling used STM.'],
  ['technique', 'performed', 'Dry needling deferred; STM instead.'],
  ['technique', 'performed', 'No dry needling but STM performed.'],
  ['technique', 'performed', 'STM to UT in order to improve rotation.'],
  ['technique', 'performed', 'Passive stretch held 30 sec x 3.'],
  ['technique', 'performed', 'Educated on posture and performed STM to UT.'],
  ['technique', 'performed', 'Continued with STM to R UT.'],
  ['technique', 'performed', 'Manual traction stopped after 5 min.'],
  ['technique', 'performed', 'STM to UT prior to exercise.'],
  ['technique', 'history', 'Received STM at another clinic.'],
  ['needling', 'history', 'Had dry needling last year.'],
  ['needling', 'history', 'Dry needling 3 weeks ago helped.'],
  ['needling', 'history', 'Has tried acupuncture.'],
  ['needling', 'history', 'Previously received dry needling.'],
  ['needling', 'history', 'Acupuncture in 2019.'],
  ['needling', 'history', 'Dry needling last visit.'],
  ['injection', 'history', 'Injection by Dr. Smith.'],
  ['injection', 'history', 'Status post cortisone injection.'],
  ['injection', 'history', 'Underwent botox.'],
  ['massage', 'history', 'Used to get massage monthly.'],
  ['needling', 'planned', 'Will add dry needling.'],
  ['needling', 'planned', 'Plan to dry needle UT.'],
  ['needling', 'planned', 'Dry needling next visit.'],
  ['needling', 'planned', 'May benefit from dry needling.'],
  ['needling', 'planned', 'Dry needling discussed with patient.'],
  ['needling', 'planned', 'Recommend acupuncture.'],
  ['needling', 'planned', 'Consent for dry needling reviewed.'],
  ['needling', 'planned', 'Asked about dry needling.'],
  ['technique', 'planned', 'Continue STM and joint mobs.'],
  ['technique', 'planned', 'Progress to grade IV mobilization.'],
  ['modality', 'planned', 'Cold pack as needed.'],
  ['electrical-stimulation', 'education', 'Instructed in TENS unit placement.'],
  ['massage', 'education', 'Taught scar care and self massage.'],
  ['exercise', 'education', 'Reviewed HEP.'],
  ['modality', 'education', 'Advised ice 10 min at home.'],
  ['exercise', 'education', 'Issued handout of exercises.'],
  ['symptom', 'performed', 'Pain 6/10 with turning right.'],
  ['symptom', 'negated', 'Denies pain, numbness or tingling.'],
  ['symptom', 'negated', 'No headache.'],
  ['symptom', 'negated', 'Numbness: none.'],
  ['symptom', 'planned', 'Goal: turn head without pain.'],
  ['symptom', 'performed', 'Pain not relieved by rest.'],
  ['functional-limitation', 'negated', 'No difficulty with stairs.'],
  ['functional-limitation', 'planned', 'Pt will improve sitting tolerance to 60 min.'],
  ['adverse', 'negated', 'No adverse reaction.'],
  ['adverse', 'performed', 'Bruising over the calf after IASTM.'],
]

describe('what the words around a mention make of it', () => {
  it.each(TABLE)('%s is %s: %s', (topic, status, text) => {
    expect(statusAlone(text, topic)).toBe(status)
  })
})

/** How far words reach: made-up words stand for whatever lies between. */
const REACH: readonly (readonly [Topic, Status, string])[] = [
  ['massage', 'performed', 'No e-stim, massage performed.'],
  ['massage', 'negated', 'No e-stim, massage, STM performed.'],
  ['massage', 'negated', 'No e-stim, massage; STM performed.'],
  ['massage', 'negated', 'No needling, or massage performed.'],
  ['massage', 'negated', 'No needling, alpha or massage performed.'],
  ['massage', 'negated', 'No alpha beta gamma delta, epsilon, zeta, massage.'],
  ['massage', 'negated', 'No alpha beta gamma delta epsilon or zeta eta massage.'],
  ['technique', 'performed', 'No e-stim, STM x 8 min.'],
  ['technique', 'performed', 'No e-stim, STM to UT.'],
  ['technique', 'negated', 'No e-stim, STM.'],
  ['red-flag', 'negated', 'Denies pain, night sweats to date.'],
  ['red-flag', 'performed', 'Denies pain, reports night sweats.'],
  ['needling', 'negated', 'No alpha beta gamma delta epsilon zeta dry needling'],
  ['needling', 'performed', 'No alpha beta gamma delta epsilon zeta eta dry needling'],
  ['needling', 'negated', 'No alpha beta received dry needling'],
  ['needling', 'performed', 'No alpha beta gamma received dry needling'],
  ['needling', 'performed', 'No alpha beta gamma delta received, used dry needling'],
  ['red-flag', 'negated', 'No alpha beta gamma delta received night sweats'],
  ['technique', 'performed', 'No massage STM'],
  ['technique', 'performed', 'No massage alpha STM'],
  ['technique', 'negated', 'No massage or STM'],
  ['technique', 'negated', 'No massage, STM'],
  ['technique', 'performed', 'No massage or heat used STM'],
  ['red-flag', 'negated', 'No massage night sweats'],
  ['needling', 'performed', 'No alpha; dry needling'],
  ['needling', 'performed', 'Dry needling; not repeated'],
  ['needling', 'performed', 'Dry needling as massage was declined'],
  ['needling', 'negated', 'Dry needling, massage and e-stim declined'],
  ['needling', 'negated', 'Dry needling or massage alpha beta gamma declined'],
  ['needling', 'performed', 'Dry needling, e-stim declined'],
  ['needling', 'performed', 'Dry needling to UT, massage and e-stim declined'],
  ['needling', 'negated', 'Dry needling, alpha beta gamma delta and e-stim declined'],
  [
    'needling',
    'performed',
    'Dry needling, alpha beta gamma delta epsilon zeta and e-stim declined',
  ],
  ['needling', 'negated', 'Dry needling alpha beta gamma delta epsilon zeta declined'],
  ['needling', 'performed', 'Dry needling alpha beta gamma delta epsilon zeta eta declined'],
  ['needling', 'performed', 'Dry needling today like last visit'],
  ['needling', 'history', 'Dry needling like last visit'],
  ['needling', 'negated', 'No pain, no dry needling'],
  ['red-flag', 'negated', 'No weight loss with massage'],
  ['symptom', 'negated', 'No pain with massage'],
  ['massage', 'performed', 'No pain with massage'],
  ['massage', 'performed', 'Massage held 5 min'],
  ['massage', 'negated', 'Massage held'],
  ['symptom', 'performed', 'Numbness declined'],
  ['needling', 'negated', 'No pain with massage, no needling'],
  ['needling', 'negated', 'No pain with no dry needling'],
  ['needling', 'negated', 'Declined needling, no pain with massage'],
  ['needling', 'performed', 'Dry needling, alpha beta gamma delta epsilon and e-stim declined'],
  ['technique', 'performed', 'No massage or heat used alpha, STM'],
]

describe('how far the words around a mention reach', () => {
  it.each(REACH)('%s is %s: %s', (topic, status, text) => {
    expect(statusAlone(text, topic)).toBe(status)
  })
})

describe('a heading tells what stands under it', () => {
  it.each([
    ['PLAN:\n1. Dry needling\n2. STM to UT', 'needling', 'planned'],
    ['P: dry needling to UT', 'needling', 'planned'],
    ['Goals\n- pain with stairs resolved', 'symptom', 'planned'],
    ['PMH: acupuncture, hypertension', 'needling', 'history'],
    ['Past Medical History\nDry needling', 'needling', 'history'],
    ['HEP:\nFoam roll thoracic spine', 'exercise', 'education'],
    ['PLAN: see twice a week.\nTREATMENT:\nDry needling to UT', 'needling', 'performed'],
    ['PLAN: see twice a week.\nNEUROLOGICAL: dry needling sites clean', 'needling', 'performed'],
    ['LONG-TERM GOALS:\n1. Sit 1 h.\nINTERVENTIONS INCLUDE:\n1. Massage', 'massage', 'planned'],
    ['PLAN: twice a week.\nNote: dry needling', 'needling', 'planned'],
  ] as const)('%j: %s is %s', (text, topic, status) => {
    expect(statusOf(text, topic)).toBe(status)
  })
  it('a box can stand for a heading', () => {
    expect(
      readText('Dry needling to UT.', 'plan').find((m) => m.topic === 'needling')?.status,
    ).toBe('planned')
  })
  it('an ordinary sentence is no heading', () => {
    expect(statusOf('Planning ahead\nDry needling to UT', 'needling')).toBe('performed')
  })
})
