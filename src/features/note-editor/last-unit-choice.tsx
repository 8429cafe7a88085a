import { Trans } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../domain/note'
import { useLive } from './workspace'

/** On a tie the last unit is the therapist's to give; nobody else's. */
export function LastUnitChoice() {
  const { setValue } = useFormContext<DraftNote>()
  const tie = useLive((state) => state.facts.count?.tie)
  const chosen = useLive((state) => state.facts.note.coding.lastUnitTo[0])
  if (!tie) return null
  return (
    <fieldset
      data-place="coding.lastUnitTo"
      className="flex w-full flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-2 text-sm"
    >
      <legend className="float-start me-4">
        <Trans>Equal leftovers: who gets the last unit?</Trans>
      </legend>
      {tie.codes.map((code) => (
        <label
          key={code}
          className="inline-flex min-h-8 items-center gap-2 pointer-coarse:min-h-11"
        >
          <input
            type="radio"
            name="last-unit"
            className="accent-accent"
            checked={chosen === code}
            onChange={() =>
              setValue('coding.lastUnitTo', [code, ...tie.codes.filter((c) => c !== code)], {
                shouldDirty: true,
              })
            }
          />
          {code}
        </label>
      ))}
    </fieldset>
  )
}
