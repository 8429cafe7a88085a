import { msg } from '@lingui/core/macro'
import { kindOf } from '../coding/precautions'
import { beginsWith } from '../coding/icd10-prefix'
import { aboutBlock } from './about-block'
import type { TechniqueFact } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Rule } from './rule'
import { quotes } from './said'
import { callsFor, evidenceOf, recordedScreens, screened } from './screening-record'
import { at } from './sources'
import { doneToday } from './today'

const gradeOf = ({ block }: TechniqueFact): string => block.parameters['grade'] ?? ''
const kind = (technique: TechniqueFact) => kindOf(technique.intervention, gradeOf(technique))

const isThrust = (technique: TechniqueFact): boolean => kind(technique) === 'thrust'

/** End range and traction at the neck; a thrust there is asked about as a thrust. */
const isForceAtNeck = (technique: TechniqueFact): boolean =>
  technique.areas.includes('cervical') &&
  (kind(technique) === 'traction' || /\b(?:IV|4)\b/i.test(gradeOf(technique)))

const LOW_BACK = ['lumbar', 'sacral', 'pelvis']
const isForceAtLowBack = (technique: TechniqueFact): boolean =>
  technique.areas.some((area) => LOW_BACK.includes(area)) &&
  ['thrust', 'traction', 'mobilization'].includes(kind(technique) ?? '')

// Pain into the leg: a root or the stenosis that presses on several.
const INTO_LEG = ['M5415', 'M5416', 'M5417', 'M543', 'M544', 'M511', 'M4806', 'M4807', 'M4726']

const SWOLLEN_OR_OPERATED = ['R60', 'M7989', 'M254', 'Z47', 'Z48', 'Z966', 'I87', 'I83']

const framework = at('clinical-texts', 'cervical framework: screening before treatment')

/** What stands against each screen in the text, where the record says that it was negative. */
const SIGN_OF: Readonly<Record<string, RegExp>> = {
  'neck-artery':
    /dizz|drop attack|double|blurred|diplopia|dysarthria|dysphagia|nystagmus|slur|syncope|faint|facial/i,
  'cauda-equina': /saddle|bowel|bladder|urin|incontinence|cauda|bilateral/i,
  'red-flags': /night|weight|fever|chills|cancer|unremitting|unrelenting|sweat/i,
  'vein-clot': /calf|homan/i,
}

/** Rules about safety screens: those recorded with a press, and those told in words. */
export const screening: readonly Rule[] = [
  rule({
    id: 'screening.before-thrust',
    tier: 'consider',
    says: msg`Before a thrust, safety was screened.`,
    why: msg`Arteries, ligaments, bone and red flags are asked about before force is used.`,
    cites: [framework],
    needs: ['techniques', 'note', 'said'],
    go: 'objective.screenings',
    coverable: true,
    phrases: ['Screened before treatment: ___ negative.'],
    check({ techniques, note, said }) {
      const thrust = techniques.find(isThrust)
      if (!thrust) return notApplicable
      const done = screened({ note, said }, (id) => callsFor(thrust, id))
      return done.length > 0
        ? met(...done)
        : unmet(msg`Write or tick which safety screen was done before it.`, {
            go: 'objective.screenings',
            about: aboutBlock(thrust.index),
          })
    },
  }),
  rule({
    id: 'screening.neck',
    tier: 'consider',
    says: msg`Before end range or traction at the neck, safety was screened.`,
    why: msg`The neck's arteries and ligaments are asked about before they are loaded.`,
    cites: [framework],
    needs: ['techniques', 'note', 'said'],
    go: 'objective.screenings',
    coverable: true,
    phrases: ['Denies ___; neck screen negative.'],
    check({ techniques, note, said }) {
      const risky = techniques.find(isForceAtNeck)
      if (!risky) return notApplicable
      const done = screened({ note, said }, (id) => callsFor(risky, id))
      return done.length > 0
        ? met(...done)
        : unmet(msg`Write or tick the screen of the neck that was done before it.`, {
            go: 'objective.screenings',
            about: aboutBlock(risky.index),
          })
    },
  }),
  rule({
    id: 'screening.low-back',
    tier: 'consider',
    says: msg`With pain into the leg, bladder, bowel and saddle were asked about.`,
    why: msg`Pressure on the cauda equina has to be found before force is used near it.`,
    cites: [at('clinical-texts', 'red flags of the low back')],
    needs: ['techniques', 'diagnoses', 'note', 'said'],
    go: 'objective.screenings',
    coverable: true,
    phrases: ['Denies changes of bladder or bowel, saddle numbness; ___.'],
    check({ techniques, diagnoses, note, said }) {
      const risky = techniques.find(isForceAtLowBack)
      const reason = diagnoses.find(({ entry }) => beginsWith(entry, INTO_LEG))
      if (!risky || !reason) return notApplicable
      const done = screened({ note, said }, (id) => id === 'cauda-equina' || id === 'red-flags')
      return done.length > 0
        ? met(...done)
        : unmet(msg`Write or tick that bladder, bowel and saddle were asked about.`, {
            go: 'objective.screenings',
            about: aboutBlock(risky.index),
          })
    },
  }),
  rule({
    id: 'screening.skin',
    tier: 'consider',
    says: msg`Before work with a tool or on a scar, the skin was looked at.`,
    why: msg`A tool on fragile, open or numb skin does harm that one look prevents.`,
    cites: [at('clinical-texts', 'instrument-assisted work: skin check')],
    needs: ['techniques', 'note', 'said'],
    go: 'objective.screenings',
    coverable: true,
    phrases: ['Skin ___ before and ___ after treatment.'],
    check({ techniques, note, said }) {
      const risky = techniques.find((t) => t.family === 'soft-tissue' && callsFor(t, 'skin'))
      if (!risky) return notApplicable
      const recorded = recordedScreens(note).filter(({ record }) => record.screen === 'skin')
      const told = said.about('skin-check')
      return recorded.length + told.length > 0
        ? met(...recorded.map(evidenceOf), ...quotes(told))
        : unmet(msg`Write or tick that the skin was looked at.`, {
            go: 'objective.screenings',
            about: aboutBlock(risky.index),
          })
    },
  }),
  rule({
    id: 'screening.vein-clot',
    tier: 'consider',
    says: msg`Where a leg is swollen or was operated on, a clot was asked about.`,
    why: msg`Hands on a lower leg with a clot can move it.`,
    cites: [at('clinical-texts', 'deep vein thrombosis')],
    needs: ['techniques', 'diagnoses', 'note', 'said'],
    go: 'objective.screenings',
    coverable: true,
    phrases: ['Calf ___; no ___; Wells score ___.'],
    check({ techniques, diagnoses, note, said }) {
      const risky = techniques.find((t) => t.family === 'soft-tissue' && callsFor(t, 'vein-clot'))
      const reason = diagnoses.find(({ entry }) => beginsWith(entry, SWOLLEN_OR_OPERATED))
      if (!risky || !reason) return notApplicable
      const recorded = recordedScreens(note).filter(({ record }) => record.screen === 'vein-clot')
      const told = said.about('clot-check')
      return recorded.length + told.length > 0
        ? met(...recorded.map(evidenceOf), ...quotes(told))
        : unmet(msg`Write or tick that a clot in the leg was asked about.`, {
            go: 'objective.screenings',
            about: aboutBlock(risky.index),
          })
    },
  }),
  rule({
    id: 'screening.consent',
    tier: 'consider',
    says: msg`The patient agreed to the thrust.`,
    why: msg`A thrust cannot be stopped once begun, so agreement to it is written down.`,
    cites: [at('clinical-texts', 'thrust: consent')],
    needs: ['techniques', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Risks of ___ explained; patient agreed to it.'],
    check({ techniques, said }) {
      const thrust = techniques.find(isThrust)
      if (!thrust) return notApplicable
      const told = said.about('consent')
      return told.length > 0
        ? met(...quotes(told))
        : unmet(msg`Write that the patient agreed to the thrust.`, {
            go: 'objective.text',
            about: aboutBlock(thrust.index),
          })
    },
  }),
  rule({
    id: 'screening.positive',
    tier: 'consider',
    says: msg`A positive screen says what was found and what was done about it.`,
    why: msg`A positive screen without a next step reads as if it had been passed over.`,
    cites: [framework, at('own-proposal', 'one-tap screens')],
    needs: ['note'],
    go: 'objective.screenings',
    phrases: ['Found: ___. ___ was informed; treatment limited to ___.'],
    check({ note }) {
      const positive = recordedScreens(note).filter(({ record }) => record.result === 'positive')
      if (positive.length === 0) return notApplicable
      return unmetEach(
        positive
          .filter(({ record }) => record.text.trim() === '')
          .map(({ index }) => ({
            message: msg`Write what the screen found, and what you did about it.`,
            go: `objective.screenings.${index}.text`,
          })),
        ...positive.map(({ record, index }) => ({
          quote: record.text.trim(),
          place: `objective.screenings.${index}.text`,
        })),
      )
    },
  }),
  rule({
    id: 'screening.force-after-positive',
    tier: 'consider',
    says: msg`After a positive screen, the technique was gentled or its choice explained.`,
    why: msg`Force after a warning sign needs the reasoning of the person who used it.`,
    cites: [framework],
    needs: ['techniques', 'note', 'said'],
    go: 'assessment.skill',
    coverable: true,
    phrases: ['Because ___ was positive, ___ was reduced to ___.'],
    check({ techniques, note, said }) {
      const positive = recordedScreens(note).filter(({ record }) => record.result === 'positive')
      const forced = techniques.find((t) =>
        positive.some(({ record }) => callsFor(t, record.screen)),
      )
      if (!forced) return notApplicable
      const reasons = said.about('skilled-decision')
      return reasons.length > 0
        ? met(...quotes(reasons))
        : unmet(msg`Say why this was still the right technique, or what you made gentler.`, {
            go: 'assessment.skill',
            about: aboutBlock(forced.index),
          })
    },
  }),
  rule({
    id: 'screening.agrees',
    tier: 'consider',
    says: msg`A screen ticked as negative agrees with the text.`,
    why: msg`A warning sign in the words beside a clean screen makes both doubtful.`,
    cites: [at('own-proposal', 'one-tap screens')],
    needs: ['note', 'said'],
    go: 'objective.screenings',
    check({ note, said }) {
      const negative = recordedScreens(note).filter(({ record }) => record.result === 'negative')
      if (negative.length === 0) return notApplicable
      const told = doneToday(said, 'red-flag')
      return unmetEach(
        negative
          .filter(({ record }) => told.some(({ words }) => SIGN_OF[record.screen]?.test(words)))
          .map(({ index }) => ({
            message: msg`Check this screen: the text tells of a sign that it asks about.`,
            go: `objective.screenings.${index}`,
          })),
        ...negative.map(evidenceOf),
      )
    },
  }),
]
