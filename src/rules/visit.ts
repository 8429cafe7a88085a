import { msg } from '@lingui/core/macro'
import { CODE_PAGE } from '../coding/code-97140'
import { editionOn } from '../coding/edition'
import { met, rule, unknown, unmet, type Rule } from './rule'
import { at } from './sources'

/** Rules about the visit itself: whose it is, when it was, who pays. */
export const visit: readonly Rule[] = [
  rule({
    id: 'visit.patient',
    tier: 'fix',
    says: msg`The note says whose it is.`,
    why: msg`Text copied to a chart without a name or initials can land in the wrong one.`,
    cites: [at('own-proposal', 'text is copied to the chart it belongs to')],
    needs: ['note'],
    go: 'visit.patient',
    check({ note }) {
      const patient = note.visit.patient.trim()
      return /[\p{L}\p{N}]/u.test(patient)
        ? met({ quote: patient, place: 'visit.patient' })
        : unmet(msg`Name the patient, or enter initials.`, { go: 'visit.patient' })
    },
  }),
  rule({
    id: 'visit.date',
    tier: 'fix',
    says: msg`The date of the visit is a day that has come.`,
    why: msg`A treatment note belongs to one day; tables and codes are looked up by it.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, date of treatment')],
    needs: ['dateRead', 'today'],
    go: 'visit.date',
    check({ dateRead, today }) {
      const go = 'visit.date'
      if (dateRead.kind === 'blank') return unmet(msg`Enter the date of the visit.`, { go })
      if (dateRead.kind === 'bad') return unmet(msg`Enter a date that exists.`, { go })
      if (dateRead.value > today)
        return unmet(msg`Enter the day of the visit; this one has not come yet.`, { go })
      return met({ quote: dateRead.value, place: go })
    },
  }),
  rule({
    id: 'visit.edition',
    tier: 'consider',
    says: msg`The visit falls in the year that our code page describes.`,
    why: msg`Codes change with the year; what holds for one year may not hold for another.`,
    cites: [at('code-97140', 'heading: code set of the year')],
    covers: ['S1'],
    needs: ['date'],
    go: 'visit.date',
    check({ date }) {
      const edition = editionOn(CODE_PAGE, date)
      return edition
        ? met({ quote: edition.source, place: 'visit.date' })
        : unknown(msg`Check the code set of the visit's year; the page we hold is of 2025.`)
    },
  }),
  rule({
    id: 'visit.payer',
    tier: 'fix',
    says: msg`The payer is chosen.`,
    why: msg`The payer decides how minutes become units and which papers it wants.`,
    cites: [
      at('code-97140', 'guidelines: physical medicine and rehabilitation'),
      at('claims-manual', 'ch. 5 §20.2.C'),
    ],
    covers: ['S5'],
    needs: ['note'],
    go: 'visit.payer',
    check({ note }) {
      const payer = note.visit.payer.trim()
      return payer === ''
        ? unmet(msg`Choose the payer.`, { go: 'visit.payer' })
        : met({ quote: payer, place: 'visit.payer' })
    },
  }),
]
