import { msg } from '@lingui/core/macro'
import { kindOf, precautionsOf, type Gravity, type Precaution } from '../coding/precautions'
import { aboutBlock } from './about-block'
import type { DiagnosisFact, Facts, TechniqueFact } from './facts'
import { met, notApplicable, rule, unmetEach, type Problem, type Rule, type Verdict } from './rule'
import { quotes } from './said'
import { evidenceOf, screenedInText, screensOfCode } from './screening-record'
import { at } from './sources'
import { doneToday } from './today'

type Asked = Pick<Facts, 'said' | 'note'> & {
  readonly manual: readonly TechniqueFact[]
  readonly diagnoses: readonly DiagnosisFact[]
}

function holdsAt({ where, spares }: Precaution, { areas, regions }: TechniqueFact): boolean {
  if (where.length === 0) return true
  if (regions.length > 0 && regions.every(({ region }) => spares.includes(region))) return false
  return (
    areas.some((area) => where.includes(area)) ||
    regions.some(({ region }) => where.includes(region))
  )
}

/** Diagnosis codes that forbid (`grave`) or limit (`mild`) a technique where it was applied. */
function against(technique: TechniqueFact, diagnoses: readonly DiagnosisFact[], gravity: Gravity) {
  const kind = kindOf(technique.intervention, technique.block.parameters['grade'] ?? '')
  if (kind === undefined) return []
  return diagnoses.filter(({ entry }) =>
    precautionsOf(entry).some((p) => p.effects[kind] === gravity && holdsAt(p, technique)),
  )
}

const problemOf = (index: number, codes: string, gravity: Gravity): Problem => ({
  message:
    gravity === 'grave'
      ? msg`Write what was screened or cleared for ${codes}, or choose a gentler technique.`
      : msg`Write how ${codes} shaped the dose, and what was screened.`,
  go: `session.blocks.${index}.detail`,
  about: aboutBlock(index),
})

/** One problem for each technique at risk, none once record or text say that the risk was looked at. */
function atRisk({ manual, diagnoses, note, said }: Asked, gravity: Gravity): Verdict {
  const risks = manual.map((technique) => ({
    index: technique.index,
    codes: against(technique, diagnoses, gravity).map(({ entry }) => entry.trim()),
  }))
  const codes = new Set(risks.flatMap((risk) => risk.codes))
  if (codes.size === 0) return notApplicable
  const looked = [
    ...screenedInText(said),
    ...(gravity === 'mild' ? said.about('skilled-decision') : []),
  ]
  if (looked.length > 0) return met(...quotes(looked))
  const recorded = new Map([...codes].map((code) => [code, screensOfCode(note, code)]))
  return unmetEach(
    risks.flatMap(({ index, codes: all }) => {
      const open = all.filter((code) => recorded.get(code)?.length === 0)
      return open.length === 0 ? [] : [problemOf(index, open.join(', '), gravity)]
    }),
    ...[...new Set([...recorded.values()].flat())].map(evidenceOf),
  )
}

// A denied sign or a clean test answers for itself, never for another sign that is there.
const TOLD =
  /(?<!\bnot (?:yet )?(?:been )?)\b(?:refer(?:red|ral)|notified|informed|contacted|cleared)\b/i

/** A sign that needs a physician, written as being there, and nobody told of it. */
function sign(said: Facts['said']): Problem[] {
  const first = doneToday(said, 'red-flag')[0]
  return first === undefined || said.texts.some(({ text }) => TOLD.test(text))
    ? []
    : [
        {
          message: msg`Write how the warning sign was screened, and who was told.`,
          go: first.place,
        },
      ]
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
    needs: ['manual', 'diagnoses', 'note', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Screened for ___: ___. Cleared by ___ on ___.'],
    check(facts) {
      const risk = atRisk(facts, 'grave')
      const signs = sign(facts.said)
      if (signs.length === 0) return risk
      return unmetEach(risk.kind === 'unmet' ? [...risk.problems, ...signs] : signs)
    },
  }),
  rule({
    id: 'technique.precaution-mild',
    tier: 'consider',
    says: msg`A lesser risk shaped the dose.`,
    why: msg`Saying how a known risk changed the force shows a therapist's judgement.`,
    cites: SOURCES_OF_BOTH,
    covers: ['S13'],
    needs: ['manual', 'diagnoses', 'note', 'said'],
    go: 'objective.text',
    coverable: true,
    phrases: ['Force kept to grade ___ because of ___.'],
    check: (facts) => atRisk(facts, 'mild'),
  }),
]
