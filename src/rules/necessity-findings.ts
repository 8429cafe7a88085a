import { areNear } from './near-areas'
import type { Facts, FindingFact, TechniqueFact } from './facts'
import type { Said, SaidMention } from './said'
import { doneToday } from './today'

/** A finding that the text tells of, with the areas named in the same clause. */
export interface TextFinding {
  readonly mention: SaidMention
  readonly areas: readonly (string | undefined)[]
}

// What the texts say stays the same until a text changes, and a dozen rules ask for it.
const read = new WeakMap<Said, readonly TextFinding[]>()

/** Findings of the free text, measured or not. */
export function findingsInText({ said }: Pick<Facts, 'said'>): readonly TextFinding[] {
  let found = read.get(said)
  if (!found) {
    found = doneToday(said, 'finding').map((mention) => ({
      mention,
      areas: said
        .about('region')
        .filter((r) => r.place === mention.place && r.quote === mention.quote)
        .map((r) => r.detail),
    }))
    read.set(said, found)
  }
  return found
}

export const isMeasured = ({ mention }: TextFinding): boolean =>
  mention.detail?.endsWith(':measured') === true

/** Words that name no area we know may speak for any. */
export const textIsNear = ({ areas }: TextFinding, technique: TechniqueFact): boolean =>
  areas.length === 0 ||
  technique.areas.length === 0 ||
  technique.areas.some((area) => areas.some((named) => areNear(named, area)))

/** A finding without a region may speak for any; one of the other side never does. */
export function findingIsNear({ area, finding }: FindingFact, technique: TechniqueFact): boolean {
  if (!area || technique.areas.length === 0) return true
  if (!technique.areas.some((treated) => areNear(area, treated))) return false
  const sides = technique.regions.map(({ side }) => side)
  return (
    finding.side === '' ||
    finding.side === 'both' ||
    sides.some((side) => side === '' || side === 'both' || side === finding.side)
  )
}

const ANYWHERE = [undefined]

/** Whether every area of a technique has a measured finding, or the writer tied one to it. */
export function hasMeasuredFinding(
  technique: TechniqueFact,
  findings: Facts['findings'],
  text: readonly TextFinding[],
): boolean {
  const { purpose } = technique.block
  if (findings.some((f) => f.measured && purpose.includes(f.finding.id))) return true
  const areas = technique.areas.length > 0 ? technique.areas : ANYWHERE
  return areas.every(
    (area) =>
      findings.some((f) => f.measured && (!f.area || !area || areNear(f.area, area))) ||
      text.some(
        (t) =>
          isMeasured(t) && (t.areas.length === 0 || !area || t.areas.some((a) => areNear(a, area))),
      ),
  )
}
