import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'

export const LINK = 'font-medium text-accent underline underline-offset-4'
const TONES = {
  calm: 'border-line-strong bg-surface',
  fix: 'border-fix bg-fix-soft',
  block: 'border-block bg-block-soft',
}
export const WHEN = { dateStyle: 'medium', timeStyle: 'short' } as const

/** Names as a sentence lists them. */
export function useNames() {
  const { i18n, t } = useLingui()
  return (names: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      names.map((name) => name || t`somebody without a name`),
    )
}

/** A strip above the note; what was just done takes the focus, so that it is heard. */
export function Bar({
  tone,
  isNew = false,
  loud = false,
  stays = true,
  children,
}: {
  tone: keyof typeof TONES
  isNew?: boolean
  loud?: boolean
  /** In view while the page scrolls; what is written in needs that room itself. */
  stays?: boolean
  children: ReactNode
}) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isNew) return
    scrollTo(0, 0)
    element.current?.focus({ preventScroll: true })
  }, [isNew])
  return (
    <div
      ref={element}
      role={loud ? 'alert' : 'status'}
      tabIndex={-1}
      className={`${stays ? 'sticky top-0 z-30 max-sm:static' : ''} flex flex-wrap items-center gap-x-4 gap-y-2 border-b-2 px-4 py-3 text-sm -outline-offset-4 lg:px-6 print:hidden ${TONES[tone]}`}
    >
      {children}
    </div>
  )
}

export function ToHistory({ id, children }: { id: string; children: ReactNode }) {
  return (
    <Link to="/notes/$id/history" params={{ id }} className={LINK}>
      {children}
    </Link>
  )
}
