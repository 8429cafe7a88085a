import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote, Explanation } from '../../../domain/note'
import { REASON_NAMES, REASONS } from '../../../note-view/explanation-names'
import type { Finding } from '../../../rules/review'
import { Button } from '../../../ui/button'
import { useUndo } from '../../../ui/undo'

const LEAST = 10

/**
 * A reason instead of a fix, new or changed. It stays beside the note for a reviewer and never enters
 * its text.
 */
export function ExplainForm({
  finding,
  before,
  onDone,
}: {
  finding: Finding
  /** The reason given earlier, when it is being changed. */
  before: Explanation | undefined
  onDone: () => void
}) {
  const { i18n, t } = useLingui()
  const id = useId()
  const offerUndo = useUndo()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const [reason, setReason] = useState<Explanation['reason']>(before?.reason ?? '')
  const [text, setText] = useState(before?.text ?? '')
  const [asked, setAsked] = useState(false)
  const short = text.trim().length < LEAST
  const put = (next: Explanation, instead: Explanation | undefined) => {
    const others = getValues('explained').filter(
      (each) => each.rule !== instead?.rule || each.place !== instead.place,
    )
    setValue('explained', [...others, next], { shouldDirty: true })
  }
  const save = () => {
    setAsked(true)
    if (reason === '' || short) return
    const place = before ? before.place : finding.go
    const next = { rule: finding.rule.id, place, reason, text: text.trim() }
    put(next, next)
    onDone()
    if (!before) return
    offerUndo(t`Reason changed`, () => {
      put(before, next)
      onDone()
    })
  }
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-3">
      <fieldset>
        <legend className="sr-only">
          <Trans>Kind of reason</Trans>
        </legend>
        <div className="flex flex-wrap gap-1.5">
          {REASONS.map((each) => (
            <label
              key={each}
              className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong px-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={`${id}-reason`}
                className="accent-accent"
                checked={reason === each}
                onChange={() => setReason(each)}
              />
              {i18n._(REASON_NAMES[each])}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={id} className="font-medium">
        {reason === 'documented-elsewhere' ? (
          <Trans>Where is it documented?</Trans>
        ) : (
          <Trans>In your words</Trans>
        )}
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
