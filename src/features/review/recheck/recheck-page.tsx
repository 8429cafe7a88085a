import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { Button } from '../../../ui/button'
import { Page } from '../../../ui/page'
import { ChangedNotes } from './changed-notes'
import { REASONS } from './outdated'
import { REASON_NAMES } from './reason-names'
import { RecheckProgress } from './recheck-progress'
import { recheck, type Run } from './recheck-run'
import type { Outdatedness } from './recheck-messages'

/** All notes held here looked at again, where rules, tables or notes changed since they were checked last. */
export function RecheckPage() {
  const { t } = useLingui()
  const client = useQueryClient()
  const run = useSyncExternalStore(recheck.subscribe, () => recheck.run)
  useEffect(() => {
    void recheck.look()
  }, [])
  return (
    <Page title={<Trans>Check notes again</Trans>} documentTitle={t`Check notes again`}>
      <p className="mb-5 text-sm text-ink-soft">
        <Trans>
          Each note keeps what the rules said when they last looked. When rules, payers, tables or
          notes change, they can look again. No note is changed by it, signed or not.
        </Trans>
      </p>
      <Standing run={run} client={client} />
      {run.kind === 'checking' ? null : <ChangedNotes />}
      <p className="mt-6 text-sm">
        <Link to="/review" className="text-accent underline underline-offset-4">
          <Trans>Go to review</Trans>
        </Link>
      </p>
    </Page>
  )
}

const countOf = (why: Outdatedness) => Object.values(why).reduce((sum, count) => sum + count, 0)

function Standing({ run, client }: { run: Run; client: QueryClient }) {
  switch (run.kind) {
    case 'looking':
      return (
        <p role="status" className="text-ink-soft">
          <Trans>Looking at what has changed</Trans>
        </p>
      )
    case 'looked':
      return <Outdated of={run.of} why={run.why} client={client} />
    case 'checking':
      return <RecheckProgress done={run.done} of={run.of} onStop={recheck.stop} />
    case 'ended':
      return <Ended run={run} client={client} />
    case 'failed':
      return (
        <div role="alert" className="rounded-md border-2 border-block bg-block-soft p-4 text-sm">
          <p>
            <Trans>The notes could not be checked. None of them was changed.</Trans>
          </p>
          <p className="mt-1 text-ink-soft" dir="ltr">
            {run.message}
          </p>
          <Button size="small" className="mt-3" onClick={() => void recheck.look()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      )
  }
}

function Outdated({ of, why, client }: { of: number; why: Outdatedness; client: QueryClient }) {
  const { i18n } = useLingui()
  const count = countOf(why)
  const all = i18n.number(of)
  if (of === 0)
    return (
      <p role="status">
        <Trans>There are no notes here yet.</Trans>
      </p>
    )
  if (count === 0)
    return (
      <p role="status">
        <Plural
          value={of}
          one="The one note here is checked. Nothing has changed since."
          other="All # notes are checked. Nothing has changed since."
        />
      </p>
    )
  return (
    <section
      aria-labelledby="to-check"
      className="grid justify-items-start gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <div role="status">
        <h2 id="to-check" className="font-semibold">
          <Plural
            value={count}
            one={`# note of ${all} is to be checked`}
            other={`# notes of ${all} are to be checked`}
          />
        </h2>
      </div>
      <dl className="grid grid-cols-[auto_auto] justify-start gap-x-6 gap-y-1 text-sm">
        {REASONS.map((reason) =>
          why[reason] === undefined ? null : (
            <div key={reason} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-ink-soft">{i18n._(REASON_NAMES[reason])}</dt>
              <dd className="text-end tabular-nums">{i18n.number(why[reason])}</dd>
            </div>
          ),
        )}
      </dl>
      <Button kind="primary" onClick={() => void recheck.start(client, count)}>
        <Plural value={count} one="Check # note" other="Check # notes" />
      </Button>
    </section>
  )
}

function Ended({ run, client }: { run: Extract<Run, { kind: 'ended' }>; client: QueryClient }) {
  const { done, left, by } = run
  return (
    <div className="grid justify-items-start gap-3 rounded-lg border border-line bg-surface p-4">
      <p role="status" className="font-semibold">
        {by === 'person' ? (
          <Plural value={done} one="Stopped after # note" other="Stopped after # notes" />
        ) : (
          <Plural value={done} one="# note checked" other="# notes checked" />
        )}
      </p>
      {left > 0 && by === 'person' ? (
        <>
          <p className="text-sm">
            <Plural
              value={left}
              one="# note is left. What was checked is kept."
              other="# notes are left. What was checked is kept."
            />
          </p>
          <Button kind="primary" onClick={() => void recheck.start(client, left)}>
            <Trans>Go on</Trans>
          </Button>
        </>
      ) : null}
      {left > 0 && by === 'itself' ? (
        <p className="text-sm">
          <Plural
            value={left}
            one="# note could not be read, so it was not checked."
            other="# notes could not be read, so they were not checked."
          />
        </p>
      ) : null}
    </div>
  )
}
