import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from './button'

/** Text as it is kept, to read and copy when nothing else works. */
export function RawText({ text }: { text: string }) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  return (
    <div className="mt-6">
      <textarea
        readOnly
        dir="ltr"
        aria-label={t`Text as it is kept`}
        value={text}
        onFocus={(event) => event.target.select()}
        className="h-64 w-full rounded-md border border-line-strong bg-surface p-3 font-mono text-sm"
      />
      <div className="mt-2 flex items-center gap-3">
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(text).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          <Trans>Copy this text</Trans>
        </Button>
        <span role="status" className="text-sm text-ink-soft">
          {copied ? <Trans>Copied</Trans> : null}
        </span>
      </div>
    </div>
  )
}
