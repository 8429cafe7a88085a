import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ScoreChange } from '../../../coding/outcome-measures'

/** What a change of score means, in words. */
export const CHANGE_NAMES: Record<ScoreChange, MessageDescriptor> = {
  'beyond-mcid': msg`beyond MCID: a change that matters to patients`,
  'beyond-mdc': msg`beyond MDC only: more than error, not yet what matters to patients`,
  'within-error': msg`within error of the measure`,
  worse: msg`worse`,
  'not-judged': msg`no threshold is held for it`,
}
