import { FAMILIES, type Family, type Intervention } from '../coding/intervention'
import { interventionOf } from '../coding/interventions'
import { builtInPairs, type PairTable } from '../coding/ncci-pairs'
import type { DiagnosisCode } from '../coding/icd10/code'
import type { CodeList } from '../coding/icd10/code-list'
import type { CodeStatus } from '../coding/icd10/status'
import { readNumber, type Read } from '../domain/entry'
import type { Covered, DraftNote, Explanation, ObjectiveFinding } from '../domain/note'
import type { Payer } from '../domain/payer'
import type { Person } from '../domain/person'
import type { Place } from '../domain/place'
import { regionOf, type Area } from '../domain/region'
import type { DateProblem, IsoDate } from '../domain/calendar'
import type { Units, UnitsProblem } from '../domain/time'
import type { TreatedRegion, TreatmentBlock } from '../domain/treatment-block'
import type { Treatment } from '../units/treatment'
import type { UnitCount } from '../units/units-for'
import { isEntered, readCare, type Care } from './care-clocks'
import { enteredIn, type Entered } from './entered'
import { saidIn, type Said } from './said'

export interface DiagnosisFact {
  readonly index: number
  readonly entry: string
  readonly label: string
  readonly status: CodeStatus
  /** Codes with a side, where this one leaves it open. */
  readonly sided: readonly DiagnosisCode[]
  /** The list it was judged by holds on the date of service, or there is no date yet. */
  readonly inEdition: boolean
  /** The last date of service that list is known for. */
  readonly listEnds: IsoDate
}

/** A block that is a technique of 97140. */
export interface TechniqueFact {
  readonly index: number
  readonly block: TreatmentBlock
  readonly intervention: Intervention
  readonly family: Family
  readonly regions: readonly TreatedRegion[]
  readonly areas: readonly Area[]
}

export interface FindingFact {
  readonly index: number
  readonly finding: ObjectiveFinding
  readonly area: Area | undefined
  readonly before: Read<number>
  readonly after: Read<number>
  /** It carries a number or a defined grade ("hypomobile 2/6", "2+", "firm end-feel"). */
  readonly measured: boolean
}

/** A billing line as the person left it: units typed or not, modifiers split. `place` leads to it. */
export interface LineFact {
  readonly code: string
  readonly units: Read<Units, UnitsProblem>
  readonly reason: string
  readonly modifiers: readonly string[]
  /** The clinician stated that the service was distinct from the one it is paired with. */
  readonly attested: boolean
  readonly place: Place
}

/**
 * The only view a rule has of a note. A fact is undefined while nobody has entered it; everything
 * else is always there, empty when nothing was written.
 */
export interface Facts {
  readonly note: DraftNote
  readonly today: IsoDate
  readonly dateRead: Read<IsoDate, DateProblem>
  readonly date: IsoDate | undefined
  readonly payer: Payer | undefined
  /** The payer that comes second; undefined when there is none. */
  readonly secondary: Payer | undefined
  /** Official pairs of codes, for any date. */
  readonly pairs: PairTable
  /** Earlier notes about the same patient, newest first. Undefined while they are not read. */
  readonly earlier: readonly DraftNote[] | undefined
  /** Other notes of the visit's date on this device, about anybody. Undefined while they are not read. */
  readonly sameDay: readonly DraftNote[] | undefined
  /** Dates of the plan of care. Undefined while a payer asks for them and nobody entered one. */
  readonly care: Care | undefined
  readonly people: readonly Person[]
  /** Undefined while the list of codes is not there yet. */
  readonly diagnoses: readonly DiagnosisFact[] | undefined
  readonly treatment: Treatment
  /** Units under the payer's method. */
  readonly count: UnitCount | undefined
  readonly techniques: readonly TechniqueFact[]
  /** Undefined while the session has no technique of 97140. */
  readonly manual: readonly TechniqueFact[] | undefined
  readonly areas: readonly Area[]
  readonly planned: readonly Family[]
  readonly findings: readonly FindingFact[]
  readonly lines: readonly LineFact[]
  /** What the free texts say, by topic. */
  readonly said: Said
  readonly pain: { readonly before: Read<number>; readonly after: Read<number> }
  readonly explained: readonly Explanation[]
  readonly covered: readonly Covered[]
}

const GRADED =
  /\d|\bgrade\b|\b[0-6]\/6\b|[+]|hypo-?mobil|hyper-?mobil|capsular|firm|empty|spasm|guard|taut|restrict|adhe(?:r|s)|positive|negative|moderate|severe|marked|mild/i

function readFinding(finding: ObjectiveFinding, index: number): FindingFact {
  return {
    index,
    finding,
    area: regionOf(finding.region)?.area,
    before: readNumber(finding.before),
    after: readNumber(finding.after),
    measured: GRADED.test(finding.before),
  }
}

function techniquesOf(note: DraftNote): TechniqueFact[] {
  const out: TechniqueFact[] = []
  note.session.blocks.forEach((block, index) => {
    const intervention = interventionOf(block.intervention)
    if (!intervention?.family) return
    const areas = block.regions.flatMap((r) => regionOf(r.region)?.area ?? [])
    out.push({
      index,
      block,
      intervention,
      family: intervention.family,
      regions: block.regions,
      areas,
    })
  })
  return out
}

function diagnosesOf(note: DraftNote, codes: CodeList | undefined, date: IsoDate | undefined) {
  const entered = note.visit.diagnoses
  if (!codes) return entered.length === 0 ? [] : undefined
  return entered.map(({ code, label }, index) => ({
    index,
    entry: code,
    label,
    status: codes.statusOf(code, date),
    sided: codes.sidedVersions(code, date),
    inEdition: date === undefined || codes.holdsOn(date),
    listEnds: codes.span.to,
  }))
}

const careOf = ({ plan: { care } }: DraftNote, payer: Payer | undefined): Care | undefined =>
  isEntered(care) || payer?.medicare === false ? readCare(care) : undefined

/** What a note is judged by that is not written in it. */
export interface Circumstances {
  /** The profile the note names; undefined when none is chosen or it is not known here. */
  readonly payer: Payer | undefined
  /** The clinic's date: rules read no clock. */
  readonly today: IsoDate
  readonly codes: CodeList | undefined
  readonly secondary?: Payer | undefined
  /** Our own table unless a person imported another. */
  readonly pairs?: PairTable
  readonly earlier?: readonly DraftNote[] | undefined
  readonly sameDay?: readonly DraftNote[] | undefined
}

/** Reads a draft into facts; `entered` is given by whoever has read that part of it already. */
export function factsOf(
  note: DraftNote,
  circumstances: Circumstances,
  entered: Entered = enteredIn(note, circumstances),
): Facts {
  const { payer, today, codes, pairs = builtInPairs, earlier, sameDay } = circumstances
  const techniques = techniquesOf(note)
  // Named one by one: an object made by a spread is several times slower to read, and every rule reads it.
  return {
    note,
    dateRead: entered.dateRead,
    date: entered.date,
    payer,
    secondary: entered.secondary,
    treatment: entered.treatment,
    count: entered.count,
    lines: entered.lines,
    today,
    pairs,
    earlier,
    sameDay,
    care: careOf(note, payer),
    people: note.people,
    diagnoses: diagnosesOf(note, codes, entered.date),
    techniques,
    manual: techniques.length > 0 ? techniques : undefined,
    areas: [...new Set(techniques.flatMap((t) => t.areas))],
    planned: FAMILIES.filter((family) => note.plan.planned.includes(family)),
    findings: note.objective.findings.map(readFinding),
    said: saidIn(note),
    pain: {
      before: readNumber(note.assessment.painBefore),
      after: readNumber(note.assessment.painAfter),
    },
    explained: note.explained,
    covered: note.covered,
  }
}
