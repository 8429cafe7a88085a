import type { OutcomeScore } from '../domain/outcome-measure'
import type { Screening } from '../domain/screening'
import { NO_CARE_DATES } from '../domain/plan-of-care'
import fc from 'fast-check'
import { FAMILIES } from '../coding/intervention'
import { OUTCOME_MEASURES } from '../coding/outcome-measures'
import { SCREENS } from '../coding/screens'
import { INTERVENTIONS } from '../coding/interventions'
import { FINDING_KINDS, type DraftNote } from '../domain/note'
import { CREDENTIALS } from '../domain/credential'
import { REGIONS } from '../domain/region'
import { DELIVERIES, SIDES } from '../domain/treatment-block'
import { PAYERS } from '../payers/profiles'
import { aNote } from './a-note'

const word = fc.constantFrom(
  'sharp',
  'Kopfschmerz',
  'الألم',
  '痛み',
  '6/10',
  '55°',
  'hypomobile',
  '2+',
  'w/',
  '=1+1',
  '👍🏽',
  '\u202etfel',
  '\u0000nul',
  'a\tb',
  'x\r\ny',
  '\ud83d',
  '"q"',
  'e.g.',
  'R.',
  'zebra.',
  'quokka!',
  '<b>',
  '\u{e0041}',
  '٦',
)
const words = fc.array(word, { maxLength: 7 }).map((several) => several.join(' '))
const entry = fc.oneof(fc.constant(''), fc.nat({ max: 60 }).map(String), words)
const clock = fc.oneof(
  fc.constant(''),
  fc.nat({ max: 700 }).map((n) => `${10 + Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`),
  word,
)
const id = fc.constantFrom('a', 'b', 'c', 'd')
const side = fc.constantFrom(...SIDES)
const region = fc.constantFrom('', 'nowhere', ...REGIONS.map((each) => each.id))

const anyBlock: fc.Arbitrary<DraftNote['session']['blocks'][number]> = fc.record({
  id,
  intervention: fc.constantFrom('', 'unheard-of', ...INTERVENTIONS.map((each) => each.id)),
  regions: fc.array(fc.record({ region, side }), { maxLength: 3 }),
  minutes: entry,
  start: clock,
  end: clock,
  performer: id,
  delivery: fc.constantFrom(...DELIVERIES),
  sameTimeAs: fc.oneof({ weight: 3, arbitrary: fc.constant('') }, id),
  parameters: fc.dictionary(fc.constantFrom('grade', 'direction', 'dose', 'tissue', 'tool'), words),
  purpose: fc.array(id, { maxLength: 3 }),
  detail: words,
  runs: fc.constant([]),
  origin: fc.constantFrom('typed', 'timer', 'edited'),
  originReason: words,
})

/** Drafts of hostile words and numbers in every field. */
export const anyNote: fc.Arbitrary<DraftNote> = fc
  .record({
    people: fc.uniqueArray(
      fc.record({
        id,
        name: words,
        credential: fc.constantFrom(...CREDENTIALS),
        supervisor: fc.oneof(id, words),
        guided: fc.boolean(),
      }),
      { maxLength: 4, selector: (person) => person.id },
    ),
    visit: fc.record({
      patient: words,
      birthYear: entry,
      number: entry,
      date: fc.constantFrom('', '2026-01-12', '2026-02-30', 'soon'),
      payer: fc.constantFrom('', ...PAYERS.map((payer) => payer.id)),
      secondaryPayer: fc.constantFrom('', ...PAYERS.map((payer) => payer.id)),
      authorization: words,
      setting: fc.constantFrom('practitioner' as const, 'outpatient-hospital' as const),
      diagnoses: fc.array(fc.record({ code: words, label: words }), { maxLength: 2 }),
    }),
    session: fc.record({
      timeIn: clock,
      timeOut: clock,
      sameTime: words,
      blocks: fc.array(anyBlock, { maxLength: 6 }),
    }),
    subjective: fc.record({
      text: words,
      symptoms: words,
      limitations: fc.array(fc.record({ id, activity: words, baseline: words }), { maxLength: 2 }),
    }),
    objective: fc.record({
      text: words,
      findings: fc.array(
        fc.record({
          id,
          kind: fc.constantFrom(...FINDING_KINDS),
          what: words,
          region,
          side,
          before: entry,
          after: entry,
          unit: fc.constantFrom('', '°', 'cm', '/5'),
          goals: fc.array(id, { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
      scores: fc.array(
        fc.record<OutcomeScore>({
          id,
          measure: fc.constantFrom('', 'unheard-of', ...OUTCOME_MEASURES.map((each) => each.id)),
          before: entry,
          beforeOn: fc.constantFrom('', '2026-01-02', 'soon'),
          now: entry,
          goal: id,
        }),
        { maxLength: 3 },
      ),
      screenings: fc.array(
        fc.record<Screening>({
          screen: fc.constantFrom('', 'unheard-of', ...SCREENS.map((each) => each.id)),
          result: fc.constantFrom('negative' as const, 'positive' as const),
          text: words,
        }),
        { maxLength: 3 },
      ),
    }),
    assessment: fc.record({
      text: words,
      painBefore: entry,
      painAfter: entry,
      tolerance: fc.constantFrom(
        '' as const,
        'good' as const,
        'limited' as const,
        'stopped' as const,
      ),
      adverse: fc.constantFrom('' as const, 'none' as const, 'yes' as const),
      adverseText: words,
      skill: words,
    }),
    plan: fc.record({
      text: words,
      goals: fc.array(fc.record({ id, text: words }), { maxLength: 2 }),
      planned: fc.uniqueArray(fc.constantFrom(...FAMILIES)),
      frequency: words,
      duration: words,
      change: words,
      care: fc.constant(NO_CARE_DATES),
    }),
    coding: fc.record({
      lines: fc.array(
        fc.record({
          code: fc.constantFrom('97140', '97110', '97530'),
          units: entry,
          reason: fc.constantFrom('' as const, 'payer' as const, 'cap' as const, 'other' as const),
          reasonText: words,
          modifiers: fc.constantFrom('', 'GP', 'gp 59', 'XS', '\u202e59'),
          attested: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      lastUnitTo: fc.uniqueArray(fc.constantFrom('97140', '97110', '97530')),
      yearTotal: entry,
      noticeOn: fc.constantFrom('', '2026-01-02'),
    }),
  })
  .map((written) => ({ ...aNote(), ...written }))
