import type { CodeList } from './code-list'
import { spanOfYear } from './fiscal-year'
import { CURATED_YEAR, icdEditionOn } from './icd-edition'
import { sidedVersions, statusOf } from './status'

/** Our own table of codes that therapists use. It is large: screens load it beside the form. */
export const curatedCodes: CodeList = {
  statusOf: (entry) => statusOf(entry),
  sidedVersions: (entry) => sidedVersions(entry),
  span: spanOfYear(CURATED_YEAR),
  holdsOn: (date) => icdEditionOn(date) !== undefined,
}
