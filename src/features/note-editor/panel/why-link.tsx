import { useLingui } from '@lingui/react/macro'
import { Link, useRouter } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import type { Finding } from '../../../rules/review'

/** Which finding was asked about, from which place in the browser's history. */
let asked: { readonly from: string | undefined; readonly key: string } | undefined

/** Leads from a finding to the page of its rule; the way back ends on this link again. */
export function WhyLink({
  finding: { key, rule },
  note,
  className,
  children,
}: {
  finding: Finding
  note: string
  className?: string
  /** What a screen reader needs beside "Why?" where links stand in a row. */
  children?: ReactNode
}) {
  const { t } = useLingui()
  const router = useRouter()
  const here = () => router.state.location.state.__TSR_key
  const remember = ({ ctrlKey, metaKey, shiftKey }: MouseEvent) => {
    if (!ctrlKey && !metaKey && !shiftKey) asked = { from: here(), key }
  }
  const takeFocus = (link: HTMLAnchorElement | null) => {
    if (!link || asked?.key !== key || asked.from !== here()) return
    asked = undefined
    link.focus({ preventScroll: true })
  }
  return (
    <Link
      ref={takeFocus}
      to="/library/rules/$id"
      params={{ id: rule.id }}
      search={{ note }}
      data-act="why"
      aria-keyshortcuts="w"
      onClick={remember}
      className={className}
    >
      {t`Why?`}
      {children}
    </Link>
  )
}
