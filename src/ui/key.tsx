import type { ReactNode } from 'react'

/** A keyboard key, for those who use them; hidden on touch screens and from screen readers. */
export const Key = ({ children }: { children: ReactNode }) => (
  <kbd
    aria-hidden="true"
    dir="ltr"
    className="rounded-sm border border-current/30 px-1 font-mono text-xs font-normal pointer-coarse:hidden"
  >
    {children}
  </kbd>
)
