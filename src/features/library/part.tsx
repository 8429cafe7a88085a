import type { ReactNode } from 'react'

/** A part of a tab under its own heading. */
export const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="border-b border-line py-6 first:pt-0 last:border-b-0">
    <h2 className="mb-3 text-lg font-semibold tracking-tight">{title}</h2>
    <div className="grid gap-3">{children}</div>
  </section>
)

/** Something to know before relying on what stands beside it. */
export const Caution = ({ children }: { children: ReactNode }) => (
  <p className="rounded-md bg-fix-soft px-4 py-3 text-sm">{children}</p>
)
