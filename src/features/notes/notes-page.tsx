import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { noteStore, notesQuery } from '../../storage/note-queries'
import type { ListEntry, NoteHead } from '../../storage/note-store'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { useShortcut } from '../../ui/shortcut'
import { DeleteNote } from './delete-note'
import { found, newestFirst } from './note-list'

const route = getRouteApi('/')

/** All notes on this device, newest first. */
export function NotesPage() {
  const { t } = useLingui()
  const { q = '' } = route.useSearch()
  const navigate = useNavigate()
  const { data, isError, error, refetch } = useQuery(notesQuery)
  useEffect(() => {
    document.title = 'SkilledNote'
  }, [])
  useShortcut('/', () => document.getElementById('find-note')?.focus())
  const entries = newestFirst(data ?? [])
  const shown = found(entries, q)
  return (
    <div className="mx-auto max-w-3xl px-4 py-8 lg:px-6">
      <div className="mb-5 flex flex-wrap items-center gap-3">
        <h1 className="grow text-xl font-semibold tracking-tight">
          <Trans>Notes</Trans>
        </h1>
        {entries.length > 0 ? (
          <div className="flex items-center gap-2">
            <input
              id="find-note"
              type="search"
              aria-label={t`Find a note`}
              placeholder={t`Find: patient, diagnosis, date`}
              value={q}
              onChange={(event) =>
                void navigate({
                  to: '/',
                  search: event.target.value ? { q: event.target.value } : {},
                  replace: true,
                })
              }
              className="h-10 w-64 max-w-full rounded-md border border-line-strong bg-surface px-3 text-sm"
            />
            <Key>/</Key>
          </div>
        ) : null}
      </div>
      {isError ? (
        <div role="alert" className="rounded-md border-2 border-block bg-block-soft p-4 text-sm">
          <p>
            <Trans>
              The notes of this browser cannot be read. Private mode or a blocked store can be the
              reason.
            </Trans>
          </p>
          <p className="mt-1 text-ink-soft" dir="ltr">
            {error.message}
          </p>
          <Button size="small" className="mt-3" onClick={() => void refetch()}>
            <Trans>Try again</Trans>
          </Button>
        </div>
      ) : data === undefined ? (
        <p role="status" className="text-ink-soft">
          <Trans>Reading notes</Trans>
        </p>
      ) : entries.length === 0 ? (
        <Empty />
      ) : shown.length === 0 ? (
        <p className="text-ink-soft">{t`No note matches "${q}".`}</p>
      ) : (
        <ul className="overflow-hidden rounded-lg border border-line bg-surface">
          {shown.map((entry) => (
            <Entry key={entry.kind === 'head' ? entry.head.id : entry.id} entry={entry} />
          ))}
        </ul>
      )}
    </div>
  )
}

function Empty() {
  return (
    <div className="rounded-lg border border-line bg-surface p-8">
      <p className="text-base">
        <Trans>No notes yet. Start new, or count units without a note.</Trans>
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Link
          to="/notes/new"
          preload={false}
          className="inline-flex min-h-10 items-center gap-2 rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90"
        >
          <Trans>Start a note</Trans>
          <Key>n</Key>
        </Link>
        <Link
          to="/tools/units"
          className="inline-flex min-h-10 items-center rounded-md border border-line-strong px-4 text-sm font-medium hover:bg-accent-soft"
        >
          <Trans>Count units</Trans>
        </Link>
      </div>
      <p className="mt-6 text-sm text-ink-soft">
        <Trans>Notes stay in this browser. Nothing is sent anywhere.</Trans>
      </p>
    </div>
  )
}

function Entry({ entry }: { entry: ListEntry }) {
  const queryClient = useQueryClient()
  const id = entry.kind === 'head' ? entry.head.id : entry.id
  const remove = useMutation({
    networkMode: 'always',
    mutationFn: () => noteStore.remove(id),
    onSettled: () => queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true }),
  })
  return (
    <li className="flex items-center gap-2 border-b border-line pe-2 last:border-b-0 hover:bg-accent-soft">
      <Link
        to="/notes/$id"
        params={{ id }}
        preload={false}
        className="flex min-w-0 grow flex-wrap items-baseline gap-x-4 gap-y-0.5 px-4 py-3 -outline-offset-2"
      >
        {entry.kind === 'head' ? (
          <HeadWords head={entry.head} />
        ) : (
          <span className="text-fix">
            <Trans>A record that cannot be read. Open it to see what it holds.</Trans>
          </span>
        )}
      </Link>
      <DeleteNote
        name={entry.kind === 'head' ? entry.head.patient : ''}
        onDelete={() => remove.mutate()}
      />
    </li>
  )
}

function HeadWords({ head }: { head: NoteHead }) {
  const { i18n, t } = useLingui()
  const { number } = head
  const date = Number.isNaN(Date.parse(head.date))
    ? head.date
    : i18n.date(new Date(`${head.date}T12:00:00`), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      })
  return (
    <>
      <span className="font-medium" dir="auto">
        {head.patient || <Trans>No name yet</Trans>}
        {number ? <span className="font-normal text-ink-soft">, {t`visit ${number}`}</span> : null}
      </span>
      <span className="min-w-0 grow truncate text-sm text-ink-soft">{head.diagnosis}</span>
      <span className="text-sm text-ink-soft">{date}</span>
      <span className="rounded-full border border-line px-2 text-xs text-ink-soft">
        <Trans>draft</Trans>
      </span>
    </>
  )
}
