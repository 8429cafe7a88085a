import { useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote, Explanation } from '../../../domain/note'
import { useUndo } from '../../../ui/undo'

/** Removes a reason, so that the finding is open again; for ten seconds it can be put back. */
export function useTakeBack() {
  const { t } = useLingui()
  const offerUndo = useUndo()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const put = (all: readonly Explanation[]) =>
    setValue('explained', [...all], { shouldDirty: true })
  return ({ rule, place, ...rest }: Explanation) => {
    put(getValues('explained').filter((e) => e.rule !== rule || e.place !== place))
    offerUndo(t`Reason taken back`, () =>
      put([...getValues('explained'), { rule, place, ...rest }]),
    )
  }
}
