import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { CODE_PAGE } from '../../coding/code-97140'
import { Page } from '../../ui/page'
import { writePreferences } from '../../storage/preferences'
import { CodeInNote } from './code-in-note'
import { CodesTab } from './codes-tab'
import { DocumentTab } from './document-tab'
import { ExamplesTab } from './examples-tab'
import { Notices } from './notices'
import { ShortTab } from './short-tab'
import { SourcesTab } from './sources-tab'
import { TABS, TAB_NAMES, tabOf, type Tab } from './tabs'
import { UnitsTab } from './units-tab'

const route = getRouteApi('/words/library/97140')

const CONTENTS: Record<Tab, ComponentType> = {
  short: ShortTab,
  units: UnitsTab,
  document: DocumentTab,
  codes: CodesTab,
  examples: ExamplesTab,
  sources: SourcesTab,
}

/** What is known about the code, in our own words, one tab for each question people come with. */
export function CodePage() {
  const { i18n, t } = useLingui()
  const { tab, note } = route.useSearch()
  const current = tabOf(tab)
  const Content = CONTENTS[current]
  const edition = CODE_PAGE.at(-1)?.name
  return (
    <Page title={<Trans>97140, manual therapy</Trans>} documentTitle={t`97140, manual therapy`}>
      <p className="-mt-2 mb-5 text-sm text-ink-soft">
        <Link to="/library" className="text-accent underline underline-offset-4">
          <Trans>Library</Trans>
        </Link>{' '}
        <span aria-hidden="true">·</span> <Trans>Code set of {edition}, in our own words</Trans>
      </p>
      {note === undefined ? null : <CodeInNote note={note} />}
      <nav
        aria-label={t`About this code`}
        className="mb-6 flex flex-wrap gap-x-5 border-b border-line text-sm"
      >
        {TABS.map((each) => (
          <Link
            key={each}
            to="/library/97140"
            search={each === 'short' ? {} : { tab: each }}
            resetScroll={false}
            onClick={() => writePreferences({ codeTab: each })}
            // The router goes by the address; an address that names no tab shows the first.
            aria-current={each === current ? 'page' : undefined}
            activeOptions={{ exact: true, includeHash: false }}
            className="-mb-px inline-flex min-h-10 items-center border-b-2 border-transparent text-ink-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink pointer-coarse:min-h-11"
          >
            {i18n._(TAB_NAMES[each])}
          </Link>
        ))}
      </nav>
      <div>
        <Content />
      </div>
      <Notices />
    </Page>
  )
}
