import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { serviceName } from '../../note-view/service-names'
import type { ExplainedPair } from './pair-notes'

/** Codes of one note, shortened where they follow one another: 98925–98929. */
function span(codes: readonly string[]): string {
  const [first = '', last = ''] = [codes[0], codes.at(-1)]
  const inRow = Number(last) - Number(first) === codes.length - 1
  return codes.length > 2 && inRow ? `${first}–${last}` : codes.join(', ')
}

/** Pairs around 97140, those with the same note in one row. */
export function PairTable({
  caption,
  pairs,
}: {
  caption: ReactNode
  pairs: readonly ExplainedPair[]
}) {
  const { i18n } = useLingui()
  const notes = [...new Set(pairs.map(({ note }) => note))]
  return (
    <table className="w-full text-sm">
      <caption className="pb-1 text-start font-medium">{caption}</caption>
      <thead className="text-xs text-ink-soft">
        <tr>
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            <Trans>Paid</Trans>
          </th>
          <th scope="col" className="py-1 pe-4 text-start font-normal">
            <Trans>Not paid beside it</Trans>
          </th>
          <th scope="col" className="hidden py-1 text-start font-normal sm:table-cell">
            <Trans>What it means</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {notes.map((note) => {
          const same = pairs.filter((pair) => pair.note === note)
          const first = span([...new Set(same.map(({ column1 }) => column1))])
          const second = span([...new Set(same.map(({ column2 }) => column2))])
          return (
            <tr key={first + second} className="border-t border-line align-baseline">
              <Cell name={first} codes={same.map(({ column1 }) => column1)} />
              <Cell name={second} codes={same.map(({ column2 }) => column2)}>
                <span className="mt-1 block text-ink-soft sm:hidden">{i18n._(note)}</span>
              </Cell>
              <td className="hidden w-1/2 py-2 text-ink-soft sm:table-cell">{i18n._(note)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function Cell({
  name,
  codes,
  children,
}: {
  /** As shown. */
  name: string
  codes: readonly string[]
  children?: ReactNode
}) {
  const { i18n } = useLingui()
  const own = codes[0] === '97140'
  return (
    <td className="w-1/4 py-2 pe-4">
      <bdi dir="ltr" className={own ? 'text-ink-soft' : 'font-medium'}>
        {name}
      </bdi>
      {own ? null : (
        <span className="block text-xs text-ink-soft">
          {[...new Set(codes.map((each) => i18n._(serviceName(each))))].join('; ')}
        </span>
      )}
      {children}
    </td>
  )
}
