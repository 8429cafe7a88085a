import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useKeptReview, type KeptReview } from './kept-review'

type Reviewed = Extract<KeptReview, { kind: 'reviewed' }>

/** The box about the note one came from: why it says nothing, or what `children` make of its review. */
export function InYourNote({
  note,
  beside,
  children,
}: {
  note: string
  /** Stands beside the heading. */
  beside?: ReactNode
  children: (reviewed: Reviewed) => ReactNode
}) {
  const { data, isError } = useKeptReview(note)
  return (
    <section
      aria-labelledby="in-your-note"
      className="mb-6 rounded-lg border border-line-strong bg-surface p-4"
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="in-your-note" className="font-semibold tracking-tight">
          <Trans>In your note</Trans>
        </h2>
        {beside}
      </div>
      <div className="grid gap-3 text-sm" aria-live="polite">
        {isError ? (
          <Trans>The note could not be read.</Trans>
        ) : !data ? (
          <Trans>Reading the note</Trans>
        ) : data.kind === 'missing' ? (
          <Trans>No such note on this device.</Trans>
        ) : data.kind === 'unreadable' ? (
          <Trans>This note cannot be read. Nothing was changed in it.</Trans>
        ) : (
          children(data)
        )}
      </div>
    </section>
  )
}
