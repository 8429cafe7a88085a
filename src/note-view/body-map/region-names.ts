import { useLingui } from '@lingui/react/macro'
import { SIDE_LABELS, regionOf } from '../../domain/region'
import type { Side } from '../../domain/treatment-block'

/** Names of regions in the language of the screen. */
export function useRegionNames() {
  const { t, i18n } = useLingui()
  const label = (id: string): string => {
    const region = regionOf(id)
    return region ? i18n._(region.label) : id
  }
  return {
    label,
    /** As printed: "Upper trapezius, right". */
    printed: (id: string, side: Side): string => {
      const name = label(id)
      const word = i18n._(SIDE_LABELS[side])
      return side === '' ? name : t`${name}, ${word}`
    },
    /** As a screen reader says it: "right upper trapezius". */
    spoken: (id: string, side: Side): string => {
      const name = label(id).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())
      const word = i18n._(SIDE_LABELS[side])
      return side === '' ? name : t`${word} ${name}`
    },
  }
}
