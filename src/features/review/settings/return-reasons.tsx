import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { REASON_FAMILIES } from '../../../domain/history/comment'
import { FAMILIES } from '../../../note-view/rule-families'
import { REASON_NAMES } from '../../../note-view/signing/state-names'
import { historyQuery } from '../../../storage/history/history-queries'
import { notesQuery } from '../../../storage/note-queries'
import { countReturns, type ReasonCount } from './count-returns'
import { Counting } from './counting'

const returnsQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ['my-returns'],
    queryFn: async () => {
      const entries = await client.query(notesQuery)
      const ids = entries.flatMap((entry) =>
        entry.kind === 'head' &&
        entry.head.standing?.role === 'reviewer' &&
        entry.head.standing.returns > 0
          ? [entry.head.id]
          : [],
      )
      const histories = []
      for (const id of ids) {
        const history = await client.query(historyQuery(id))
        if (history.kind === 'whole') histories.push(history)
      }
      return countReturns(histories)
    },
    networkMode: 'always',
    retry: false,
    staleTime: 0,
  })

/** For whoever reviews: is it always the same that they return notes for? Figures alone. */
export function ReturnReasons() {
  const client = useQueryClient()
  const { data, isError } = useQuery(returnsQuery(client))
  if (isError)
    return (
      <p role="alert" className="text-sm">
        <Trans>The notes cannot be read now.</Trans>
      </p>
    )
  if (!data) return <Counting />
  if (data.returns === 0)
    return (
      <p className="text-sm text-ink-soft">
        <Trans>You have not returned a note yet.</Trans>
      </p>
    )
  return (
    <>
      <p className="text-sm">
        <Plural
          value={data.returns}
          one="You returned # note, counted from what is on this device."
          other="You returned notes # times, counted from what is on this device."
        />
      </p>
      <div className="mt-3 overflow-x-auto">
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-start text-ink-soft">
              <th scope="col" className="py-2 pe-4 text-start font-medium">
                <Trans>Reason</Trans>
              </th>
              <th scope="col" className="py-2 pe-4 text-end font-medium">
                <Trans>Returns</Trans>
              </th>
              <th scope="col" className="py-2 pe-4 text-end font-medium">
                <Trans>Comments</Trans>
              </th>
              <th scope="col" className="py-2 text-start font-medium">
                <Trans>Rules it goes with</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.byReason.map((count) => (
              <Row key={count.reason} count={count} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Row({ count: { reason, returns, comments, families } }: { count: ReasonCount }) {
  const { i18n } = useLingui()
  const all = new Set([...REASON_FAMILIES[reason], ...families.keys()])
  const names = FAMILIES.filter(({ id }) => all.has(id)).map(({ id, name }) => {
    const times = families.get(id)
    return times ? `${i18n._(name)} (${i18n.number(times)})` : i18n._(name)
  })
  return (
    <tr className="border-b border-line align-top last:border-b-0">
      <th scope="row" className="py-2 pe-4 text-start font-medium">
        {i18n._(REASON_NAMES[reason])}
      </th>
      <td className="py-2 pe-4 text-end tabular-nums">{i18n.number(returns)}</td>
      <td className="py-2 pe-4 text-end tabular-nums">{i18n.number(comments)}</td>
      <td className="py-2 text-ink-soft">
        {names.length === 0
          ? '–'
          : new Intl.ListFormat(i18n.locale, { type: 'unit' }).format(names)}
      </td>
    </tr>
  )
}
