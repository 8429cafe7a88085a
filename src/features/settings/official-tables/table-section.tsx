import { useId, type ReactNode } from 'react'

/** One kind of official table: what it is for, how to bring it in, what is kept. */
export function TableSection({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-8 grid gap-4 border-t border-line pt-6">
      <h2 id={id} className="text-lg font-semibold tracking-tight">
        {title}
      </h2>
      {children}
    </section>
  )
}
