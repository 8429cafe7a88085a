import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { METHODS, type Method, type Payer } from '../domain/payer'
import type { CodeMinutes, Step } from '../units/unit-count'
import { unitsFor } from '../units/units-for'
import { stepSource, stepText } from '../units/working-text'
import type { Treatment } from '../units/treatment'
import { METHOD_NAMES } from './method-names'
import { PeopleWorking } from './people-working'
import { TwoPayers } from './two-payers'

const NO_CHOICE: readonly string[] = []

/** Where a step is written down; said once for steps in a row that share it. */
function Source({ of, after }: { of: Step; after: Step | undefined }) {
  const source = stepSource(of)
  if (after && stepSource(after) === source) return null
  return <cite className="text-xs text-ink-soft not-italic">{source}</cite>
}

/** How the units came about, step by step with the source, and what other payers would make of the same minutes. */
export function UnitsWorking({
  treatment,
  method,
  lastUnitTo = NO_CHOICE,
  payers,
}: {
  /** With blocks, it also says whose minutes make which units. */
  treatment: { readonly perCode: readonly CodeMinutes[] } & Partial<
    Pick<Treatment, 'blocks' | 'notCountedMinutes'>
  >
  method: Method
  lastUnitTo?: readonly string[]
  /** The payers of a visit that has two. */
  payers?: readonly [Payer, Payer] | undefined
}) {
  const { i18n } = useLingui()
  const count = unitsFor(treatment.perCode, method, lastUnitTo)
  const { blocks, notCountedMinutes } = treatment
  const people =
    blocks && notCountedMinutes ? (
      <PeopleWorking treatment={{ blocks, notCountedMinutes }} count={count} />
    ) : null
  if (count.minutes === 0)
    return (
      <div className="text-sm">
        <p className="text-ink-soft">
          <Trans>Enter minutes to see how they become units.</Trans>
        </p>
        {people}
      </div>
    )
  return (
    <div className="text-sm">
      <h3 className="mb-2 font-medium">{i18n._(METHOD_NAMES[method])}</h3>
      <ol className="grid list-decimal gap-1.5 ps-5">
        {count.working.map((step, i) => (
          <li key={`${step.kind} ${'code' in step ? step.code : ''}`}>
            {i18n._(stepText(step))} <Source of={step} after={count.working[i - 1]} />
          </li>
        ))}
      </ol>
      {people}
      {payers ? (
        <TwoPayers perCode={treatment.perCode} payers={payers} lastUnitTo={lastUnitTo} />
      ) : null}
      <h3 className="mt-4 mb-2 font-medium">
        <Trans>The same minutes under other rules</Trans>
      </h3>
      <table className="w-full max-w-xl">
        <thead className="sr-only">
          <tr>
            <th>
              <Trans>Rule</Trans>
            </th>
            <th>
              <Trans>Units</Trans>
            </th>
            <th>
              <Trans>By code</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {METHODS.map((other) => {
            const result = other === method ? count : unitsFor(treatment.perCode, other)
            return (
              <tr key={other} className="border-t border-line">
                <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                  {i18n._(METHOD_NAMES[other])}
                </th>
                <td className="py-1.5 pe-3 font-medium whitespace-nowrap">
                  <Plural value={result.units} one="# unit" other="# units" />
                </td>
                <td className="py-1.5 text-ink-soft" dir="ltr">
                  {result.lines.map((l) => `${l.code}\u00a0×\u00a0${l.units}`).join(', ')}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
