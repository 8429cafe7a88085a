import { Trans, useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { deletedQuery } from '../../../storage/deleted-queries'
import { noteStore, notesQuery } from '../../../storage/note-queries'
import type { DeletedNote } from '../../../storage/note-store'
import { Button } from '../../../ui/button'
import { Dialog } from '../../../ui/dialog'
import { Page } from '../../../ui/page'
import { dayTextIn } from '../../../note-view/day-text'

/** Notes that were deleted in the last 30 days. */
export function DeletedPage() {
  const { data, isError } = useQuery(deletedQuery)
  return (
    <Page title={<Trans>Deleted notes</Trans>}>
      <p className="mb-5 text-sm text-ink-soft">
        <Trans>
          A deleted note can be put back for 30 days. After that it goes for good. Signed notes are
          never among them.
        </Trans>
      </p>
      {isError ? (
        <p role="alert">
          <Trans>The deleted notes cannot be read now.</Trans>
        </p>
      ) : data === undefined ? null : data.length === 0 ? (
        <p>
          <Trans>Nothing was deleted in the last 30 days.</Trans>
        </p>
      ) : (
        <ul className="overflow-hidden rounded-lg border border-line bg-surface">
          {data.map((note) => (
            <Row key={note.id} note={note} />
          ))}
        </ul>
      )}
      <p className="mt-6 text-sm">
        <Link to="/" className="text-accent underline underline-offset-4">
          <Trans>Go to your notes</Trans>
        </Link>
      </p>
    </Page>
  )
}

function Row({ note: { id, deletedAt, entry } }: { note: DeletedNote }) {
  const { i18n, t } = useLingui()
  const queryClient = useQueryClient()
  const [asking, setAsking] = useState(false)
  const again = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: deletedQuery.queryKey }),
      queryClient.invalidateQueries({ queryKey: notesQuery.queryKey, exact: true }),
    ])
  const back = useMutation({
    networkMode: 'always',
    mutationFn: () => noteStore.putBack(id),
    onSettled: again,
  })
  const forGood = useMutation({
    networkMode: 'always',
    mutationFn: () => noteStore.deleteForGood(id),
    onSettled: again,
  })
  const head = entry.kind === 'head' ? entry.head : undefined
  const name = head?.patient || t`No name yet`
  const visited = head ? dayTextIn(i18n.locale)(head.date) : ''
  const when = i18n.date(new Date(deletedAt), { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-b-0">
      <div className="min-w-0 grow">
        <p className="font-medium">
          {head ? <bdi>{name}</bdi> : <Trans>A record that cannot be read</Trans>}
          {head?.number ? (
            <span className="font-normal text-ink-soft">{t`, visit ${head.number}`}</span>
          ) : null}
        </p>
        <p className="flex flex-wrap gap-x-3 text-sm text-ink-soft">
          {visited ? <span>{visited}</span> : null}
          <span>{t`Deleted ${when}`}</span>
        </p>
        {back.isError ? (
          <p role="alert" className="mt-1 text-sm text-block">
            {back.error.name === 'SaveConflict' ? (
              <Trans>
                This note is in your list again already, from a file. Delete that one first.
              </Trans>
            ) : (
              <Trans>It could not be put back now. It is still here.</Trans>
            )}
          </p>
        ) : null}
        {forGood.isError ? (
          <p role="alert" className="mt-1 text-sm text-block">
            <Trans>It could not be deleted now.</Trans>
          </p>
        ) : null}
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-label={t`Put back: ${name}`} onClick={() => back.mutate()}>
          <Trans>Put back</Trans>
        </Button>
        <Button
          size="small"
          kind="quiet"
          aria-label={t`Delete for good: ${name}`}
          onClick={() => setAsking(true)}
        >
          <Trans>Delete for good</Trans>
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={<Trans>Delete this note for good?</Trans>}
      >
        <p>{t`${name}: the note and its earlier wordings leave this device. Nobody can bring them back.`}</p>
        <div className="mt-4 flex gap-3">
          <Button
            onClick={() => {
              setAsking(false)
              forGood.mutate()
            }}
          >
            <Trans>Delete for good</Trans>
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            <Trans>Keep</Trans>
          </Button>
        </div>
      </Dialog>
    </li>
  )
}
