import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { KINDS, type Kind } from './own-notes'

/** Narrows the list to what stands alike. The choice is in the address. */
export function KindFilter({
  counts,
  all,
  chosen,
  onChoose,
}: {
  counts: Readonly<Record<Kind, number>>
  all: number
  chosen: Kind | undefined
  onChoose: () => void
}) {
  const { t } = useLingui()
  const names: Readonly<Record<Kind, ReactNode>> = {
    drafts: <Trans>Drafts</Trans>,
    returned: <Trans>Returned to me</Trans>,
    waiting: <Trans>Waiting</Trans>,
    signed: <Trans>Signed</Trans>,
  }
  const chip = (kind: Kind | undefined, name: ReactNode, count: number) => (
    <Link
      key={kind ?? 'all'}
      to="/"
      search={kind ? { state: kind } : {}}
      replace
      preload={false}
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={kind === chosen ? 'true' : undefined}
      onClick={onChoose}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-line-strong px-3 text-sm text-ink-soft hover:bg-accent-soft aria-[current]:border-accent aria-[current]:bg-accent-soft aria-[current]:font-medium aria-[current]:text-ink pointer-coarse:min-h-11"
    >
      {name} <span className="tabular-nums">{count}</span>
    </Link>
  )
  return (
    <nav aria-label={t`Show`} className="mb-5 flex flex-wrap gap-2">
      {chip(undefined, <Trans>All</Trans>, all)}
      {KINDS.map((kind) => chip(kind, names[kind], counts[kind]))}
    </nav>
  )
}
