import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Area } from '../domain/region'

/** How large a change has to be. Publications and subscales differ, so it is a span; one value is a span of nothing. */
export interface Threshold {
  readonly low: number
  readonly high: number
  readonly source: string
  /** Looked up in the publication, or recalled and not yet looked up: good for advice alone. */
  readonly certainty: 'seen' | 'unverified'
}

/** A questionnaire's score or a measured test. Items of questionnaires are their owners' and not held here. */
export interface OutcomeMeasure {
  readonly id: string
  readonly label: MessageDescriptor
  /** How the note names it. */
  readonly inNote: string
  /** What stands behind a score: "/50", "%", " cm". */
  readonly unit: string
  readonly least: number
  readonly most: number
  readonly better: 'more' | 'less'
  /** The smallest change beyond the error of measuring. */
  readonly mdc: Threshold | undefined
  /** The smallest change that matters to patients. */
  readonly mcid: Threshold | undefined
  /** Areas it tells about; empty where it may be asked of any. */
  readonly areas: readonly Area[]
  /** The score itself is a change since the start: nothing comes before it. */
  readonly isChange: boolean
}

const ABBOTT = 'Abbott and Schmitt, JOSPT 2014;44:560'

const seen = (source: string, low: number, high = low): Threshold => ({
  low,
  high,
  source,
  certainty: 'seen',
})
const recalled = (source: string, low: number, high = low): Threshold => ({
  low,
  high,
  source,
  certainty: 'unverified',
})

const BACK: readonly Area[] = ['lumbar', 'sacral', 'pelvis', 'thoracic']
const NECK: readonly Area[] = ['cervical', 'head', 'thoracic']
// A nerve root is treated at the neck and felt in the arm.
const ARM: readonly Area[] = ['shoulder', 'elbow', 'wrist-hand', 'upper-lymph', 'cervical']
const LEG: readonly Area[] = ['hip', 'knee', 'ankle-foot', 'lower-lymph', 'lumbar', 'pelvis']

interface Row {
  readonly name: readonly [id: string, label: MessageDescriptor, inNote: string]
  readonly range: readonly [least: number, most: number, unit: string]
  readonly better: OutcomeMeasure['better']
  readonly mdc?: Threshold
  readonly mcid?: Threshold
  readonly areas?: readonly Area[]
  readonly isChange?: boolean
}

const measure = ({ name, range, better, mdc, mcid, areas = [], isChange = false }: Row) => ({
  id: name[0],
  label: name[1],
  inNote: name[2],
  least: range[0],
  most: range[1],
  unit: range[2],
  better,
  mdc,
  mcid,
  areas,
  isChange,
})

/** Every measure a note can keep, in the order it is offered. */
// A table reads better with a row's values beside each other.
// prettier-ignore
export const OUTCOME_MEASURES: readonly OutcomeMeasure[] = [
  measure({ name: ['nprs', msg`Pain scale, 0 to 10 (NPRS)`, 'Numeric Pain Rating Scale'], range: [0, 10, '/10'], better: 'less',
    mdc: recalled('Childs 2005; Cleland 2008', 2, 2.1), mcid: recalled('Farrar 2001', 2) }),
  measure({ name: ['psfs', msg`Patient-Specific Functional Scale (PSFS)`, 'Patient-Specific Functional Scale'], range: [0, 10, '/10'], better: 'more',
    mdc: recalled('Stratford 1995', 2), mcid: seen(ABBOTT, 1.3, 2.7) }),
  measure({ name: ['ndi', msg`Neck Disability Index, points (NDI)`, 'Neck Disability Index'], range: [0, 50, '/50'], better: 'less',
    mdc: recalled('MacDermid 2009', 5), mcid: seen(ABBOTT, 7), areas: NECK }),
  measure({ name: ['ndi-percent', msg`Neck Disability Index, percent (NDI)`, 'Neck Disability Index'], range: [0, 100, '%'], better: 'less',
    mdc: recalled('MacDermid 2009', 10), mcid: seen(ABBOTT, 14), areas: NECK }),
  measure({ name: ['odi', msg`Oswestry Disability Index (ODI)`, 'Oswestry Disability Index'], range: [0, 100, '%'], better: 'less',
    mdc: recalled('Ostelo 2008', 10), mcid: seen(ABBOTT, 12), areas: BACK }),
  measure({ name: ['rmdq', msg`Roland-Morris Disability Questionnaire (RMDQ)`, 'Roland-Morris Disability Questionnaire'], range: [0, 24, '/24'], better: 'less',
    mdc: recalled('Stratford 1996', 4, 5), mcid: recalled('Ostelo 2008', 5), areas: BACK }),
  measure({ name: ['quebec', msg`Quebec Back Pain Disability Scale`, 'Quebec Back Pain Disability Scale'], range: [0, 100, '/100'], better: 'less',
    mdc: seen('PMC9980555', 12), mcid: seen('PMC9980555', 6), areas: BACK }),
  measure({ name: ['lefs', msg`Lower Extremity Functional Scale (LEFS)`, 'Lower Extremity Functional Scale'], range: [0, 80, '/80'], better: 'more',
    mdc: recalled('Binkley 1999', 9), mcid: seen(ABBOTT, 9), areas: LEG }),
  measure({ name: ['uefi', msg`Upper Extremity Functional Index (UEFI)`, 'Upper Extremity Functional Index'], range: [0, 80, '/80'], better: 'more',
    mdc: recalled('Stratford', 9), mcid: seen(ABBOTT, 6, 11), areas: ARM }),
  measure({ name: ['dash', msg`DASH, arm, shoulder and hand`, 'DASH'], range: [0, 100, '/100'], better: 'less',
    mdc: recalled('Franchignoni 2014', 10.8), mcid: recalled('Franchignoni 2014; Beaton', 10.8, 15), areas: ARM }),
  measure({ name: ['quickdash', msg`QuickDASH, arm, shoulder and hand`, 'QuickDASH'], range: [0, 100, '/100'], better: 'less',
    mdc: recalled('Mintken 2009; Franchignoni 2014', 11.2, 12.9), mcid: recalled('Mintken 2009; Franchignoni 2014', 8, 15.9), areas: ARM }),
  measure({ name: ['spadi', msg`Shoulder Pain and Disability Index (SPADI)`, 'Shoulder Pain and Disability Index'], range: [0, 100, '/100'], better: 'less',
    mdc: recalled('Schmitt and Di Fabio 2004', 13, 18), mcid: recalled('Paul 2004', 8, 13), areas: ['shoulder', 'upper-lymph'] }),
  measure({ name: ['hoos', msg`HOOS, hip`, 'HOOS'], range: [0, 100, '/100'], better: 'more',
    mdc: recalled('Ornetti 2010, by subscale', 10, 16), mcid: recalled('Ornetti 2010', 6, 9), areas: ['hip', 'pelvis'] }),
  measure({ name: ['koos', msg`KOOS, knee`, 'KOOS'], range: [0, 100, '/100'], better: 'more',
    mdc: recalled('Roos and Lohmander 2003, by subscale', 5, 20), mcid: recalled('Roos and Lohmander 2003', 8, 10), areas: ['knee'] }),
  measure({ name: ['fabq-pa', msg`FABQ, physical activity`, 'FABQ physical activity'], range: [0, 24, '/24'], better: 'less',
    mdc: recalled('Waddell 1993', 5) }),
  measure({ name: ['fabq-w', msg`FABQ, work`, 'FABQ work'], range: [0, 42, '/42'], better: 'less',
    mdc: recalled('Waddell 1993', 7) }),
  measure({ name: ['hit-6', msg`Headache Impact Test (HIT-6)`, 'HIT-6'], range: [36, 78, ''], better: 'less',
    mcid: recalled('Castien 2012', 2.5, 8), areas: ['head', 'cervical'] }),
  measure({ name: ['groc', msg`Global rating of change (GROC)`, 'Global Rating of Change'], range: [-7, 7, ''], better: 'more',
    mcid: recalled('Jaeschke 1989', 3), isChange: true }),
  measure({ name: ['jaw-opening', msg`Jaw opening`, 'Jaw opening'], range: [0, 90, ' mm'], better: 'more',
    mdc: recalled('Kropmans 1999', 5), mcid: recalled('Kropmans 1999', 5, 9), areas: ['head'] }),
  measure({ name: ['limb-girth', msg`Girth of a limb`, 'Limb girth'], range: [1, 200, ' cm'], better: 'less',
    mdc: recalled('ISL; Armer 2005, by site', 0.5, 1) }),
  measure({ name: ['limb-volume', msg`Volume of a limb`, 'Limb volume'], range: [1, 30000, ' mL'], better: 'less',
    mdc: recalled('Taylor 2006, arm, calculated', 150) }),
  measure({ name: ['grip', msg`Grip strength`, 'Grip strength'], range: [0, 120, ' kg'], better: 'more',
    mdc: recalled('Bohannon', 6), mcid: recalled('Bohannon', 5, 6.5), areas: ARM }),
  measure({ name: ['tug', msg`Timed Up and Go`, 'Timed Up and Go'], range: [1, 600, ' s'], better: 'less' }),
  measure({ name: ['walking-speed', msg`Walking speed over 10 m`, '10-metre walking speed'], range: [0, 5, ' m/s'], better: 'more',
    mcid: recalled('walking speed studies', 0.1) }),
]

const byId = new Map(OUTCOME_MEASURES.map((each) => [each.id, each]))

/** The measure behind an id, or undefined for one we do not know (a record from elsewhere). */
export const measureOf = (id: string): OutcomeMeasure | undefined => byId.get(id)

/** What a change of score means, by direction and by the larger of the published thresholds. */
export type ScoreChange = 'beyond-mcid' | 'beyond-mdc' | 'within-error' | 'worse' | 'not-judged'

/** Decimal places are those of what was typed: 6.1 minus 4 is 2.1. */
const exact = (n: number): number => Math.round(n * 1e6) / 1e6

/** How far a score moved: positive where it is better. */
export const gainOf = ({ better }: OutcomeMeasure, before: number, now: number): number =>
  exact(better === 'more' ? now - before : before - now)

/**
 * What a change of score means. `within-error` is less than every published error of measuring;
 * `beyond-mcid` reaches every published threshold, error included. `not-judged` where nothing
 * published is held. Pure numbers, no rounding.
 */
export function scoreChange(measure: OutcomeMeasure, before: number, now: number): ScoreChange {
  const { mdc, mcid } = measure
  const gain = gainOf(measure, before, now)
  const error = mdc ?? mcid
  if (error === undefined) return 'not-judged'
  if (gain <= -error.low) return 'worse'
  if (gain < error.low) return 'within-error'
  const matters = mcid && Math.max(mcid.high, mdc?.high ?? 0)
  return matters !== undefined && gain >= matters ? 'beyond-mcid' : 'beyond-mdc'
}
