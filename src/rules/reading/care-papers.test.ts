import { describe, expect, it } from 'vitest'
import { readSentence } from './read-sentence'
import { sentencesOf } from './sentences'

const papers = (text: string): string[] =>
  sentencesOf(text)
    .flatMap(({ from, to }) => readSentence(text.slice(from, to), 'none'))
    .filter(({ topic, status }) => topic === 'care-paper' && /performed|history/.test(status))
    .map(({ detail }) => detail ?? '')

const SAYS: Readonly<Record<string, readonly string[]>> = {
  report: [
    'Progress report completed today.',
    'Progress note written 1/5/26.',
    'Completed progress report this visit.',
    'Progress summary sent to Dr. Lee.',
    'Progress report dated 12/29.',
    '10th visit progress note done.',
    'Re-evaluation performed today, see report.',
    'PN: progress report: 1/5/2026',
    'Submitted progress report to referring physician.',
    'This note serves as the progress report.',
    'Progress report of 12/29 reviewed.',
  ],
  certification: [
    'POC signed by Dr. Lee 1/5/26.',
    'Plan of care certified through 4/12/26.',
    'Signed POC received from MD.',
    'Certification on file.',
    'Cert received 1/8.',
    'Recertified 1/8/26 through 4/8/26.',
    'Plan of care approved and signed by physician.',
    'Recert signed and returned.',
    'Dr. Lee signed the plan of care.',
    'Physician certification obtained 1/7/26.',
    'Cert period: certified from 12/1 to 2/28.',
  ],
  plan: [
    'POC established 12/29/25.',
    'Plan of care established at evaluation.',
    'Established plan of care on 12/29.',
    'Treatment per POC dated 12/29.',
    'POC developed with patient.',
    'Plan of care in place since 12/29.',
    'Developed POC at initial visit.',
    'POC written 12/29/25.',
    'Plan of care initiated on 12/29.',
    'Treated under plan of care of 12/29.',
    'Plan of care: effective 12/29/25.',
  ],
}

describe('papers of the episode are found in many wordings', () => {
  for (const [detail, texts] of Object.entries(SAYS))
    it.each(texts)(`${detail}: %s`, (text) => {
      expect(papers(text)).toContain(detail)
    })
})

it.each([
  'Progress report due next visit.',
  'Progress report not completed.',
  'POC not yet signed.',
  'Awaiting signed POC.',
  'Recert due 1/20.',
  'Will send progress report tomorrow.',
  'Certified hand therapist.',
  'Needs certification by 2/1.',
  'Continue POC.',
  'Patient making good progress.',
  'Discussed plan of care.',
])('no paper: %s', (text) => {
  expect(papers(text)).toEqual([])
})
