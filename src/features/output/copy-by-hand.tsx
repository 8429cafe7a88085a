import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import type { ByHand } from './use-copy'

/** The text itself, selected, for when the browser does not let the page copy. */
export function CopyByHand({
  whose,
  byHand,
  onClose,
}: {
  /** The patient and the visit that the text is about. */
  whose: string
  byHand: ByHand
  onClose: () => void
}) {
  const { t } = useLingui()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  const { what } = byHand
  return (
    <div className="mt-4 rounded-lg border border-line-strong bg-surface p-4 print:hidden">
      <p className="mb-1 text-lg font-semibold wrap-anywhere">
        <bdi>{whose}</bdi>
      </p>
      <p id="copy-by-hand" className="mb-2 text-sm">
        <Trans>
          The browser did not allow copying. The text is selected: press Ctrl+C, or Cmd+C on a Mac.
        </Trans>
      </p>
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        lang="en"
        aria-label={t`Copy by hand: ${what}`}
        aria-describedby="copy-by-hand"
        value={byHand.text}
        className="h-48 w-full rounded-md border border-line-strong bg-surface p-3 font-mono text-sm"
      />
      <Button size="small" className="mt-2" onClick={onClose}>
        <Trans>Close</Trans>
      </Button>
    </div>
  )
}
