import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { dayTextIn } from '../../../note-view/day-text'
import { pinQuery } from '../../../storage/history/history-queries'
import { Button } from '../../../ui/button'
import { Key } from '../../../ui/key'
import { useShortcut } from '../../../ui/shortcut'
import { useChecksFor } from '../recheck/check-missing'
import { OutdatedNotice } from '../recheck/outdated-notice'
import { SignBatch } from '../sign/sign-batch'
import { keptPlace } from './kept-place'
import { KeysDialog } from './keys-dialog'
import { countsOf, type QueueRow, type Show, type Sort } from './queue'
import { NothingHere } from './nothing-here'
import { ShowChips, SortSwitch } from './queue-filters'
import { QueueList } from './queue-list'
import { foundIn } from './queue-search'
import { showIn, sortOf, useQueue } from './use-queue'

/** What others sent to be reviewed: what needs eyes first, and why. */
export function QueuePage() {
  const { t } = useLingui()
  const search = useSearch({ from: '/words/review' })
  const [sort, show] = [sortOf(search), showIn(search)]
  const { rows, error, again } = useQueue(sort)
  useEffect(() => {
    document.title = `${t`Review`} - SkilledNote`
  }, [t])
  return (
    <div className="mx-auto max-w-5xl px-4 py-8 lg:px-6">
      {rows ? (
        <Queue rows={rows} sort={sort} show={show} />
      ) : (
        <>
          <h1 className="mb-5 text-xl leading-10 font-semibold tracking-tight">
            <Trans>Review</Trans>
          </h1>
          {error ? (
            <div
              role="alert"
              className="rounded-md border-2 border-block bg-block-soft p-4 text-sm"
            >
              <p>
                <Trans>The notes of this browser cannot be read now.</Trans>
              </p>
              <p className="mt-1 text-ink-soft" dir="ltr">
                {error.message}
              </p>
              <Button size="small" className="mt-3" onClick={again}>
                <Trans>Try again</Trans>
              </Button>
            </div>
          ) : (
            <p role="status" className="text-ink-soft">
              <Trans>Reading notes</Trans>
            </p>
          )}
        </>
      )}
    </div>
  )
}

function Queue({ rows, sort, show }: { rows: readonly QueueRow[]; sort: Sort; show: Show }) {
  const { i18n, t } = useLingui()
  const [typed, setTyped] = useState(() => keptPlace.typed)
  const [isSigning, setSigning] = useState(false)
  const [isHelp, setHelp] = useState(false)
  const { locale } = i18n
  const dayText = useMemo(() => dayTextIn(locale), [locale])
  const counts = useMemo(() => countsOf(rows), [rows])
  const ofShow = useMemo(() => rows.filter((row) => row.show === show), [rows, show])
  // The letters stand in the field before the rows follow.
  const wanted = useDeferredValue(typed)
  const hits = useMemo(() => foundIn(ofShow, wanted, dayText), [ofShow, wanted, dayText])
  // What has not been looked at is looked at in the background: then it is known where it belongs.
  useChecksFor(
    useMemo(() => rows.flatMap((row) => (row.show === 'waiting' ? [row.id] : [])), [rows]),
  )
  // Known before it is asked for: digits pressed at once go into the right field.
  useQuery(pinQuery)
  const sign = () => {
    if (counts.approved > 0) setSigning(true)
  }
  useShortcut('/', () => document.getElementById('find-review')?.focus())
  useShortcut('S', sign)
  useShortcut('?', () => setHelp(true))
  // The same key where Arabic is typed.
  useShortcut('؟', () => setHelp(true))
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <h1 className="grow text-xl font-semibold tracking-tight">
          <Trans>Review</Trans>
        </h1>
        {counts.approved > 0 ? (
          <Button kind="primary" onClick={sign}>
            <Plural value={counts.approved} one="Sign approved (#)" other="Sign approved (#)" />
            <Key>S</Key>
          </Button>
        ) : null}
        <Button
          kind="quiet"
          className="max-sm:hidden pointer-coarse:hidden"
          onClick={() => setHelp(true)}
        >
          <Trans>Keys</Trans>
          <Key>?</Key>
        </Button>
      </div>
      <OutdatedNotice />
      {rows.length === 0 ? (
        <NothingHere />
      ) : (
        <>
          <ShowChips counts={counts} show={show} sort={sort} />
          <div className="mt-4 mb-3 flex flex-wrap items-center gap-x-6 gap-y-2">
            <SortSwitch show={show} sort={sort} />
            <div className="ms-auto flex items-center gap-2">
              <input
                id="find-review"
                type="search"
                dir="auto"
                aria-label={t`Find a note`}
                placeholder={t`Find: patient, author, date`}
                autoComplete="off"
                value={typed}
                onChange={({ target }) => {
                  setTyped(target.value)
                  keptPlace.typed = target.value
                }}
                className="h-10 w-64 max-w-full rounded-md border border-line-strong bg-surface px-3 text-sm pointer-coarse:h-11"
              />
              <Key>/</Key>
            </div>
          </div>
          <p role="status" className="sr-only">
            {typed.trim() === '' ? null : (
              <Plural value={hits.length} one="# note found" other="# notes found" />
            )}
          </p>
          {hits.length > 0 ? (
            <QueueList
              key={`${show} ${wanted}`}
              rows={hits}
              sort={sort}
              show={show}
              dayText={dayText}
            />
          ) : ofShow.length > 0 ? (
            <p className="text-ink-soft">{t`No note matches "${wanted}".`}</p>
          ) : (
            <p className="text-ink-soft">
              {show === 'waiting' ? (
                <Trans>Nothing to review.</Trans>
              ) : (
                <Trans>No notes here.</Trans>
              )}
            </p>
          )}
        </>
      )}
      <p className="mt-8 text-sm">
        <Link to="/audit" className="text-accent underline underline-offset-4">
          <Trans>Chart audit</Trans>
        </Link>
      </p>
      {isSigning ? <SignBatch rows={rows} onClose={() => setSigning(false)} /> : null}
      <KeysDialog
        open={isHelp}
        onClose={() => setHelp(false)}
        list={[
          { keys: ['j', 'k'], does: <Trans>Next note, note before; the arrows do the same</Trans> },
          { keys: ['Enter'], does: <Trans>Open it</Trans> },
          { keys: ['/'], does: <Trans>Find</Trans> },
          { keys: ['S'], does: <Trans>Sign what you approved</Trans> },
          { keys: ['?'], does: <Trans>These keys</Trans> },
        ]}
      />
    </>
  )
}
