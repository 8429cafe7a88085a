import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import type { Person } from '../../../domain/person'
import { personText } from '../../../narrative/people'
import { Button } from '../../../ui/button'
import {
  ADDENDUM_REASON_NAMES,
  ADDENDUM_REASONS,
  isAddendumReason,
  whyText,
} from './addendum-reasons'
import type { useAddendum } from './use-addendum'

const FIELD = 'w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm'
const MOST_WORDS = 300
const MOST_TEXT = 20_000

interface AddendumFormProps {
  readonly addendum: ReturnType<typeof useAddendum>
  readonly who: Pick<Person, 'name' | 'credential'>
  readonly onAdded: () => void
  readonly onClose: () => void
}

/** An addendum is written, read once more as it will stand, and added for good. */
export function AddendumForm({ addendum, who, onAdded, onClose }: AddendumFormProps) {
  const { i18n, t } = useLingui()
  const id = useId()
  const { writing, write, isLost } = addendum
  const [isRead, setRead] = useState(false)
  const [missing, setMissing] = useState<'reason' | 'text'>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Opened by a press, or found again with words in it: only the first asks for the cursor.
    if (document.activeElement === document.body)
      form.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [])

  function preview(event: SubmitEvent) {
    event.preventDefault()
    const { reason, text } = writing
    const what = !isAddendumReason(reason) ? 'reason' : text.trim() === '' ? 'text' : undefined
    setMissing(what)
    if (what === undefined) return setRead(true)
    form.current?.querySelector<HTMLElement>(what === 'reason' ? 'input' : 'textarea')?.focus()
  }
  if (isRead)
    return <Preview addendum={addendum} who={who} onBack={() => setRead(false)} onAdded={onAdded} />
  return (
    <form
      ref={form}
      onSubmit={preview}
      aria-label={t`Addendum`}
      autoComplete="off"
      className="grid gap-4 rounded-lg border border-line-strong bg-surface p-4"
    >
      <fieldset>
        <legend className="mb-1 text-sm font-medium">
          <Trans>Why</Trans>
        </legend>
        <div className="flex flex-wrap gap-2">
          {ADDENDUM_REASONS.map((reason) => (
            <label
              key={reason}
              className="relative inline-flex min-h-9 items-center rounded-full border border-line-strong px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-focus-visible:outline-2 pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={id}
                value={reason}
                checked={writing.reason === reason}
                onChange={() => write({ ...writing, reason })}
                className="absolute inset-0 cursor-pointer appearance-none rounded-full"
              />
              {i18n._(ADDENDUM_REASON_NAMES[reason])}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <label htmlFor={`${id}words`} className="mb-1 block text-sm font-medium">
          <Trans>In a few words, if it helps</Trans>
        </label>
        <input
          id={`${id}words`}
          dir="auto"
          maxLength={MOST_WORDS}
          value={writing.words}
          onChange={({ target }) => write({ ...writing, words: target.value })}
          className={`${FIELD} h-10`}
        />
      </div>
      <div>
        <label htmlFor={`${id}text`} className="mb-1 block text-sm font-medium">
          <Trans>What is added</Trans>
        </label>
        <textarea
          id={`${id}text`}
          dir="auto"
          rows={5}
          maxLength={MOST_TEXT}
          aria-describedby={`${id}problem`}
          value={writing.text}
          onChange={({ target }) => write({ ...writing, text: target.value })}
          className={FIELD}
        />
        <p className="mt-1 text-xs text-ink-soft">
          {isLost ? null : <Trans>Kept on this device while you write.</Trans>}
        </p>
      </div>
      <p id={`${id}problem`} role="alert" className="text-sm text-block empty:hidden">
        {isLost ? (
          <Trans>What you wrote last could not be kept. Copy it before you leave this page.</Trans>
        ) : missing === 'reason' ? (
          <Trans>Choose why you add this.</Trans>
        ) : missing === 'text' ? (
          <Trans>Write what is added.</Trans>
        ) : null}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" kind="primary">
          <Trans>Preview</Trans>
        </Button>
        <Button kind="quiet" onClick={onClose}>
          <Trans>Discard</Trans>
        </Button>
      </div>
    </form>
  )
}

function Preview({
  addendum: { writing, add, refused },
  who,
  onBack,
  onAdded,
}: Pick<AddendumFormProps, 'addendum' | 'who' | 'onAdded'> & { readonly onBack: () => void }) {
  const { t } = useLingui()
  const [isBusy, setBusy] = useState(false)
  const region = useRef<HTMLDivElement>(null)
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  const { reason, words, text } = writing
  const why = isAddendumReason(reason) ? whyText(reason, words) : ''
  const by = personText(who)
  async function confirm() {
    setBusy(true)
    const isAdded = await add()
    setBusy(false)
    if (isAdded) onAdded()
  }
  return (
    <div
      ref={region}
      role="group"
      aria-label={t`Addendum, as it will read`}
      tabIndex={-1}
      className="grid gap-3 rounded-lg border-2 border-accent bg-surface p-4 outline-offset-4"
    >
      <div lang="en" dir="ltr" className="font-serif text-sm/6 wrap-anywhere">
        <p className="text-ink-soft">{`Addendum by ${by}; reason: ${why}.`}</p>
        <p className="max-w-[66ch] text-base/6.5 whitespace-pre-line">{text.trim()}</p>
      </div>
      <p className="max-w-[66ch] text-sm text-ink-soft">
        <Trans>
          It is signed with your key and the time of now, and stands under the signed words for
          good. It cannot be changed or taken away.
        </Trans>
      </p>
      <p role="alert" className="text-sm text-block empty:hidden">
        {refused === undefined ? null : refused === 'not-entitled' ? (
          <Trans>Only who signed the note may add to it.</Trans>
        ) : refused === 'broken' || refused === 'other-text' ? (
          <Trans>The history of this note is not whole. Nothing was added.</Trans>
        ) : refused === 'no-keys' ? (
          <Trans>This browser has no means to sign. A newer version of it has.</Trans>
        ) : (
          <Trans>It was not added. What you wrote is kept; try again.</Trans>
        )}
      </p>
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" disabled={isBusy} onClick={() => void confirm()}>
          <Trans>Add to the note</Trans>
        </Button>
        <Button onClick={onBack}>
          <Trans>Change it</Trans>
        </Button>
      </div>
    </div>
  )
}
