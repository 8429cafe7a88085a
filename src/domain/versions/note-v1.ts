import { z } from '../z'

// Frozen. Nothing here follows what the rest of domain/ becomes, so the lists are written out.

const Side = z.enum(['', 'right', 'left', 'both'])

const PersonV1 = z.object({
  id: z.string(),
  name: z.string(),
  credential: z.enum([
    'PT',
    'OT',
    'MD',
    'NPP',
    'DC',
    'PTA',
    'OTA',
    'student',
    'aide',
    'ATC',
    'LMT',
  ]),
  supervisor: z.string(),
  guided: z.boolean(),
})

const BlockV1 = z.object({
  id: z.string(),
  intervention: z.string(),
  regions: z.array(z.object({ region: z.string(), side: Side })),
  minutes: z.string(),
  start: z.string(),
  end: z.string(),
  performer: z.string(),
  delivery: z.enum(['one-on-one', 'group', 'concurrent', 'co-treatment']),
  sameTimeAs: z.string(),
  parameters: z.record(z.string(), z.string()),
  purpose: z.array(z.string()),
  detail: z.string(),
  runs: z.array(
    z.object({ from: z.number(), to: z.nullable(z.number()), mono: z.nullable(z.number()) }),
  ),
  origin: z.enum(['typed', 'timer', 'edited']),
  originReason: z.string(),
})

const FindingV1 = z.object({
  id: z.string(),
  kind: z.enum([
    'range',
    'joint-play',
    'palpation',
    'length',
    'strength',
    'girth',
    'neuro',
    'special-test',
    'other',
  ]),
  what: z.string(),
  region: z.string(),
  side: Side,
  before: z.string(),
  after: z.string(),
  unit: z.string(),
  goals: z.optional(z.array(z.string())),
})

const ScoreV1 = z.object({
  id: z.string(),
  measure: z.string(),
  before: z.string(),
  beforeOn: z.string(),
  now: z.string(),
  goal: z.string(),
})

const ScreeningV1 = z.object({
  screen: z.string(),
  result: z.enum(['negative', 'positive']),
  text: z.string(),
})

const CareV1 = z.object({
  startOn: z.string(),
  certifiedOn: z.string(),
  certifiedUntil: z.string(),
  orderOn: z.string(),
  sentOn: z.string(),
  reportOn: z.string(),
  daysSinceReport: z.string(),
})

const LineV1 = z.object({
  code: z.string(),
  units: z.string(),
  reason: z.enum(['', 'payer', 'cap', 'clinic', 'other']),
  reasonText: z.string(),
  modifiers: z.string(),
  attested: z.optional(z.boolean()),
})

/**
 * Version 1. Its optional fields came while the version was in use, so a note of that time may or may
 * not have them.
 */
export const NoteV1 = z.object({
  schemaVersion: z.literal(1),
  status: z.literal('draft'),
  id: z.string().check(z.minLength(1)),
  createdAt: z.string(),
  people: z.array(PersonV1),
  visit: z.object({
    patient: z.string(),
    birthYear: z.string(),
    number: z.string(),
    date: z.string(),
    payer: z.string(),
    secondaryPayer: z.optional(z.string()),
    authorization: z.optional(z.string()),
    setting: z.enum(['practitioner', 'outpatient-hospital']),
    diagnoses: z.array(z.object({ code: z.string(), label: z.string() })),
  }),
  session: z.object({
    timeIn: z.string(),
    timeOut: z.string(),
    sameTime: z.string(),
    blocks: z.array(BlockV1),
  }),
  subjective: z.object({
    text: z.string(),
    symptoms: z.string(),
    limitations: z.array(z.object({ id: z.string(), activity: z.string(), baseline: z.string() })),
  }),
  objective: z.object({
    text: z.string(),
    findings: z.array(FindingV1),
    scores: z.optional(z.array(ScoreV1)),
    screenings: z.optional(z.array(ScreeningV1)),
  }),
  assessment: z.object({
    text: z.string(),
    painBefore: z.string(),
    painAfter: z.string(),
    tolerance: z.enum(['', 'good', 'limited', 'stopped']),
    adverse: z.enum(['', 'none', 'yes']),
    adverseText: z.string(),
    skill: z.string(),
  }),
  plan: z.object({
    text: z.string(),
    goals: z.array(z.object({ id: z.string(), text: z.string() })),
    planned: z.array(z.string()),
    frequency: z.string(),
    duration: z.string(),
    change: z.string(),
    care: z.optional(CareV1),
  }),
  coding: z.object({
    lines: z.array(LineV1),
    lastUnitTo: z.array(z.string()),
    yearTotal: z.optional(z.string()),
    noticeOn: z.optional(z.string()),
  }),
  explained: z.array(
    z.object({
      rule: z.string(),
      place: z.string(),
      reason: z.enum(['', 'not-this-payer', 'documented-elsewhere', 'clinical-reason']),
      text: z.string(),
    }),
  ),
  covered: z.array(z.object({ rule: z.string(), quote: z.string() })),
})
export type NoteV1 = z.infer<typeof NoteV1>
