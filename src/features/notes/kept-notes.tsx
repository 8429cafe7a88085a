import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense, useDeferredValue, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { localDate } from '../../note-view/local-date'
import type { ListEntry } from '../../storage/note-store'
import { found, searchable } from '../../storage/note-search'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { dayTextIn } from '../../note-view/day-text'
import { AT_ONCE, useKeptSearch } from './kept-search'
import { FileLinks } from './file-links'
import { KindFilter } from './kind-filter'
import { NoteList } from './note-list'
import { isKind, kindOf, ownNotes } from './own-notes'

const route = getRouteApi('/')
const NONE: readonly ListEntry[] = []

// Hardly ever there, and never first.
const BackupReminder = lazy(() =>
  import('./backup-reminder').then(({ BackupReminder: shown }) => ({ default: shown })),
)

/** The notes that are here, newest first, and the way to one among many. */
export function KeptNotes({ entries, readAt }: { entries: readonly ListEntry[]; readAt: number }) {
  const { i18n, t } = useLingui()
  const [{ typed, most }, search, carry] = useKeptSearch()
  const { state } = route.useSearch()
  const kind = isKind(state) ? state : undefined
  useShortcut('/', () => document.getElementById('find-note')?.focus())
  const { locale } = i18n
  const { own, counts, toReview } = useMemo(() => ownNotes(entries), [entries])
  const list = useMemo(() => searchable(own, dayTextIn(locale)), [own, locale])
  // The letters stand in the field before the rows follow.
  const wanted = useDeferredValue(typed)
  const hits = useMemo(() => {
    const all = found(list, wanted)
    return kind ? all.filter((entry) => kindOf(entry) === kind) : all
  }, [list, wanted, kind])
  // What has come back goes before the day, until something is looked for.
  const isWhole = !kind && wanted.trim() === '' && counts.returned > 0
  const [first, rest] = useMemo(() => {
    const shown = hits.slice(0, most)
    if (!isWhole) return [NONE, shown]
    const back = hits.filter((entry) => kindOf(entry) === 'returned')
    return [back, shown.filter((entry) => kindOf(entry) !== 'returned')]
  }, [hits, most, isWhole])
  const more = Math.min(AT_ONCE, hits.length - most)
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="grow text-xl font-semibold tracking-tight">
          <Trans>Notes</Trans>
        </h1>
        <div className="flex items-center gap-2">
          <input
            id="find-note"
            type="search"
            dir="auto"
            aria-label={t`Find a note`}
            placeholder={t`Find: patient, diagnosis, date`}
            autoComplete="off"
            value={typed}
            onChange={({ target }) => search({ typed: target.value, most: AT_ONCE })}
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
      {kind || counts.drafts < own.length ? (
        <KindFilter counts={counts} all={own.length} chosen={kind} onChoose={carry} />
      ) : null}
      {toReview > 0 ? (
        <p className="mb-5 text-sm">
          <Link to="/review" preload={false} className="text-accent underline underline-offset-4">
            <Plural value={toReview} one="# to review" other="# to review" />
          </Link>
        </p>
      ) : null}
      {hits.length === 0 ? (
        <p className="text-ink-soft">
          {wanted.trim() === '' ? <Trans>No notes here.</Trans> : t`No note matches "${wanted}".`}
        </p>
      ) : (
        <>
          <Suspense fallback={null}>
            <BackupReminder entries={entries} />
          </Suspense>
          <NoteList first={first} entries={rest} today={localDate(new Date(readAt))} />
          {more > 0 ? (
            <div className="mt-6 flex flex-wrap items-center gap-3">
              <Button
                onClick={() => {
                  const next = document.querySelectorAll('[data-row]').length
                  flushSync(() => search({ most: most + AT_ONCE }))
                  document.querySelectorAll<HTMLElement>('[data-row]')[next]?.focus()
                }}
              >
                <Plural value={more} one="Show # more" other="Show # more" />
              </Button>
              <span className="text-sm text-ink-soft">
                <Trans>
                  {most} of {hits.length} shown
                </Trans>
              </span>
            </div>
          ) : null}
        </>
      )}
      <FileLinks />
    </>
  )
}
