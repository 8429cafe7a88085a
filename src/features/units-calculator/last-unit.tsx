import { Plural } from '@lingui/react/macro'
import type { Tie } from '../../units/unit-count'

/** With equal leftovers nobody but the person decides which code gets the unit. */
export function LastUnit({
  tie,
  chosen,
  onChange,
}: {
  tie: Tie
  chosen: readonly string[]
  onChange: (codes: readonly string[]) => void
}) {
  const { codes, spare } = tie
  const own = chosen.filter((code) => codes.includes(code))
  const several = spare > 1
  return (
    <fieldset className="mt-4 rounded-lg border border-line bg-surface px-4 pb-2 text-sm">
      <legend className="px-1 font-medium">
        <Plural
          value={spare}
          one="Equal leftovers: choose who gets the last unit"
          other="Equal leftovers: choose who gets the last # units"
        />
      </legend>
      <div className="flex flex-wrap gap-x-6">
        {codes.map((code) => (
          <label
            key={code}
            className="inline-flex min-h-10 items-center gap-2 pointer-coarse:min-h-11"
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name="last-unit"
              className="accent-accent"
              checked={own.includes(code)}
              onChange={({ target }) => {
                const others = own.filter((c) => c !== code)
                // One more than there are units pushes out the choice made first.
                onChange(target.checked ? [...others, code].slice(-spare) : others)
              }}
            />
            {code}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
