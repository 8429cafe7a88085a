import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote, Explanation } from '../../../domain/note'
import type { Finding } from '../../../rules/review'
import { Button } from '../../../ui/button'

const LEAST = 10

/** A reason instead of a fix. It stays beside the note for a reviewer and never enters its text. */
export function ExplainForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const { t } = useLingui()
  const id = useId()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const [reason, setReason] = useState<Explanation['reason']>('')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState(false)
  const short = text.trim().length < LEAST
  const save = () => {
    setAsked(true)
    if (reason === '' || short) return
    setValue(
      'explained',
      [
        ...getValues('explained'),
        { rule: finding.rule.id, place: finding.go, reason, text: text.trim() },
      ],
      { shouldDirty: true },
    )
    onDone()
  }
  const options: { value: Explanation['reason']; label: string }[] = [
    { value: 'not-this-payer', label: t`Does not apply to this payer` },
    { value: 'documented-elsewhere', label: t`Documented elsewhere` },
    { value: 'clinical-reason', label: t`Clinical reason` },
  ]
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-3">
      <fieldset>
        <legend className="sr-only">
          <Trans>Kind of reason</Trans>
        </legend>
        {options.map((option) => (
          <label key={option.value} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={`${id}-reason`}
              className="accent-accent"
              checked={reason === option.value}
              onChange={() => setReason(option.value)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
      <label htmlFor={id} className="font-medium">
        <Trans>In your words</Trans>
      </label>
      <textarea
        id={id}
        dir="auto"
        rows={2}
        value={text}
        onChange={(event) => setText(event.target.value)}
        aria-describedby={`${id}-need`}
        className="field-sizing-content min-h-16 rounded-md border border-line-strong bg-surface px-3 py-2"
      />
      <p id={`${id}-need`} role="status" className="text-fix">
        {asked && reason === '' ? (
          <Trans>Choose a kind of reason.</Trans>
        ) : asked && short ? (
          <Trans>Say a little more: at least {LEAST} characters.</Trans>
        ) : null}
      </p>
      <div className="flex gap-2">
        <Button size="small" onClick={save}>
          <Trans>Keep reason</Trans>
        </Button>
        <Button size="small" kind="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  )
}
