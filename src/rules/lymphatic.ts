import { msg, plural } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { interventionOf } from '../coding/interventions'
import { lymphedema } from '../coding/technique-indications'
import { daysBetween } from '../domain/calendar'
import type { DraftNote } from '../domain/note'
import type { Payer } from '../domain/payer'
import type { Place } from '../domain/place'
import type { DiagnosisFact, TechniqueFact } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Problem, type Rule } from './rule'
import { quotes, type Said, type SaidMention } from './said'
import { at } from './sources'

/** Days after which contractors ask why drainage goes on. */
const USUAL_COURSE = 21
const WEEK = 7

interface Drained {
  readonly manual: readonly TechniqueFact[]
  readonly payer: Payer
  readonly diagnoses: readonly DiagnosisFact[]
}

const isDrained = (manual: readonly TechniqueFact[]): boolean =>
  manual.some(({ family }) => family === 'lymphatic')

/** Drainage for lymphedema under a payer that pays it on conditions. Another diagnosis is `technique.lymphedema`. */
const isGated = ({ manual, payer, diagnoses }: Drained): boolean =>
  payer.drainageOnlyForLymphedema &&
  isDrained(manual) &&
  diagnoses.some(({ entry }) => lymphedema(entry) !== 'no')

const told = (said: Said, detail: string): readonly SaidMention[] =>
  said.about('drainage-need', 'performed', detail)

const ARTICLE = at('lymphatic-article', 'coverage: conditions')

/** A condition of the gate that words answer. */
function condition(entry: {
  id: string
  detail: string
  says: MessageDescriptor
  why: MessageDescriptor
  ask: MessageDescriptor
  go: Place
  phrase: string
}): Rule {
  const { id, detail, says, why, ask, go, phrase } = entry
  return rule({
    id,
    tier: 'fix',
    says,
    why,
    cites: [ARTICLE],
    needs: ['manual', 'payer', 'diagnoses', 'said'],
    go,
    coverable: true,
    phrases: [phrase],
    check(facts) {
      if (!isGated(facts)) return notApplicable
      const words = told(facts.said, detail)
      return words.length > 0 ? met(...quotes(words)) : unmet(ask, { go })
    },
  })
}

/** The first day that drainage is known of: by earlier notes, else the start of care. */
function drainedSince(earlier: readonly DraftNote[], startOn: string | undefined) {
  const days = earlier
    .filter(({ session }) =>
      session.blocks.some((b) => interventionOf(b.intervention)?.family === 'lymphatic'),
    )
    .map(({ visit }) => visit.date)
  return [...days, ...(startOn === undefined ? [] : [startOn])].toSorted()[0]
}

// Stryker disable ObjectLiteral: the macro reads plural forms from the source, so they must stay literal.

/** Rules about what makes lymphatic drainage necessary, beside the diagnosis. */
export const lymphatic: readonly Rule[] = [
  condition({
    id: 'lymphatic.recent-change',
    detail: 'change',
    says: msg`The note says what changed lately in the swelling.`,
    why: msg`Drainage is covered after a recent change; a swelling that is as ever is self-care.`,
    ask: msg`Say what changed lately: since when the swelling grew, and after what.`,
    go: 'subjective.text',
    phrase: 'Swelling of the ___ grew over ___ after ___.',
  }),
  condition({
    id: 'lymphatic.earlier-measures',
    detail: 'measures',
    says: msg`Simpler measures were tried and did not suffice.`,
    why: msg`Raising, bandaging or a garment come first; drainage is for where they failed.`,
    ask: msg`Say what was tried first, such as raising or compression, and how it failed.`,
    go: 'subjective.text',
    phrase: '___ for ___ weeks did not reduce the swelling.',
  }),
  condition({
    id: 'lymphatic.teaching',
    detail: 'teaching',
    says: msg`The patient or a helper is taught to do it.`,
    why: msg`Drainage is paid as a way to self-care; without teaching there is no end to it.`,
    ask: msg`Write what you taught the patient or the helper, and how they showed it.`,
    go: 'assessment.text',
    phrase: 'Taught ___ to ___; shown back ___.',
  }),
  condition({
    id: 'lymphatic.hand-over',
    detail: 'hand-over',
    says: msg`The plan says when the patient takes over.`,
    why: msg`The aim is that the patient manages alone, generally within one to three weeks.`,
    ask: msg`Say when the patient or a helper takes over.`,
    go: 'plan.text',
    phrase: 'Hand over to ___ in ___ weeks.',
  }),
  rule({
    id: 'lymphatic.course',
    tier: 'consider',
    says: msg`Drainage beyond three weeks has a reason.`,
    why: msg`Contractors expect the hand-over within one to three weeks, and ask what held it up.`,
    cites: [at('lymphatic-article', 'one to three weeks')],
    needs: ['manual', 'payer', 'diagnoses', 'said', 'date'],
    also: ['earlier', 'care'],
    go: 'plan.text',
    coverable: true,
    phrases: ['Drainage beyond three weeks because ___; hand-over on ___.'],
    check(facts) {
      const { said, date, earlier = [], care } = facts
      const since = drainedSince(earlier, care?.startOn)
      if (!isGated(facts) || since === undefined || daysBetween(since, date) <= USUAL_COURSE)
        return notApplicable
      const words = told(said, 'longer')
      const weeks = Math.floor(daysBetween(since, date) / WEEK)
      return words.length > 0
        ? met(...quotes(words))
        : unmet(
            msg`Say why drainage goes on after ${plural(weeks, { one: '# week', other: '# weeks' })}, and when the patient takes over.`,
            { go: 'plan.text' },
          )
    },
  }),
  rule({
    id: 'lymphatic.risk-in-text',
    tier: 'fix',
    says: msg`A failing heart, a clot or an infection in the text was looked at before drainage.`,
    why: msg`Drainage moves fluid to the heart; with these it can harm and is not covered.`,
    cites: [ARTICLE, at('clinical-texts', 'contraindications of lymphatic drainage')],
    needs: ['manual', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Cleared for drainage by ___ on ___: ___.'],
    check({ manual, said }) {
      const [risk] = told(said, 'risk')
      if (!isDrained(manual) || !risk) return notApplicable
      const looked = [
        ...said.about('screening'),
        ...told(said, 'cleared'),
        ...said.about('skilled-decision'),
      ]
      return looked.length > 0
        ? met(...quotes(looked))
        : unmet(msg`Write who cleared drainage beside this, or what you screened.`, {
            go: risk.place,
          })
    },
  }),
  rule({
    id: 'lymphatic.advised',
    tier: 'consider',
    says: msg`Under other payers too, drainage reads better with its reason and its end.`,
    why: msg`Most payers follow the Medicare conditions when they review drainage.`,
    cites: [ARTICLE],
    needs: ['manual', 'payer', 'said'],
    go: 'subjective.text',
    coverable: true,
    check({ manual, payer, said }) {
      if (payer.drainageOnlyForLymphedema || !isDrained(manual)) return notApplicable
      const reasons = [...told(said, 'change'), ...told(said, 'measures')]
      const ends = [...told(said, 'teaching'), ...told(said, 'hand-over')]
      const problems: Problem[] = []
      if (reasons.length === 0)
        problems.push({
          message: msg`Say what changed lately, or what was tried first.`,
          go: 'subjective.text',
        })
      if (ends.length === 0)
        problems.push({ message: msg`Say how the patient learns to take over.`, go: 'plan.text' })
      return unmetEach(problems, ...quotes([...reasons, ...ends]))
    },
  }),
]
