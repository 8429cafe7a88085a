import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { localDate } from '../../../note-view/local-date'
import { noteStore, notesQuery } from '../../../storage/note-queries'
import type { NoteHead } from '../../../storage/note-store'
import { readPreferences } from '../../../storage/preferences'
import { dueNotes } from '../../../storage/retention'
import { Button } from '../../../ui/button'
import { Day } from '../../../ui/day'
import { Page } from '../../../ui/page'
import { useOldNotes } from './use-old-notes'

const LINK = 'text-accent underline underline-offset-4'

/** Exactly what would go, a copy first, and then the trash: from there it can be put back for a while. */
export function OldNotesPage() {
  const { t } = useLingui()
  const [{ keepDays }] = useState(readPreferences)
  const old = useOldNotes(keepDays)
  const queries = useQueryClient()
  const move = useMutation({
    networkMode: 'always',
    async mutationFn(shown: readonly NoteHead[]) {
      // Only what was on the screen, and only what is still that old: another tab may have changed one.
      const due = dueNotes(await noteStore.list(), keepDays, localDate(new Date()))
      const ids = new Set(shown.map(({ id }) => id))
      let moved = 0
      for (const { id } of due)
        if (ids.has(id)) {
          await noteStore.remove(id)
          moved += 1
        }
      return moved
    },
    onSettled: () => queries.invalidateQueries(notesQuery),
  })
  return (
    <Page title={<Trans>Old notes</Trans>} documentTitle={t`Old notes`}>
      <p className="mb-3 text-sm text-ink-soft">
        <Trans>
          Signed notes, and those that wait for a review, are left out: they are records.
        </Trans>
      </p>
      <p role="status">
        {move.data === undefined ? null : (
          <Plural
            value={move.data}
            one="# note is in the trash. It can be put back for 30 days."
            other="# notes are in the trash. They can be put back for 30 days."
          />
        )}
      </p>
      {move.data ? (
        <p className="mt-2">
          <Link to="/deleted" className={LINK}>
            <Trans>See deleted notes</Trans>
          </Link>
        </p>
      ) : null}
      {move.isError ? (
        <p role="alert" className="text-block">
          <Trans>Not all of them could be moved. Nothing else was changed; try again.</Trans>
        </p>
      ) : null}
      {old === undefined && keepDays > 0 ? (
        <p className="text-ink-soft">
          <Trans>Reading notes</Trans>
        </p>
      ) : old === undefined || old.length === 0 ? (
        <p className="mt-2">
          {keepDays > 0 ? (
            <Plural
              value={keepDays}
              one="No note is older than # day."
              other="No note is older than # days."
            />
          ) : (
            <Trans>Old notes are not looked for.</Trans>
          )}{' '}
          <Link to="/settings/privacy" className={LINK}>
            <Trans>Change that</Trans>
          </Link>
        </p>
      ) : (
        <Due old={old} days={keepDays} isMoving={move.isPending} onMove={() => move.mutate(old)} />
      )}
    </Page>
  )
}

interface DueProps {
  old: readonly NoteHead[]
  days: number
  isMoving: boolean
  onMove: () => void
}

function Due({ old, days, isMoving, onMove }: DueProps) {
  const { t } = useLingui()
  const id = useId()
  const [isSure, setSure] = useState(false)
  return (
    <div className="grid gap-4">
      <p>
        <Plural
          value={days}
          one="The last visit and the last change of these are more than # day ago."
          other="The visit and the last change of these are more than # days ago."
        />
      </p>
      <ul className="text-sm">
        {old.map(({ id: noteId, patient, number, date, diagnosis }) => (
          <li key={noteId} className="flex flex-wrap gap-x-3 border-t border-line py-2">
            <Link to="/notes/$id" params={{ id: noteId }} preload={false} className={LINK}>
              <bdi>{patient || t`No name yet`}</bdi>
            </Link>
            <bdi>{number}</bdi>
            <Day date={date} />
            <bdi className="text-ink-soft">{diagnosis}</bdi>
          </li>
        ))}
      </ul>
      <div className="grid justify-items-start gap-3 rounded-lg border border-line bg-surface p-4">
        <p>
          <Trans>Make a copy first, if you may ever need them.</Trans>{' '}
          <Link to="/settings/backup" className={LINK}>
            <Trans>Make a backup</Trans>
          </Link>
        </p>
        <div className="flex items-start gap-2 text-sm">
          <input
            id={id}
            type="checkbox"
            checked={isSure}
            onChange={({ target }) => setSure(target.checked)}
            className="mt-1 size-4 shrink-0 accent-accent pointer-coarse:size-6"
          />
          <label htmlFor={id}>
            <Trans>I have a copy, or need none. No rule obliges me to keep them longer.</Trans>
          </label>
        </div>
        <Button disabled={!isSure || isMoving} onClick={onMove}>
          <Plural
            value={old.length}
            one="Move # note to the trash"
            other="Move # notes to the trash"
          />
        </Button>
      </div>
    </div>
  )
}
