import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { tablesQuery } from '../../../storage/table-queries'
import { keepTable, openTable, removeTable, type TableHead } from '../../../storage/table-store'
import { Button } from '../../../ui/button'
import { Day } from '../../../ui/day'
import { useUndo } from '../../../ui/undo'

/** A table that was brought in: its dates, how much it holds, and the way to take it out again. */
export function KeptTable({ head, onError }: { head: TableHead; onError: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const offerUndo = useUndo()
  const { name } = head
  const refresh = () => queries.invalidateQueries({ queryKey: tablesQuery.queryKey })
  const remove = async () => {
    try {
      const body = await openTable(head.id)
      await removeTable(head.id)
      await refresh()
      offerUndo(t`${name} removed`, () => {
        void keepTable({ ...head, body })
          .then(refresh)
          .catch(onError)
      })
    } catch {
      onError()
    }
  }
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line py-2 text-sm">
      <div className="min-w-0 flex-1 basis-52">
        <p dir="auto" className="font-medium break-words">
          {name}
        </p>
        <p className="text-ink-soft">
          <Day date={head.from} />
          {' – '}
          <Day date={head.to} />
          {' · '}
          <Plural value={head.rows} one="# row" other="# rows" />
          {' · '}
          <Trans>
            brought in <Day date={head.importedAt.slice(0, 10)} />
          </Trans>
        </p>
      </div>
      <Button size="small" aria-label={t`Remove ${name}`} onClick={() => void remove()}>
        <Trans>Remove</Trans>
      </Button>
    </li>
  )
}
