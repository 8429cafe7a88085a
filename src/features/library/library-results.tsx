import { msg } from '@lingui/core/macro'
import type { MessageDescriptor } from '@lingui/core'
import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { findEntries, indexLibrary } from './find-entries'
import { libraryEntries, type EntryKind, type LibraryEntry } from './library-entries'
import { RuleLink } from './rule-link'

const KINDS: Record<EntryKind, MessageDescriptor> = {
  code: msg`Codes`,
  technique: msg`Techniques of 97140`,
  statement: msg`What the code page asks for`,
  rule: msg`Rules`,
  source: msg`Sources`,
}

/** What was found, kind by kind; the kind of the best match comes first. */
export function LibraryResults({ query }: { query: string }) {
  const { i18n, t } = useLingui()
  const index = useMemo(() => indexLibrary(libraryEntries(i18n)), [i18n])
  const found = findEntries(index, query)
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  return (
    <>
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {found.length === 0 ? (
          t`No match for "${query}". Try one word, or the number of a code.`
        ) : (
          <Plural value={found.length} one="# match" other="# matches" />
        )}
      </p>
      {kinds.map((kind) => (
        <section key={kind} className="mt-6">
          <h2 className="mb-1 text-sm font-medium text-ink-soft">{i18n._(KINDS[kind])}</h2>
          <ul className="divide-y divide-line border-y border-line">
            {found
              .filter((entry) => entry.kind === kind)
              .map((entry) => (
                <li key={entry.id}>
                  {entry.rule ? <RuleLink rule={entry.rule} /> : <Found entry={entry} />}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const Found = ({ entry: { id, kind, title, detail, tab } }: { entry: LibraryEntry }) => (
  <Link
    to="/library/97140"
    search={tab === 'short' ? {} : { tab }}
    {...(kind === 'statement' || kind === 'source' ? { hash: id } : {})}
    className="block py-2 hover:bg-accent-soft"
  >
    <span className="block text-sm">{title}</span>
    {detail === '' ? null : <span className="block text-xs text-ink-soft">{detail}</span>}
  </Link>
)
