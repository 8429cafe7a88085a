import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../ui/button'
import { NamesSeen } from './names-notice'
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

/** What was copied, and for which patient and visit: large, to be compared with the chart it goes into. */
export function CopiedMessage({
  whose,
  copied,
  names,
}: {
  whose: string
  copied: Copied | undefined
  /** What looks like a full name in the note, where it should hold none. */
  names: readonly string[]
}) {
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 bottom-4 z-40 flex justify-center px-4 print:hidden"
    >
      {copied ? (
        <div
          key={copied.count}
          className="rounded-md border border-line-strong bg-surface px-4 py-2 text-sm wrap-anywhere shadow-lg"
        >
          <p>
            <Trans>Copied:</Trans> <bdi className="text-lg font-semibold">{whose}</bdi>{' '}
            <span className="text-ink-soft">({copied.what})</span>
          </p>
          {names.length > 0 ? (
            <p className="text-fix">
              <NamesSeen names={names} />
            </p>
          ) : null}
        </div>
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
