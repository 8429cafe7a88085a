import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { Page } from '../../ui/page'

/** An address that names no rule: says so and offers to search. */
export function NoSuchRule({ id }: { id: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [query, setQuery] = useState(id.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim())
  return (
    <Page title={<Trans>No such rule</Trans>} documentTitle={t`No such rule`}>
      <p className="text-ink-soft">
        {t`There is no rule "${id}". It may be misspelled, or from another version.`}
      </p>
      <form
        role="search"
        className="mt-4 flex flex-wrap gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          const q = query.trim()
          void navigate({ to: '/library/rules', search: q === '' ? {} : { q } })
        }}
      >
        <input
          type="search"
          aria-label={t`Search the rules`}
          value={query}
          onChange={({ target }) => setQuery(target.value)}
          className="h-10 min-w-0 grow rounded-md border border-line-strong bg-surface px-3 pointer-coarse:h-11"
        />
        <Button type="submit">
          <Trans>Search</Trans>
        </Button>
      </form>
      <p className="mt-4">
        <Link to="/library/rules" className="text-accent underline underline-offset-4">
          <Trans>All rules</Trans>
        </Link>
      </p>
    </Page>
  )
}
