import { Trans } from '@lingui/react/macro'
import { useId } from 'react'
import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import type { Finding } from '../../../rules/review'
import { textsOf } from '../../../rules/texts-of'
import { Button } from '../../../ui/button'

const sentences = (text: string) =>
  text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map((s) => s.trim())
    .filter((s) => s.length > 2)

/** The writer points at the sentence that already says it. The rule counts as met while that sentence stands. */
export function CoveredForm({ finding, onDone }: { finding: Finding; onDone: () => void }) {
  const id = useId()
  const { getValues, setValue } = useFormContext<DraftNote>()
  const quotes = [...new Set(textsOf(getValues()).flatMap(({ text }) => sentences(text)))]
  const choose = (quote: string) => {
    const others = getValues('covered').filter((c) => c.rule !== finding.rule.id)
    setValue('covered', [...others, { rule: finding.rule.id, quote }], { shouldDirty: true })
    onDone()
  }
  return (
    <div className="mt-3 grid gap-2 border-t border-line pt-3">
      {quotes.length === 0 ? (
        <p className="text-ink-soft">
          <Trans>Nothing is written yet.</Trans>
        </p>
      ) : (
        <>
          <p id={id}>
            <Trans>Which sentence says it?</Trans>
          </p>
          <ul aria-labelledby={id} className="grid max-h-56 gap-1 overflow-y-auto">
            {quotes.map((quote) => (
              <li key={quote}>
                <button
                  type="button"
                  dir="auto"
                  onClick={() => choose(quote)}
                  className="w-full rounded-md border border-line px-3 py-1.5 text-start hover:border-accent"
                >
                  {quote}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button size="small" kind="quiet" className="w-fit" onClick={onDone}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  )
}
