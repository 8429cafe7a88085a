import { Plural, Trans } from '@lingui/react/macro'
import { Fragment } from 'react'

/** Names, each in its own direction. */
const Names = ({ names }: { names: readonly string[] }) =>
  names.map((name, at) => (
    <Fragment key={name}>
      {at === 0 ? ' ' : ', '}
      <bdi className="font-medium">{name}</bdi>
    </Fragment>
  ))

/** What looks like a full name, in one sentence. */
export const NamesSeen = ({ names }: { names: readonly string[] }) => (
  <>
    <Plural
      value={names.length}
      one="This looks like a full name:"
      other="These look like full names:"
    />
    <Names names={names} />
  </>
)

/** Said before a note leaves the app, where notes are to name nobody. It stops nothing. */
export function NamesNotice({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div
      role="note"
      className="mb-4 rounded-md border border-fix bg-fix-soft p-3 text-sm print:hidden"
    >
      <p className="wrap-anywhere">
        <NamesSeen names={names} />
      </p>
      <p className="mt-1 text-ink-soft">
        <Trans>
          Settings ask for initials and a local number. You can copy and print all the same.
        </Trans>
      </p>
    </div>
  )
}
