import { Plural } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { deletedQuery } from '../../storage/deleted-queries'

/** Leads to the deleted notes while there are any. */
export function DeletedLink() {
  const count = useQuery(deletedQuery).data?.length ?? 0
  if (count === 0) return null
  return (
    <p className="mt-6 text-sm">
      <Link to="/deleted" className="text-accent underline underline-offset-4">
        <Plural value={count} one="Deleted notes (#)" other="Deleted notes (#)" />
      </Link>
    </p>
  )
}
