import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ChargeLine } from '../../narrative/charge-lines'
import { chargeCsv, chargeText, whyOf } from '../../narrative/charge-text'
import { Button } from '../../ui/button'

interface ChargeSummaryProps {
  readonly lines: readonly ChargeLine[]
  readonly mark: string
  readonly onCopy: (what: string, text: string) => void
}

/** What goes to billing: code, minutes, units, modifiers and why. */
export function ChargeSummary({ lines, mark, onCopy }: ChargeSummaryProps) {
  const { t } = useLingui()
  return (
    <section aria-labelledby="charge">
      <h2 id="charge" className="mb-3 text-lg font-semibold tracking-tight">
        <Trans>Charge summary</Trans>
      </h2>
      {lines.length === 0 ? (
        <p className="text-sm text-ink-soft">
          <Trans>Nothing to charge yet. Add a technique or a service with its minutes.</Trans>
        </p>
      ) : (
        <>
          <table className="w-full text-sm">
            <thead>
              <tr className="border-b border-line text-xs text-ink-soft">
                <Head>
                  <Trans>Code</Trans>
                </Head>
                <Head end>
                  <Trans>Minutes</Trans>
                </Head>
                <Head end>
                  <Trans>Units</Trans>
                </Head>
              </tr>
            </thead>
            {lines.map((line) => (
              <ChargeRows key={line.from.join(' ')} line={line} />
            ))}
          </table>
          <div className="mt-3 flex flex-wrap gap-2">
            <Button size="small" onClick={() => onCopy(t`Charge summary`, chargeText(lines, mark))}>
              <Trans>Copy charge as text</Trans>
            </Button>
            <Button
              size="small"
              onClick={() => onCopy(t`Charge summary, CSV`, chargeCsv(lines, mark))}
            >
              <Trans>Copy charge as CSV</Trans>
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

const Head = ({ children, end = false }: { children: ReactNode; end?: boolean }) => (
  <th scope="col" className={`py-1 font-medium ${end ? 'ps-3 text-end' : 'text-start'}`}>
    {children}
  </th>
)

function ChargeRows({ line }: { line: ChargeLine }) {
  const { code, service, minutes, units } = line
  const why = whyOf(line)
  return (
    <tbody className="border-b border-line">
      <tr>
        <th scope="row" className="pt-2 text-start font-normal">
          <bdi className="font-medium">{code}</bdi>{' '}
          <bdi lang="en" className="text-ink-soft">
            {service}
          </bdi>
        </th>
        <td className="ps-3 pt-2 text-end align-top">{minutes}</td>
        <td className="ps-3 pt-2 text-end align-top">
          {units ?? (
            <span className="text-ink-soft">
              <Trans>no payer chosen</Trans>
            </span>
          )}
        </td>
      </tr>
      <tr>
        <td colSpan={3} className="pt-0.5 pb-2 text-xs wrap-anywhere text-ink-soft">
          {why.length === 0 ? (
            <Trans>No modifiers</Trans>
          ) : (
            <span lang="en" dir="ltr">
              {why.join('; ')}
            </span>
          )}
        </td>
      </tr>
    </tbody>
  )
}
