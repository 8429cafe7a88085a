import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { Button } from '../../ui/button'

export interface Step {
  readonly done: number
  readonly of: number
}

/** How far a piece of work is, and the way out of it. Without a step nobody can tell yet. */
export function WorkProgress({
  what,
  step,
  onCancel,
}: {
  what: ReactNode
  step: Step | undefined
  onCancel: () => void
}) {
  const id = useId()
  return (
    <div className="grid gap-2">
      <p id={id} role="status" className="text-sm font-medium">
        {what}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <progress
          aria-labelledby={id}
          {...(step && step.done < step.of ? { value: step.done, max: step.of } : {})}
          className="h-3 min-w-0 flex-1 accent-accent"
        />
        <Button size="small" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </div>
  )
}
