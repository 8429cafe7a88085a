import type { DraftNote, FunctionalLimitation, Goal, ObjectiveFinding } from './note'
import type { Person } from './person'
import { NO_CARE_DATES } from './plan-of-care'
import type { TreatmentBlock } from './treatment-block'

/** A person nobody has named yet. */
export const newPerson = (id: string): Person => ({
  id,
  name: '',
  credential: 'PT',
  supervisor: '',
  guided: false,
})

/**
 * A blank draft. `createdAt` is an ISO instant and `date` the visit's calendar date, both given by the
 * caller; nothing is carried over from another visit.
 */
export function newNote(at: {
  id: string
  createdAt: string
  date: string
  author: Person
  payer: string
}): DraftNote {
  return {
    schemaVersion: 2,
    status: 'draft',
    id: at.id,
    createdAt: at.createdAt,
    people: [at.author],
    visit: {
      patient: '',
      birthYear: '',
      number: '',
      date: at.date,
      payer: at.payer,
      secondaryPayer: '',
      authorization: '',
      setting: 'practitioner',
      diagnoses: [],
    },
    session: { timeIn: '', timeOut: '', sameTime: '', blocks: [] },
    subjective: { text: '', symptoms: '', limitations: [] },
    objective: { text: '', findings: [], scores: [], screenings: [] },
    assessment: {
      text: '',
      painBefore: '',
      painAfter: '',
      tolerance: '',
      adverse: '',
      adverseText: '',
      skill: '',
    },
    plan: {
      text: '',
      goals: [],
      planned: [],
      frequency: '',
      duration: '',
      change: '',
      care: { ...NO_CARE_DATES },
    },
    coding: { lines: [], lastUnitTo: [], yearTotal: '', noticeOn: '' },
    explained: [],
    covered: [],
  }
}

/** A block of one intervention by one person, everything else still blank. */
export const newBlock = (id: string, intervention: string, performer: string): TreatmentBlock => ({
  id,
  intervention,
  regions: [],
  minutes: '',
  start: '',
  end: '',
  performer,
  delivery: 'one-on-one',
  sameTimeAs: '',
  parameters: {},
  purpose: [],
  detail: '',
  runs: [],
  origin: 'typed',
  originReason: '',
})

export const newLimitation = (id: string): FunctionalLimitation => ({
  id,
  activity: '',
  baseline: '',
})

export const newFinding = (id: string): ObjectiveFinding => ({
  id,
  kind: 'range',
  what: '',
  region: '',
  side: '',
  before: '',
  after: '',
  unit: '',
  goals: [],
})

export const newGoal = (id: string): Goal => ({ id, text: '' })
