import { msg } from '@lingui/core/macro'
import { kindOf, precautionsOf, type Gravity, type Precaution } from '../coding/precautions'
import { aboutBlock } from './about-block'
import type { Facts, TechniqueFact } from './facts'
import { met, notApplicable, rule, unmetEach, type Problem, type Rule, type Verdict } from './rule'
import { quotes } from './said'
import { at } from './sources'
import { doneToday } from './today'

type Asked = Pick<Facts, 'diagnoses' | 'said'> & { readonly manual: readonly TechniqueFact[] }

const holdsAt = ({ where }: Precaution, { areas, regions }: TechniqueFact): boolean =>
  where.length === 0 ||
  areas.some((area) => where.includes(area)) ||
  regions.some(({ region }) => where.includes(region))

/** Diagnosis codes that forbid (`grave`) or limit (`mild`) a technique where it was applied. */
function against(technique: TechniqueFact, diagnoses: Facts['diagnoses'], gravity: Gravity) {
  const kind = kindOf(technique.intervention, technique.block.parameters['grade'] ?? '')
  if (kind === undefined) return []
  return diagnoses.filter(({ entry }) =>
    precautionsOf(entry).some((p) => p.effects[kind] === gravity && holdsAt(p, technique)),
  )
}

/** One problem for each technique, and whether the text says that the risk was looked at. */
function weigh({ manual, diagnoses, said }: Asked, gravity: Gravity): Verdict {
  const risky = manual.flatMap((technique) => {
    const found = against(technique, diagnoses, gravity)
    return found.length === 0 ? [] : [{ technique, found }]
  })
  const signs = gravity === 'grave' ? doneToday(said, 'red-flag') : []
  if (risky.length + signs.length === 0) return notApplicable
  const screened = said.about('screening')
  const denied = signs.length > 0 ? [] : said.about('red-flag', 'negated')
  if (screened.length + denied.length > 0) return met(...quotes([...screened, ...denied]))
  const sign = signs[0]
  const problems = risky.map(({ technique: { index }, found }): Problem => {
    const codes = found.map(({ entry }) => entry.trim()).join(', ')
    return {
      message:
        gravity === 'grave'
          ? msg`Write what was screened or cleared for ${codes}, or choose a gentler technique.`
          : msg`Write how ${codes} shaped the dose, and what was screened.`,
      go: `session.blocks.${index}.detail`,
      about: aboutBlock(index),
    }
  })
  return unmetEach(
    sign
      ? [
          ...problems,
          {
            message: msg`Write how the warning sign was screened, and who was told.`,
            go: sign.place,
          },
        ]
      : problems,
  )
}

const SOURCES_OF_BOTH = [
  at('clinical-texts', 'contraindications and precautions'),
  at('code-97140', 'medical necessity: suits the condition'),
] as const

/** Rules about conditions in which hands-on work needs a reason. */
export const precautions: readonly Rule[] = [
  rule({
    id: 'technique.precaution',
    tier: 'fix',
    says: msg`A grave risk was screened or cleared before the technique.`,
    why: msg`Some conditions forbid a technique until a clinician has looked and says so.`,
    cites: SOURCES_OF_BOTH,
    covers: ['S13'],
    needs: ['manual', 'diagnoses', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Screened for ___: ___. Cleared by ___ on ___.'],
    check: (facts) => weigh(facts, 'grave'),
  }),
  rule({
    id: 'technique.precaution-mild',
    tier: 'consider',
    says: msg`A lesser risk shaped the dose.`,
    why: msg`Saying how a known risk changed the force shows a therapist's judgement.`,
    cites: SOURCES_OF_BOTH,
    covers: ['S13'],
    needs: ['manual', 'diagnoses', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Force kept to grade ___ because of ___.'],
    check: (facts) => weigh(facts, 'mild'),
  }),
]
