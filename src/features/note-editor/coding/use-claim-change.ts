import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import { useUndo } from '../../../ui/undo'
import { useWorkspace } from '../workspace'
import { takeBack, type ClaimLines } from './claim-lines'

/** Changes the lines of one code by a person's press, and offers to take it back. */
export function useClaimChange(code: string) {
  const { getValues, setValue } = useFormContext<DraftNote>()
  const { live } = useWorkspace()
  const offerUndo = useUndo()
  const put = (lines: ClaimLines) => {
    setValue('coding.lines', [...lines], { shouldDirty: true })
    live.settle()
  }
  return (what: string, change: (lines: ClaimLines) => ClaimLines) => {
    const before = getValues('coding.lines').map((line) => ({ ...line }))
    put(change(before))
    offerUndo(what, () => put(takeBack(getValues('coding.lines'), before, code)))
  }
}
