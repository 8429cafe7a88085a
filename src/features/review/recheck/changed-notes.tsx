import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { readDate } from '../../../domain/calendar'
import { RULES_EDITION } from '../../../rules/edition'
import { triageQuery } from '../../../storage/check-queries'
import type { CountsBefore, Triage } from '../../../storage/checks'
import { notesQuery } from '../../../storage/note-queries'
import type { ListEntry, NoteHead } from '../../../storage/note-store'
import { Button } from '../../../ui/button'
import { Day } from '../../../ui/day'

interface Changed {
  readonly head: NoteHead
  readonly check: Triage
  readonly before: CountsBefore
}

const FIRST = 50

/** Notes of which the last check says otherwise than the one before of the same words, the newest visit first. */
const changedIn = (
  entries: readonly ListEntry[],
  checks: ReadonlyMap<string, Triage>,
): readonly Changed[] =>
  entries
    .flatMap((entry): Changed[] => {
      const check = entry.kind === 'head' ? checks.get(entry.head.id) : undefined
      return entry.kind === 'head' && check?.before && check.edition === RULES_EDITION
        ? [{ head: entry.head, check, before: check.before }]
        : []
    })
    .toSorted((a, b) => (a.head.date < b.head.date ? 1 : -1))

/** What was found otherwise when it was looked at again: old and new, note by note. */
export function ChangedNotes() {
  const notes = useQuery(notesQuery)
  const checks = useQuery(triageQuery)
  const [isAll, setAll] = useState(false)
  const changed = useMemo(
    () => (notes.data && checks.data ? changedIn(notes.data, checks.data) : undefined),
    [notes.data, checks.data],
  )
  if (!changed || changed.length === 0) return null
  return (
    <section aria-labelledby="found-otherwise" className="mt-6">
      <h2 id="found-otherwise" className="mb-2 font-semibold">
        <Plural
          value={changed.length}
          one="# note with other findings than before"
          other="# notes with other findings than before"
        />
      </h2>
      <table className="w-full border-collapse text-sm">
        <thead className="text-start text-ink-soft">
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              <Trans>Note</Trans>
            </th>
            <th scope="col" className="py-2 pe-3 text-start font-medium">
              <Trans>Blocks signing</Trans>
            </th>
            <th scope="col" className="py-2 text-start font-medium">
              <Trans>To fix</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {(isAll ? changed : changed.slice(0, FIRST)).map((each) => (
            <Row key={each.head.id} {...each} />
          ))}
        </tbody>
      </table>
      {isAll || changed.length <= FIRST ? null : (
        <Button size="small" className="mt-3" onClick={() => setAll(true)}>
          <Plural value={changed.length} one="Show # note" other="Show all # notes" />
        </Button>
      )}
    </section>
  )
}

function Row({ head, check, before }: Changed) {
  const { t } = useLingui()
  const { id, patient, number, date, standing } = head
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="py-2 pe-3 text-start font-normal wrap-anywhere">
        <Link
          to={standing?.role === 'reviewer' ? '/review/$id' : '/notes/$id/check'}
          params={{ id }}
          preload={false}
          className="text-accent underline underline-offset-4"
        >
          <bdi>{patient || t`No name yet`}</bdi>
        </Link>{' '}
        <bdi>{number}</bdi>
        {readDate(date).kind === 'ok' ? (
          <span className="block text-ink-soft">
            <Day date={date} />
          </span>
        ) : null}
      </th>
      <td className="py-2 pe-3">
        <Counts from={before.blockers} to={check.blockers} />
      </td>
      <td className="py-2">
        <Counts from={before.fix} to={check.fix} />
      </td>
    </tr>
  )
}

function Counts({ from, to }: { from: number; to: number }) {
  const { i18n } = useLingui()
  const [one, other] = [i18n.number(from), i18n.number(to)]
  return from === to ? (
    <span className="text-ink-soft">{other}</span>
  ) : (
    <strong className="font-semibold">
      <Trans>
        {one}, now {other}
      </Trans>
    </strong>
  )
}
