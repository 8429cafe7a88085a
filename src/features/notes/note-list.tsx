import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo, useId, type ReactNode } from 'react'
import { addDays } from '../../domain/calendar'
import { deletedQuery } from '../../storage/deleted-queries'
import { noteStore, notesQuery } from '../../storage/note-queries'
import type { ListEntry, NoteHead } from '../../storage/note-store'
import { dayTextIn } from '../../note-view/day-text'
import { StateChip } from '../../note-view/signing/state-chip'
import { dayGroups } from './day-groups'
import { DeleteNote } from './delete-note'
import { KeptNote } from './kept-note'
import { kindOf, stateOf } from './own-notes'

/** Notes by the day of their visit; `first`, what has come back, before all days. */
export const NoteList = memo(function NoteList({
  first,
  entries,
  today,
}: {
  first: readonly ListEntry[]
  entries: readonly ListEntry[]
  today: string
}) {
  return (
    <>
      {first.length > 0 ? (
        <Rows name={<Trans>Returned to me</Trans>} entries={first} today={today} dated />
      ) : null}
      {dayGroups(entries).map(({ day, entries: ofDay }) => (
        <Rows
          key={day ?? 'unreadable'}
          name={<DayName day={day} today={today} />}
          entries={ofDay}
          today={today}
        />
      ))}
    </>
  )
})

interface RowsProps {
  readonly name: ReactNode
  readonly entries: readonly ListEntry[]
  readonly today: string
  /** The rows say their day themselves. */
  readonly dated?: boolean
}

function Rows({ name, entries, today, dated = false }: RowsProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="mt-6 first-of-type:mt-0">
      <h2 id={id} className="mb-2 text-sm font-medium text-ink-soft">
        {name}
      </h2>
      <ul className="overflow-hidden rounded-lg border border-line bg-surface">
        {entries.map((entry) => (
          <Row
            key={entry.kind === 'head' ? entry.head.id : entry.id}
            entry={entry}
            today={dated ? today : undefined}
          />
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

/** `today` where the row says the day of the visit. */
function Row({ entry, today }: { entry: ListEntry; today: string | undefined }) {
  const queryClient = useQueryClient()
  const id = entry.kind === 'head' ? entry.head.id : entry.id
  const name = entry.kind === 'head' ? entry.head.patient : ''
  const kind = kindOf(entry)
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
          <HeadWords head={entry.head} today={today} />
        ) : (
          <span className="text-fix">
            <Trans>A record that cannot be read. Open it to see what it holds.</Trans>
          </span>
        )}
      </Link>
      {remove.isError ? (
        <span role="alert" className="max-w-40 text-xs text-block">
          {remove.error.name === 'NoteHeld' ? (
            <Trans>Not deleted: it was sent or signed meanwhile.</Trans>
          ) : (
            <Trans>It could not be deleted now.</Trans>
          )}
        </span>
      ) : null}
      <span className="flex min-w-14 shrink-0 justify-center">
        {kind === 'waiting' || kind === 'signed' ? (
          <KeptNote id={id} name={name} isSigned={kind === 'signed'} />
        ) : (
          <DeleteNote name={name} onDelete={() => remove.mutate()} />
        )}
      </span>
    </li>
  )
}

function HeadWords({ head, today }: { head: NoteHead; today: string | undefined }) {
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
        {today === undefined ? null : (
          <span className="text-sm text-ink-soft">
            <DayName day={head.date} today={today} />
          </span>
        )}
      </span>
      <StateChip state={stateOf({ kind: 'head', head })} />
    </>
  )
}
