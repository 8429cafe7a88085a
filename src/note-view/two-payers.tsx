import { Trans, useLingui } from '@lingui/react/macro'
import type { Payer } from '../domain/payer'
import type { CodeMinutes } from '../units/unit-count'
import { unitsFor } from '../units/units-for'
import { METHOD_NAMES } from './method-names'
import { payerName } from './payer-name'

/** What two payers make of the same minutes, code by code, and whose count is used. */
export function TwoPayers({
  perCode,
  payers,
  lastUnitTo,
}: {
  perCode: readonly CodeMinutes[]
  payers: readonly [Payer, Payer]
  lastUnitTo: readonly string[]
}) {
  const { i18n } = useLingui()
  const [first, second] = payers.map((payer) => unitsFor(perCode, payer.method, lastUnitTo))
  if (!first || !second) return null
  const differ = first.lines.some(({ units }, i) => units !== second.lines[i]?.units)
  return (
    <section className="mt-4">
      <h3 className="mb-2 font-medium">
        <Trans>Two payers, the same minutes</Trans>
      </h3>
      <table className="w-full max-w-xl">
        <thead>
          <tr className="text-xs">
            <th scope="col" className="text-start font-normal text-ink-soft">
              <Trans>Code</Trans>
            </th>
            {payers.map((payer, i) => (
              <th key={payer.id} scope="col" className="py-1 ps-3 text-start font-medium">
                {i === 0 ? <Trans>First:</Trans> : <Trans>Second:</Trans>}{' '}
                <bdi>{payerName(i18n, payer)}</bdi>
                <span className="block font-normal text-ink-soft">
                  {i18n._(METHOD_NAMES[payer.method])}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first.lines.map(({ code, units }, i) => (
            <tr key={code} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {code}
              </th>
              <td className="py-1.5 ps-3">{units}</td>
              <td
                className={`py-1.5 ps-3 ${units === second.lines[i]?.units ? '' : 'font-medium text-fix'}`}
              >
                {second.lines[i]?.units}
              </td>
            </tr>
          ))}
          <tr className="border-t border-line-strong font-medium">
            <th scope="row" className="py-1.5 text-start font-medium">
              <Trans>In all</Trans>
            </th>
            <td className="py-1.5 ps-3">{first.units}</td>
            <td className="py-1.5 ps-3">{second.units}</td>
          </tr>
        </tbody>
      </table>
      <p className="mt-2">
        {differ ? (
          <Trans>
            The rule used here: count by the first payer. The claim to the second may need other
            units; decide it with your biller.
          </Trans>
        ) : (
          <Trans>Both count the same; the note counts by the first payer.</Trans>
        )}
      </p>
    </section>
  )
}
