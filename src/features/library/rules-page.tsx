import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link, useLocation, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { ALL_RULES } from '../../rules/all-rules'
import { Key } from '../../ui/key'
import { Page } from '../../ui/page'
import { useShortcut } from '../../ui/shortcut'
import { Chevron } from './chevron'
import { FromNote } from './from-note'
import { CountedHere } from './counted-here'
import { findRules, GROUPINGS, groupRules, indexRules, type RuleGroup } from './rule-groups'
import { RuleLink } from './rule-link'

const route = getRouteApi('/words/library/rules')

/** Every rule there is: found by words, laid out by family, weight or source. */
export function RulesPage() {
  const { i18n, t } = useLingui()
  const { q = '', by, note } = route.useSearch()
  const navigate = useNavigate()
  const index = useMemo(() => indexRules(i18n), [i18n])
  const grouping = GROUPINGS.find((each) => each === by) ?? 'family'
  const found = findRules(index, q)
  const groups = groupRules(i18n, found, grouping)
  useShortcut('/', () => document.getElementById('find-rule')?.focus())
  const change = (next: { q?: string; by?: string }) =>
    void navigate({
      to: '/library/rules',
      search: {
        ...(q !== '' && { q }),
        ...(grouping !== 'family' && { by: grouping }),
        ...next,
      },
      replace: true,
      resetScroll: false,
    })
  const names = { family: t`Family`, weight: t`Weight`, source: t`Source` }
  return (
    <Page title={<Trans>Rules</Trans>} documentTitle={t`Rules`}>
      <p className="-mt-2 mb-5 flex flex-wrap gap-x-3 text-sm text-ink-soft">
        <Link to="/library" className="text-accent underline underline-offset-4">
          <Trans>Library</Trans>
        </Link>
        <FromNote note={note} />
        <Plural
          value={ALL_RULES.length}
          one="# rule, with its source"
          other="# rules, each with its source"
        />
      </p>
      <div className="flex items-center gap-2">
        <input
          id="find-rule"
          type="search"
          aria-label={t`Search the rules`}
          placeholder={t`Search: minutes, side, goal, CQ`}
          autoComplete="off"
          value={q}
          onChange={({ target: { value } }) => change({ q: value })}
          className="h-10 w-full rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        />
        <Key>/</Key>
      </div>
      <fieldset className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <legend className="float-start me-1 text-ink-soft">
          <Trans>Lay out by</Trans>
        </legend>
        {GROUPINGS.map((each) => (
          <label
            key={each}
            className="inline-flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11"
          >
            <input
              type="radio"
              name="by"
              className="accent-accent"
              checked={grouping === each}
              onChange={() => change({ by: each })}
            />
            {names[each]}
          </label>
        ))}
      </fieldset>
      <p role="status" className="mt-3 text-sm text-ink-soft">
        {found.length === 0 ? (
          t`No rule for "${q}". Try one word, or a part of a rule's name.`
        ) : q === '' ? null : (
          <Plural value={found.length} one="# rule found" other="# rules found" />
        )}
      </p>
      <div className="mt-5 border-b border-line">
        {groups.map((group) => (
          <Group key={`${grouping} ${group.id}`} group={group} found={q.trim() !== ''} />
        ))}
      </div>
      <CountedHere />
    </Page>
  )
}

/** Folded while nobody looks for anything: the list of groups with their counts is the way in. */
function Group({
  group: { id, title, about, english, rules },
  found,
}: {
  group: RuleGroup
  found: boolean
}) {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [open, setOpen] = useState(hash === id)
  const toggle = (now: boolean) => {
    setOpen(now)
    // In the address, so that the way back from a rule finds its group open.
    if (now && !found && hash !== id)
      void navigate({
        to: '/library/rules',
        search: true,
        hash: id,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      })
  }
  return (
    <section aria-labelledby={id} className="border-t border-line">
      <details
        open={open || found}
        className="group/rules"
        onToggle={(event) => toggle(event.currentTarget.open)}
      >
        <summary className="flex min-h-11 items-baseline gap-3 py-2">
          <Chevron />
          <h2 id={id} className="grow scroll-mt-4 group-open/rules:font-medium">
            <bdi {...(english && { lang: 'en' })}>{title}</bdi>
          </h2>
          <span className="shrink-0 text-sm text-ink-soft">
            <Plural value={rules.length} one="# rule" other="# rules" />
          </span>
        </summary>
        {about === '' ? null : <p className="mb-1 ps-5 text-sm text-ink-soft">{about}</p>}
        <ul className="divide-y divide-line ps-5 pb-4">
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleLink rule={rule} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
