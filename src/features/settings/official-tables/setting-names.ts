import { useLingui } from '@lingui/react/macro'
import type { Setting } from '../../../coding/ncci-pairs'

/** The settings in the language of the screen. */
export function useSettingNames(): Readonly<Record<Setting, string>> {
  const { t } = useLingui()
  return { practitioner: t`Practitioner`, 'outpatient-hospital': t`Outpatient hospital` }
}
