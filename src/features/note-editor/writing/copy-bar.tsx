import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { noteStore } from '../../../storage/note-queries'

const LINK = 'font-medium text-accent underline underline-offset-4'

/** Somebody else changed or deleted the note: says where these words are now, and leads to both. */
export function CopyBar({
  id,
  copy,
  with: other,
}: {
  id: string
  copy: string
  /** What the words on the screen are compared with. */
  with: string
}) {
  const { data: isThere } = useQuery({
    queryKey: ['note-there', id, copy],
    queryFn: async () => (await noteStore.open(id)) !== undefined,
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  })
  if (isThere === undefined) return null
  return (
    <div
      role="alert"
      className="sticky top-0 z-30 flex flex-wrap items-center gap-x-4 gap-y-2 border-b-2 border-fix bg-fix-soft px-4 py-3 text-sm lg:px-6 print:hidden"
    >
      <p className="grow">
        {isThere ? (
          <Trans>This note was changed elsewhere. Your words are kept as a copy.</Trans>
        ) : (
          <Trans>This note was deleted elsewhere. Your words are kept as a copy.</Trans>
        )}
      </p>
      <Link to="/notes/$id" params={{ id: copy }} className={LINK}>
        <Trans>Open your copy</Trans>
      </Link>
      {isThere ? (
        <Link to="/notes/$id/history" params={{ id }} search={{ with: other }} className={LINK}>
          <Trans>Show both side by side</Trans>
        </Link>
      ) : null}
    </div>
  )
}
