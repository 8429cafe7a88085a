import type { CodeList } from './code-list'
import { icdEditionOn } from './icd-edition'
import { sidedVersions, statusOf } from './status'

/** Our own table of codes that therapists use. It is large: screens load it beside the form. */
export const curatedCodes: CodeList = {
  statusOf,
  sidedVersions,
  holdsOn: (date) => icdEditionOn(date) !== undefined,
}
