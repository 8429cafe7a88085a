import { msg } from '@lingui/core/macro'
import { regionOf, type Area } from '../domain/region'
import type { Side } from '../domain/treatment-block'
import { aboutBlock } from './about-block'
import type { DiagnosisFact, FindingFact, TechniqueFact } from './facts'
import { isSided, OTHER, sidesOf, sidesTold, textAgainst } from './laterality-text'
import { isNextTo } from './near-areas'
import { notApplicable, rule, unmetEach, type Problem, type Rule } from './rule'
import { quotes } from './said'
import { at } from './sources'
import { doneToday } from './today'

const CONTRADICTION = at('own-proposal', 'side contradictions')

const blockSides = (techniques: readonly TechniqueFact[]) =>
  techniques.map(({ index, regions }) => ({
    quote: regions.map(({ region, side }) => `${side} ${region}`.trim()).join(', '),
    place: `session.blocks.${index}.regions`,
  }))

const atArea = (techniques: readonly TechniqueFact[], area: string) =>
  techniques.filter(({ areas }) => areas.some((each) => each === area))

/** One-sided diagnoses we hold, by the area they concern: the sides they name. */
function diagnosedSides(diagnoses: readonly DiagnosisFact[], area: string): ReadonlySet<Side> {
  const codes = diagnoses.flatMap(({ status }) => (status.kind === 'billable' ? status.code : []))
  const here = codes.filter(({ areas }) => areas.some((each) => each === area))
  // One code for both sides, or for a part without sides, leaves either side open.
  if (here.some(({ side }) => side === '' || side === 'both')) return new Set()
  return new Set(
    here.flatMap(({ side }): Side[] => (side === 'right' || side === 'left' ? [side] : [])),
  )
}

/** Rules about sides and parts of the body that contradict one another. */
export const laterality: readonly Rule[] = [
  rule({
    id: 'laterality.text',
    tier: 'fix',
    says: msg`The text speaks of the side that was treated.`,
    why: msg`Right in one place and left in another makes a reviewer doubt the whole note.`,
    cites: [CONTRADICTION],
    covers: ['S21'],
    needs: ['manual', 'said'],
    go: 'session.blocks',
    check({ manual, said }) {
      const sided = manual.filter(isSided)
      if (sided.length === 0 || sidesTold(said).length === 0) return notApplicable
      return unmetEach(
        textAgainst(said, (area) => sidesOf(atArea(sided, area))),
        ...blockSides(sided),
      )
    },
  }),
  rule({
    id: 'laterality.diagnosis-text',
    tier: 'fix',
    says: msg`Diagnosis and text speak of the same side.`,
    why: msg`A claim for one side and a story of the other do not belong together.`,
    cites: [at('icd-10-cm', 'laterality of codes'), CONTRADICTION],
    needs: ['techniques', 'diagnoses', 'said'],
    go: 'visit.diagnoses',
    check({ techniques, diagnoses, said }) {
      const told = sidesTold(said)
      // Where a block names its side, block and text are compared instead.
      const sidesAt = (area: string) =>
        sidesOf(atArea(techniques, area)).size > 0
          ? new Set<Side>()
          : diagnosedSides(diagnoses, area)
      const compared = told.filter(({ area }) => sidesAt(area).size > 0)
      return compared.length === 0
        ? notApplicable
        : unmetEach(textAgainst(said, sidesAt), ...quotes(compared.map(({ mention }) => mention)))
    },
  }),
  rule({
    id: 'laterality.findings',
    tier: 'fix',
    says: msg`What was measured is on the side that was treated.`,
    why: msg`A deficit on one side does not explain work on the other.`,
    cites: [CONTRADICTION],
    covers: ['S21'],
    needs: ['manual', 'findings'],
    go: 'objective.findings',
    check({ manual, findings }) {
      const sided = findings.filter(({ area, finding }) => area && OTHER[finding.side])
      if (sided.length === 0) return notApplicable
      return unmetEach(
        sided
          .filter((found) => isAgainst(found, sided, manual))
          .map(({ index }) => ({
            message: msg`Check the side: this was measured on the side that was not treated.`,
            go: `objective.findings.${index}.side`,
          })),
        ...sided.map(({ index, finding }) => ({
          quote: `${finding.side} ${finding.region}`,
          place: `objective.findings.${index}.side`,
        })),
      )
    },
  }),
  rule({
    id: 'laterality.side-named',
    tier: 'consider',
    says: msg`A region that exists twice has its side.`,
    why: msg`Without a side nobody can tell which of two shoulders was treated.`,
    cites: [CONTRADICTION, at('code-97140', 'regions')],
    covers: ['S21'],
    needs: ['manual'],
    go: 'session.blocks',
    check({ manual }) {
      const paired = manual.filter(({ regions }) => regions.some((r) => regionOf(r.region)?.sided))
      if (paired.length === 0) return notApplicable
      const open = paired.filter(({ regions }) =>
        regions.some(({ region, side }) => side === '' && regionOf(region)?.sided),
      )
      return unmetEach(
        open.map(({ index }) => ({
          message: msg`Name the side: right, left or both.`,
          go: `session.blocks.${index}.regions`,
          about: aboutBlock(index),
        })),
        ...blockSides(paired),
      )
    },
  }),
  rule({
    id: 'laterality.region',
    tier: 'consider',
    says: msg`A technique in the text was done where the blocks say.`,
    why: msg`Hands on the neck in one place and on the knee in another leave the claim without proof.`,
    cites: [at('own-proposal', 'region contradictions')],
    covers: ['S21'],
    needs: ['manual', 'areas', 'said'],
    go: 'session.blocks',
    check({ manual, areas, said }) {
      const regions = said.about('region')
      const pairs = doneToday(said, 'technique').flatMap((technique) => {
        const here = regions.filter(
          ({ place, from, to }) =>
            place === technique.place && from - technique.to < 40 && technique.from - to < 25,
        )
        return here.length === 0 ? [] : [{ technique, here }]
      })
      if (pairs.length === 0 || areas.length === 0) return notApplicable
      const far = pairs.filter(({ here }) =>
        here.every(({ detail }) => !areas.some((area) => isNextTo(detail as Area, area))),
      )
      const boxes = new Map(far.map(({ technique }) => [technique.place, technique.quote]))
      return unmetEach(
        [...boxes].map(([place, quote]): Problem => ({
          message: msg`Add a block for it, or correct the region: "${quote}".`,
          go: place,
        })),
        ...blockSides(manual),
      )
    },
  }),
]

/** Measured on one side of an area that was treated, and measured, on no side but the other. */
function isAgainst(
  { area, finding }: FindingFact,
  findings: readonly FindingFact[],
  manual: readonly TechniqueFact[],
): boolean {
  const sides = sidesOf(manual.filter((t) => t.areas.some((each) => each === area)))
  const compared = findings.some(
    (other) => other.area === area && other.finding.side === OTHER[finding.side],
  )
  return sides.size === 1 && !sides.has(finding.side) && !compared
}
