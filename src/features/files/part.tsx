import type { ReactNode } from 'react'

export const LINK = 'text-accent underline underline-offset-4'

/** A part of a page with its own heading. */
export const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className="mt-8 grid max-w-xl gap-4 border-t border-line pt-6 first-of-type:mt-4">
    <h2 className="text-lg font-semibold tracking-tight">{title}</h2>
    {children}
  </section>
)
