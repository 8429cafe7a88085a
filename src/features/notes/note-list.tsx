import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo, useId } from 'react'
import { addDays } from '../../domain/calendar'
import { deletedQuery } from '../../storage/deleted-queries'
import { noteStore, notesQuery } from '../../storage/note-queries'
import type { ListEntry, NoteHead } from '../../storage/note-store'
import { dayGroups, type DayGroup } from './day-groups'
import { dayTextIn } from '../../note-view/day-text'
import { DeleteNote } from './delete-note'

/** Notes by the day of their visit. */
export const NoteList = memo(function NoteList({
  entries,
  today,
}: {
  entries: readonly ListEntry[]
  today: string
}) {
  return dayGroups(entries).map((group) => (
    <Day key={group.day ?? 'unreadable'} group={group} today={today} />
  ))
})

function Day({ group: { day, entries }, today }: { group: DayGroup; today: string }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-6 first-of-type:mt-0">
      <h2 id={id} className="mb-2 text-sm font-medium text-ink-soft">
        <DayName day={day} today={today} />
      </h2>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {entries.map((entry) => (
          <Row key={entry.kind === 'head' ? entry.head.id : entry.id} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function DayName({ day, today }: { day: string | undefined; today: string }) {
  const { i18n } = useLingui()
  if (day === undefined) return <Trans>Cannot be read</Trans>
  if (day === '') return <Trans>No date</Trans>
  if (day === today) return <Trans>Today</Trans>
  if (day === addDays(today, -1)) return <Trans>Yesterday</Trans>
  return <time dateTime={day}>{dayTextIn(i18n.locale)(day)}</time>
}

function Row({ entry }: { entry: ListEntry }) {
  const queryClient = useQueryClient()
  const id = entry.kind === 'head' ? entry.head.id : entry.id
  const remove = useMutation({
    networkMode: 'always',
    mutationFn: () => noteStore.remove(id),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true }),
        queryClient.invalidateQueries({ queryKey: deletedQuery.queryKey }),
      ]),
  })
  return (
    <li className="flex items-center gap-2 border-b border-line pe-2 last:border-b-0 hover:bg-accent-soft">
      <Link
        to="/notes/$id"
        params={{ id }}
        preload={false}
        data-row
        className="flex min-w-0 grow items-baseline gap-x-4 px-4 py-3 -outline-offset-2"
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
  const { t } = useLingui()
  const { number } = head
  return (
    <>
      <span className="flex min-w-0 grow flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <span className="min-w-0 font-medium wrap-anywhere" dir="auto">
          {head.patient || <Trans>No name yet</Trans>}
          {number ? (
            <span className="font-normal text-ink-soft">, {t`visit ${number}`}</span>
          ) : null}
        </span>
        <span className="min-w-0 truncate text-sm text-ink-soft" dir="auto">
          {head.diagnosis}
        </span>
      </span>
      <span className="shrink-0 rounded-full border border-line px-2 text-xs text-ink-soft">
        <Trans>draft</Trans>
      </span>
    </>
  )
}
