import { OutcomeScore } from './outcome-measure'
import { Person } from './person'
import { CareDates } from './plan-of-care'
import { Screening } from './screening'
import { TreatmentBlock, SIDES } from './treatment-block'
import { z } from './z'

export const SECTIONS = [
  'visit',
  'session',
  'subjective',
  'objective',
  'assessment',
  'plan',
  'coding',
] as const
export type Section = (typeof SECTIONS)[number]

export const Diagnosis = z.object({ code: z.string(), label: z.string() })
export type Diagnosis = z.infer<typeof Diagnosis>

/** Something the patient cannot do, and how much of it they can do now ("sit 20 min", "4/10"). */
export const FunctionalLimitation = z.object({
  id: z.string(),
  activity: z.string(),
  baseline: z.string(),
})
export type FunctionalLimitation = z.infer<typeof FunctionalLimitation>

export const FINDING_KINDS = [
  'range',
  'joint-play',
  'palpation',
  'length',
  'strength',
  'girth',
  'neuro',
  'special-test',
  'other',
] as const

/** An objective finding; `after` is its re-test in the same visit. Values are kept as typed. */
export const ObjectiveFinding = z.object({
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  what: z.string(),
  region: z.string(),
  side: z.enum(SIDES),
  before: z.string(),
  after: z.string(),
  unit: z.string(),
  /** Ids of the goals and functional limitations this impairment stands in the way of. */
  goals: z.array(z.string()),
})
export type ObjectiveFinding = z.infer<typeof ObjectiveFinding>

export const Goal = z.object({ id: z.string(), text: z.string() })
export type Goal = z.infer<typeof Goal>

export const REDUCTION_REASONS = ['', 'payer', 'cap', 'clinic', 'other'] as const

/** What a person changed about one billing line; a line nobody touched has no entry. */
export const CodingLine = z.object({
  code: z.string(),
  /** Units to report as typed, '' for as many as the minutes support. */
  units: z.string(),
  reason: z.enum(REDUCTION_REASONS),
  reasonText: z.string(),
  /** Modifiers as typed, separated by spaces or commas. */
  modifiers: z.string(),
  /** The clinician says: this service was distinct from the one it is paired with. */
  attested: z.boolean(),
})
export type CodingLine = z.infer<typeof CodingLine>

export const EXPLANATIONS = [
  '',
  'not-this-payer',
  'documented-elsewhere',
  'clinical-reason',
] as const

/** A finding answered in words instead of being fixed. `place` is '' when it holds for the whole rule. */
export const Explanation = z.object({
  rule: z.string(),
  place: z.string(),
  reason: z.enum(EXPLANATIONS),
  text: z.string(),
})
export type Explanation = z.infer<typeof Explanation>

/** The writer says: this rule is covered by these words of mine. Holds only while the words are in the note. */
export const Covered = z.object({ rule: z.string(), quote: z.string() })
export type Covered = z.infer<typeof Covered>

/**
 * A note being written. Everything is allowed to be blank; entries are kept as typed, so that
 * nothing is lost to a reader that does not understand them. The top-level keys are the sections.
 * Any change to its shape is a new `schemaVersion` with a step in `versions/`.
 */
export const DraftNote = z.object({
  schemaVersion: z.literal(2),
  status: z.literal('draft'),
  id: z.string().check(z.minLength(1)),
  createdAt: z.string(),
  people: z.array(Person),
  visit: z.object({
    patient: z.string(),
    birthYear: z.string(),
    number: z.string(),
    date: z.string(),
    payer: z.string(),
    /** The payer that comes second, or ''. */
    secondaryPayer: z.string(),
    /** Number under which the payer authorized the care, as typed. */
    authorization: z.string(),
    setting: z.enum(['practitioner', 'outpatient-hospital']),
    diagnoses: z.array(Diagnosis),
  }),
  session: z.object({
    timeIn: z.string(),
    timeOut: z.string(),
    /** Statement that the regions linked by `sameTimeAs` were treated at once. */
    sameTime: z.string(),
    blocks: z.array(TreatmentBlock),
  }),
  subjective: z.object({
    text: z.string(),
    symptoms: z.string(),
    limitations: z.array(FunctionalLimitation),
  }),
  objective: z.object({
    text: z.string(),
    findings: z.array(ObjectiveFinding),
    scores: z.array(OutcomeScore),
    screenings: z.array(Screening),
  }),
  assessment: z.object({
    text: z.string(),
    painBefore: z.string(),
    painAfter: z.string(),
    tolerance: z.enum(['', 'good', 'limited', 'stopped']),
    adverse: z.enum(['', 'none', 'yes']),
    adverseText: z.string(),
    /** Why a therapist's skill was needed. */
    skill: z.string(),
  }),
  plan: z.object({
    text: z.string(),
    goals: z.array(Goal),
    /** Technique families of the plan of care. */
    planned: z.array(z.string()),
    frequency: z.string(),
    duration: z.string(),
    /** "Plan updated because ...". */
    change: z.string(),
    care: CareDates,
  }),
  coding: z.object({
    lines: z.array(CodingLine),
    /** Codes that get a tied last unit, in the therapist's order. */
    lastUnitTo: z.array(z.string()),
    /** Allowed amounts of the calendar year so far, this visit included, as typed. */
    yearTotal: z.string(),
    /** Date on a signed advance notice (ABN), as typed. */
    noticeOn: z.string(),
  }),
  explained: z.array(Explanation),
  covered: z.array(Covered),
})
export type DraftNote = z.infer<typeof DraftNote>

/** A draft that the eight blocking rules have nothing against. Made only by `rules/signable.ts`. */
export type SignableNote = Omit<DraftNote, 'status'> & { readonly status: 'signable' }
