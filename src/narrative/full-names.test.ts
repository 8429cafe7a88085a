import { describe, expect, it } from 'vitest'
import { aNote } from '../testing/a-note'
import { fullNameIn, fullNames, titledNames } from './full-names'

describe('the patient field', () => {
  it.each([
    'Maria Lopez',
    'maria lopez',
    'MARIA LOPEZ',
    'Lopez, Maria',
    'Lopez,Maria',
    'Mrs Maria Lopez',
    'Maria G. Lopez',
    'Maria Lopez 12',
    'Jean-Luc O’Brien',
    'José Núñez',
    'Jose\u0301 Nu\u0301n\u0303ez',
    'Nguyễn Thị Lan',
    'Анна Петрова',
    'محمد علي',
    'दीपक शर्मा',
    'สมชาย ใจดี',
    '山田太郎',
    '山田 太郎',
    'アンナ・ロペス',
    '김철수',
    'Minh Maitland Tran',
  ])('%s reads like a full name', (field) => {
    expect(fullNameIn(field)).toBe(field.normalize('NFC'))
  })

  it.each([
    '',
    'GAR',
    'GAR 12',
    'G.A.R. 0012',
    'G. A. R.',
    'GA RO 7',
    'ML-204',
    'م ع 12',
    'А.П. 7',
    '김 12',
    'Right Shoulder',
    'right knee pain',
    'Hawkins Kennedy',
    'Hawkins-Kennedy test',
    'Cyriax',
    'New patient',
    'Test Patient 3',
    'Chart no. 4471',
    '4471',
    'patient of Dr',
  ])('"%s" does not', (field) => {
    expect(fullNameIn(field)).toBeUndefined()
  })
})

describe('running text', () => {
  it.each([
    ['Seen with Mrs Lopez today.', ['Mrs Lopez']],
    ['Mr. John Smith Jr tolerated it.', ['Mr. John Smith Jr']],
    ['Referred by Dr. Ana O’Neil; Ms Wu agreed.', ['Dr. Ana O’Neil', 'Ms Wu']],
    ['Mrs Lopez Right shoulder looser', ['Mrs Lopez']],
    ['Frau Müller und Herr Özil', ['Frau Müller', 'Herr Özil']],
    ['قالت السيدة ليلى إن الألم أقل', ['السيدة ليلى']],
    ['г-н Петров отмечает', ['г-н Петров']],
    ['山田さんは楽になった', ['山田さん']],
    ['김철수 씨가 말했다', ['김철수 씨']],
  ])('%s', (text, names) => {
    expect(titledNames(text)).toEqual(names)
  })

  it.each([
    'Right Shoulder and Left Hip, Grade III',
    'Hawkins Kennedy positive, Cyriax friction',
    'Dr Cyriax friction massage; as Dr. James Cyriax describes',
    'MS since 2019, MR Arthrogram, DR Chest',
    'mr of the joint; the dr said so',
    'Ms, Mr and Dr alone',
    'Neer sign, Spurling Test, McKenzie Method',
    '患者さんは楽になった',
    'Transferred to Ward Sister',
  ])('finds no name in "%s"', (text) => {
    expect(titledNames(text)).toEqual([])
  })

  it('answers at once, however long the text', () => {
    const text = 'Mr '.repeat(20_000) + 'A'.repeat(50_000)
    const from = performance.now()
    titledNames(text)
    fullNameIn(text)
    fullNameIn(`${'a'.repeat(50_000)}1 b`)
    expect(performance.now() - from).toBeLessThan(1000)
  })
})

it('looks in the patient field and in every text, and says each name once', () => {
  const note = aNote((draft) => {
    draft.visit.patient = 'Maria Lopez'
    draft.subjective.text = 'Mrs Lopez slept better.'
    draft.plan.text = 'Mrs Lopez will call.'
    draft.people[0] = { ...draft.people[0], name: 'Dr Ana Okafor' } as (typeof draft.people)[0]
  })
  expect(fullNames(note)).toEqual(['Maria Lopez', 'Mrs Lopez'])
})

it('is silent about initials and a local number', () => {
  expect(
    fullNames(
      aNote((draft) => {
        draft.visit.patient = 'GAR 12'
        draft.subjective.text = 'She turns her head further.'
      }),
    ),
  ).toEqual([])
})
