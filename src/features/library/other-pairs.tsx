import { Plural, Trans } from '@lingui/react/macro'
import type { PairsBeside } from './pair-notes'

const CODES = 'py-1.5 pe-4 align-baseline'

/** Pairs without 97140, folded: one row for each code that is paid. */
export function OtherPairs({ pairs }: { pairs: readonly PairsBeside[] }) {
  return (
    <details className="text-sm">
      <summary className="min-h-8 cursor-pointer content-center font-medium text-accent pointer-coarse:min-h-11">
        <Plural
          value={pairs.length}
          one="Pairs of other services: # code"
          other="Pairs of other services: # codes"
        />
      </summary>
      <table className="mt-2 w-full">
        <thead className="text-xs text-ink-soft">
          <tr>
            <th scope="col" className="py-1 pe-4 text-start font-normal">
              <Trans>Paid</Trans>
            </th>
            <th scope="col" className="py-1 pe-4 text-start font-normal">
              <Trans>Only when distinct</Trans>
            </th>
            <th scope="col" className="py-1 text-start font-normal">
              <Trans>Never on one day</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ column1, distinct, never }) => (
            <tr key={column1} className="border-t border-line">
              <th scope="row" className={`${CODES} text-start font-medium`}>
                <bdi dir="ltr">{column1}</bdi>
              </th>
              <td className={CODES}>
                <bdi dir="ltr">{distinct.join(', ')}</bdi>
              </td>
              <td className={CODES}>
                <bdi dir="ltr">{never.join(', ')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
