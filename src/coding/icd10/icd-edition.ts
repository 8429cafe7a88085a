import type { IsoDate } from '../../domain/calendar'
import { editionOn, type Edition } from '../edition'
import type { DiagnosisCode } from './code'
import { CODES } from './curated'
import { spanOfYear } from './fiscal-year'

/** The fiscal year our table was checked against. */
export const CURATED_YEAR = 2026

/**
 * The fiscal year our table was checked against, code by code. The year that follows is not held:
 * a date outside is unknown, never "probably the same".
 */
export const ICD_EDITIONS: readonly Edition<readonly DiagnosisCode[]>[] = [
  {
    name: 'ICD-10-CM FY2026',
    ...spanOfYear(CURATED_YEAR),
    source: 'ICD-10-CM FY2026 list of billable codes',
    table: CODES,
  },
]

/** The edition that holds on a date of service, or undefined where we hold none. */
export const icdEditionOn = (date: IsoDate): Edition<readonly DiagnosisCode[]> | undefined =>
  editionOn(ICD_EDITIONS, date)
