import { useLingui } from '@lingui/react/macro'
import { REASONS, type Reason } from '../../../domain/history/comment'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'

const KEYS = ['1', '2', '3', '4', '5', '6'] as const

/** Reasons to choose from, with a digit each: one of them, or several. */
export function ReasonChips({
  label,
  chosen,
  onChoose,
  several = false,
}: {
  label: string
  chosen: readonly Reason[]
  onChoose: (reason: Reason) => void
  several?: boolean
}) {
  const { i18n } = useLingui()
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {REASONS.map((reason, i) => (
          <label
            key={reason}
            className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type={several ? 'checkbox' : 'radio'}
              name="reason"
              checked={chosen.includes(reason)}
              onChange={() => onChoose(reason)}
              className="sr-only"
            />
            {i18n._(REASON_NAMES[reason])}
            <Key>{KEYS[i]}</Key>
            <ReasonKey name={KEYS[i] ?? ''} onPress={() => onChoose(reason)} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function ReasonKey({ name, onPress }: { name: string; onPress: () => void }) {
  useShortcut(name, onPress)
  return null
}
