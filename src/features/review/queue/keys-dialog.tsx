import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Dialog } from '../../../ui/dialog'

export interface KeyWords {
  readonly keys: readonly string[]
  readonly does: ReactNode
}

/** What the single keys of a screen do. */
export function KeysDialog({
  open,
  onClose,
  list,
}: {
  open: boolean
  onClose: () => void
  list: readonly KeyWords[]
}) {
  return (
    <Dialog open={open} onClose={onClose} title={<Trans>Keys</Trans>}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
        {list.map(({ keys, does }) => (
          <div key={keys.join(' ')} className="contents">
            <dt className="flex flex-wrap gap-1" dir="ltr">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="min-w-6 rounded-sm border border-line-strong px-1 text-center font-mono"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm text-ink-soft">
        <Trans>While you type in a field, these keys are letters.</Trans>
      </p>
    </Dialog>
  )
}
