import type { NoteV1 } from './note-v1'
import type { NoteV2 } from './note-v2'

/** Version 2 has every field; those that a note of version 1 lacks are as blank as nobody left them. */
export const up1to2 = (note: NoteV1): NoteV2 => ({
  ...note,
  schemaVersion: 2,
  visit: {
    ...note.visit,
    secondaryPayer: note.visit.secondaryPayer ?? '',
    authorization: note.visit.authorization ?? '',
  },
  objective: {
    ...note.objective,
    findings: note.objective.findings.map((each) => ({ ...each, goals: each.goals ?? [] })),
    scores: note.objective.scores ?? [],
    screenings: note.objective.screenings ?? [],
  },
  plan: {
    ...note.plan,
    care: note.plan.care ?? {
      startOn: '',
      certifiedOn: '',
      certifiedUntil: '',
      orderOn: '',
      sentOn: '',
      reportOn: '',
      daysSinceReport: '',
    },
  },
  coding: {
    ...note.coding,
    lines: note.coding.lines.map((each) => ({ ...each, attested: each.attested ?? false })),
    yearTotal: note.coding.yearTotal ?? '',
    noticeOn: note.coding.noticeOn ?? '',
  },
})
