import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../ui/button'

/** A contact card to read and to copy. */
export function CopyCard({ card }: { card: string }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  return (
    <div className="grid gap-2">
      <textarea
        readOnly
        dir="ltr"
        rows={4}
        aria-label={t`Your contact card as text`}
        value={card}
        onFocus={(event) => event.target.select()}
        className="w-full rounded-md border border-line-strong bg-surface p-3 font-mono text-xs break-all"
      />
      <div className="flex items-center gap-3">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(card).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <Trans>Copy the card</Trans>
        </Button>
        <span role="status" className="text-sm text-ink-soft">
          {copied ? <Trans>Copied</Trans> : null}
        </span>
      </div>
    </div>
  )
}
