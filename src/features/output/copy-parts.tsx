import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button'
import type { Copied } from './use-copy'

/** Copies a section; says whether that was done since its words last changed. */
export function CopySection({
  title,
  copied,
  onCopy,
}: {
  title: string
  copied: boolean
  onCopy: () => void
}) {
  const { t } = useLingui()
  return (
    <span className="flex items-center gap-2 font-sans print:hidden">
      {copied ? (
        <span className="text-xs text-ink-soft">
          <span aria-hidden="true">✓ </span>
          <Trans>Copied</Trans>
        </span>
      ) : null}
      <Button kind="quiet" size="small" aria-label={t`Copy ${title}`} onClick={onCopy}>
        <Trans>Copy</Trans>
      </Button>
    </span>
  )
}

/** What was copied, and for which patient and visit. */
export function CopiedMessage({ whose, copied }: { whose: string; copied: Copied | undefined }) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-40 flex justify-center px-4 print:hidden"
    >
      {copied ? (
        <p
          key={copied.count}
          className="rounded-md border border-line-strong bg-surface px-4 py-2 text-sm shadow-lg"
        >
          <Trans>
            Copied: <bdi className="font-medium">{whose}</bdi>
          </Trans>{' '}
          <span className="text-ink-soft">({copied.what})</span>
        </p>
      ) : null}
    </div>
  )
}

/** Copies one line, for records with a box for each technique. */
export function CopyLine({ line, onCopy }: { line: string; onCopy: () => void }) {
  const { t } = useLingui()
  return (
    <Button
      kind="quiet"
      size="small"
      className="-my-1 shrink-0 font-sans print:hidden"
      aria-label={t`Copy line: ${line}`}
      onClick={onCopy}
    >
      <Trans>Copy line</Trans>
    </Button>
  )
}
