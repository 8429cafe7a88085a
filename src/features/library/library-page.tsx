import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ALL_RULES } from '../../rules/all-rules'
import { SOURCES } from '../../rules/sources'
import { readPreferences } from '../../storage/preferences'
import { Key } from '../../ui/key'
import { Page } from '../../ui/page'
import { useShortcut } from '../../ui/shortcut'
import { FAMILIES } from '../../note-view/rule-families'
import { LibraryResults } from './library-results'
import { Notices } from './notices'
import { TABS, TAB_NAMES, tabOf } from './tabs'

const route = getRouteApi('/words/library')

/** The way into everything the rules stand on. */
export function LibraryPage() {
  const { t } = useLingui()
  const { q = '' } = route.useSearch()
  const navigate = useNavigate()
  useShortcut('/', () => document.getElementById('find-in-library')?.focus())
  return (
    <Page title={<Trans>Library</Trans>} documentTitle={t`Library`}>
      <div className="flex items-center gap-2">
        <input
          id="find-in-library"
          type="search"
          aria-label={t`Search the library`}
          placeholder={t`Search: massage, modifier 59, tie, 97530`}
          autoComplete="off"
          value={q}
          onChange={({ target }) =>
            void navigate({
              to: '/library',
              search: target.value ? { q: target.value } : {},
              replace: true,
              resetScroll: false,
            })
          }
          className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        />
        <Key>/</Key>
      </div>
      {q.trim() === '' ? <Shelves /> : <LibraryResults query={q} />}
      <Notices />
    </Page>
  )
}

const TITLE =
  'font-medium underline decoration-line-strong underline-offset-4 after:absolute after:inset-0 after:rounded-lg hover:decoration-accent'

const Shelf = ({
  title,
  wide = false,
  children,
}: {
  title: ReactNode
  wide?: boolean
  children: ReactNode
}) => (
  <li
    className={`relative rounded-lg border border-line bg-surface p-5 hover:border-line-strong ${wide ? 'sm:col-span-2' : ''}`}
  >
    <h2 className="mb-1">{title}</h2>
    <div className="text-sm text-ink-soft">{children}</div>
  </li>
)

function Shelves() {
  const { i18n } = useLingui()
  const last = tabOf(readPreferences().codeTab)
  return (
    <>
      <ul className="mt-6 grid gap-4 sm:grid-cols-2">
        <Shelf
          title={
            <Link
              to="/library/97140"
              search={last === 'short' ? {} : { tab: last }}
              className={TITLE}
            >
              <Trans>97140, manual therapy</Trans>
            </Link>
          }
        >
          <p>
            <Trans>
              What the code covers, how it is counted and documented, what stands beside it.
            </Trans>
          </p>
          <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
            {TABS.slice(1, -1).map((tab) => (
              <Link
                key={tab}
                to="/library/97140"
                search={{ tab }}
                className="relative z-10 text-accent underline underline-offset-4"
              >
                {i18n._(TAB_NAMES[tab])}
              </Link>
            ))}
          </p>
        </Shelf>
        <Shelf
          title={
            <Link to="/tools/units" className={TITLE}>
              <Trans>Unit calculator</Trans>
            </Link>
          }
        >
          <Trans>
            Minutes in, units out, with the working. Three ways of counting side by side.
          </Trans>
        </Shelf>
        <Shelf
          wide
          title={
            <Link to="/library/rules" className={TITLE}>
              <Plural value={ALL_RULES.length} one="# rule" other="# rules" />
            </Link>
          }
        >
          <p>
            <Trans>
              What a note is checked for: each rule a page, with its source and its examples.
            </Trans>
          </p>
          <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
            {FAMILIES.map(({ id, name }) => (
              <Link
                key={id}
                to="/library/rules"
                hash={id}
                className="relative z-10 text-accent underline underline-offset-4"
              >
                {i18n._(name)}
              </Link>
            ))}
          </p>
        </Shelf>
        <Shelf
          wide
          title={
            <Link to="/library/97140" search={{ tab: 'sources' }} className={TITLE}>
              <Plural value={Object.keys(SOURCES).length} one="# source" other="# sources" />
            </Link>
          }
        >
          <Trans>Editions, the dates they hold for, and how sure we are of each.</Trans>
        </Shelf>
      </ul>
    </>
  )
}
