import { Plural, Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Result } from '../../storage/exchange/exchange-messages'

/** What accepting came to, and whether there is something to review now. */
export type Done = Extract<Result<'accept'>, { kind: 'accepted' }> & { readonly toReview: boolean }

const PRIMARY =
  'inline-flex min-h-10 items-center rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:opacity-90'

export function AcceptedWords({ added, copies, same, extended, refused, toReview }: Done) {
  return (
    <div role="status" className="grid gap-2">
      {added === 0 && extended > 0 ? null : (
        <p className="text-base font-medium">
          <Plural value={added} _0="No new note." one="# note added." other="# notes added." />
        </p>
      )}
      {extended === 0 ? null : (
        <p className="text-base font-medium">
          <Plural
            value={extended}
            one="# note here was brought up to date."
            other="# notes here were brought up to date."
          />
        </p>
      )}
      {copies === 0 ? null : (
        <p>
          <Plural
            value={copies}
            one="# note differed from the one here and was kept as a copy beside it."
            other="# notes differed from those here and were kept as copies beside them."
          />
        </p>
      )}
      {same === 0 ? null : (
        <p>
          <Plural value={same} one="# note was here already." other="# notes were here already." />
        </p>
      )}
      {refused === 0 ? null : (
        <p>
          <Plural
            value={refused}
            one="# note was not taken. The file waits on, so that you can read it."
            other="# notes were not taken. The file waits on, so that you can read them."
          />
        </p>
      )}
      <p className="mt-4">
        {toReview ? (
          <Link to="/review" className={PRIMARY}>
            <Trans>Open the notes to review</Trans>
          </Link>
        ) : (
          <Link to="/" className={PRIMARY}>
            <Trans>Open the notes</Trans>
          </Link>
        )}
      </p>
    </div>
  )
}
