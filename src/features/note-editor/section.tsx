import type { ReactNode } from 'react'
import type { Section as SectionId } from '../../domain/note'
import { afterPress } from './after-press'
import { useWorkspace } from './workspace'

/** One section of the note. Leaving it means it was visited: its findings may be shown. */
export function Section({
  id,
  title,
  children,
}: {
  id: SectionId
  title: ReactNode
  children: ReactNode
}) {
  const { live } = useWorkspace()
  return (
    <section
      aria-labelledby={`${id}-title`}
      data-section={id}
      className="relative border-b border-line py-6 contain-layout last-of-type:border-b-0 focus-within:z-10"
      onBlur={(event) => {
        const left = !event.currentTarget.contains(event.relatedTarget)
        afterPress(() => {
          live.settle()
          if (left) live.visit(id)
        })
      }}
    >
      <h2 id={`${id}-title`} tabIndex={-1} className="mb-4 text-lg font-semibold tracking-tight">
        {title}
      </h2>
      <div className="grid gap-5">{children}</div>
    </section>
  )
}
