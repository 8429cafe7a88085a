import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import type { QueueRow } from '../queue/queue'
import { APART_WORDS } from './apart-words'
import { NoteLine } from './notes-to-sign'
import type { Apart } from './to-sign'

/** What is not signed, and why: each can be opened instead. */
export function ApartList({
  apart,
  onOpen,
}: {
  apart: readonly { readonly row: QueueRow; readonly why: Apart }[]
  onOpen: () => void
}) {
  const { i18n } = useLingui()
  const id = useId()
  if (apart.length === 0) return null
  return (
    <>
      <p id={id} className="mt-4 mb-1 text-sm font-medium">
        <Trans>Not signed, and why</Trans>
      </p>
      <ul aria-labelledby={id} className="grid max-h-[20dvh] gap-2 overflow-y-auto text-sm">
        {apart.map(({ row, why }) => (
          <li key={row.id}>
            <Link
              to="/review/$id"
              params={{ id: row.id }}
              onClick={onOpen}
              className="underline decoration-accent underline-offset-4"
            >
              <NoteLine row={row} />
            </Link>
            <p className="text-fix">{i18n._(APART_WORDS[why])}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
