import { msg } from '@lingui/core/macro'
import { careLimitsOn } from '../coding/care-limits'
import type { DraftNote } from '../domain/note'
import { isAssistant, isClinician } from '../domain/person'
import { dayByNotes, reportDay, SOON_VISITS } from './care-clocks'
import { met, notApplicable, rule, unmet, type Rule } from './rule'
import { at } from './sources'

const DAYS = 'plan.care.daysSinceReport'

/** Who gave the blocks of a note, by credential: assistants, clinicians. */
const treatedBy = ({ people, session }: DraftNote) =>
  people.filter(({ id }) => session.blocks.some((block) => block.performer === id))

/** Rules that compare the count of treatment days with earlier notes on the device. */
export const countRules: readonly Rule[] = [
  rule({
    id: 'clocks.count-agrees',
    tier: 'consider',
    says: msg`The count of treatment days is no lower than the notes on this device show.`,
    why: msg`A count that lags behind makes the progress report late.`,
    cites: [at('own-proposal', 'treatment days by the notes on the device')],
    needs: ['payer', 'care', 'date', 'earlier'],
    go: DAYS,
    check({ payer, care, date, earlier }) {
      const day = reportDay(care, date)
      const counted = dayByNotes(care, date, earlier)
      if (!payer.medicare || !day || counted === undefined) return notApplicable
      return day >= counted
        ? met({ quote: `treatment day ${day}`, place: DAYS })
        : unmet(msg`Check the count: by the notes on this device this is day ${counted}.`, {
            go: DAYS,
          })
    },
  }),
  rule({
    id: 'clocks.clinician-takes-part',
    tier: 'consider',
    says: msg`A therapist treats at least once between two progress reports.`,
    why: msg`An assistant may treat in between; the report needs a therapist's own hands.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.D, taking part in treatment')],
    needs: ['payer', 'care', 'date', 'note', 'earlier'],
    go: 'people',
    check({ payer, care, date, note, earlier }) {
      const limits = careLimitsOn(date)
      const day = reportDay(care, date)
      if (!payer.medicare || !limits || !day || day < limits.reportDays - SOON_VISITS)
        return notApplicable
      const since = care.reportOn ?? care.startOn
      const visits = [note, ...earlier.filter(({ visit }) => !since || visit.date > since)]
      const people = visits.flatMap(treatedBy)
      // Fewer notes here than treatment days: the therapist may stand in one of the others.
      if (visits.length < day || !people.some(isAssistant)) return notApplicable
      const clinician = people.find(isClinician)
      return clinician
        ? met({ quote: clinician.name, place: 'people' })
        : unmet(msg`Let the therapist treat by the progress report: assistants alone did so far.`, {
            go: 'people',
          })
    },
  }),
]
