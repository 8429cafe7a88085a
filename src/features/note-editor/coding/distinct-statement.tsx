import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import { modifiersOf } from '../../../coding/modifiers'
import type { DraftNote } from '../../../domain/note'
import { modifierName } from '../../../note-view/modifier-names'
import type { Facts } from '../../../rules/facts'
import { distinctOffer } from '../../../rules/modifiers-suggested'
import { Button } from '../../../ui/button'
import { FindingMessage } from '../finding-message'
import { useFindingAt } from '../workspace'
import { addModifierAt, linesOf } from './claim-lines'
import { useClaimChange } from './use-claim-change'

const DISTINCT = modifiersOf('distinct')

/**
 * The clinician's statement behind 59 and the X modifiers: offered only where recorded times are
 * distinct, with the times in view. Without the statement no modifier is offered; nothing is ticked
 * for anybody.
 */
export function DistinctStatement({ facts, code }: { facts: Facts; code: string }) {
  const at = linesOf(facts.lines, code)
  const marked = at.find((index) => facts.lines[index]?.modifiers.some((m) => DISTINCT.includes(m)))
  const index = marked ?? at[0]
  const line = index === undefined ? undefined : facts.lines[index]
  const offer = distinctOffer(facts, code)
  if (index === undefined || !line) return null
  // A statement made earlier can be taken back whatever the times say by now.
  if (!offer && !line.attested) return null
  return (
    <Statement
      code={code}
      index={index}
      offer={offer}
      attested={line.attested}
      carries={marked !== undefined}
    />
  )
}

function Statement({
  code,
  index,
  offer,
  attested,
  carries,
}: {
  code: string
  index: number
  offer: ReturnType<typeof distinctOffer>
  attested: boolean
  carries: boolean
}) {
  const { i18n, t } = useLingui()
  const { register } = useFormContext<DraftNote>()
  const change = useClaimChange(code)
  const place = `coding.lines.${index}.attested` as const
  const finding = useFindingAt(place)
  const partners = offer?.partners.join(', ') ?? ''
  return (
    <fieldset className="rounded-md border border-line px-3 py-2">
      <legend className="px-1 font-medium">
        {partners === '' ? (
          <Trans>Separate services</Trans>
        ) : (
          <Trans>
            Separate services: {code} and {partners}
          </Trans>
        )}
      </legend>
      {offer ? (
        <ul className="mb-2 flex flex-wrap gap-x-4 text-ink-soft" lang="en">
          {offer.evidence.map(({ quote, place: from }) => (
            <li key={from} dir="ltr">
              {quote}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mb-2 text-fix">
          <Trans>The recorded times no longer show it.</Trans>
        </p>
      )}
      <label className="flex min-h-8 items-start gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          {...register(place)}
          data-place={place}
          aria-describedby={finding ? `${place}-finding` : undefined}
          className="mt-0.5 size-4 shrink-0 accent-accent"
        />
        <span>
          <Trans>
            I state that these services were separate, at the times shown. The modifier is my
            statement, not the software's.
          </Trans>
        </span>
      </label>
      <FindingMessage id={`${place}-finding`} finding={finding} />
      {attested && !carries && offer ? (
        <ul className="mt-2 grid gap-2">
          {offer.modifiers.map((modifier) => {
            const name = modifierName(modifier)
            return (
              <li key={modifier} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Button
                  size="small"
                  onClick={() =>
                    change(t`${modifier} added`, (lines) => addModifierAt(lines, index, modifier))
                  }
                >
                  <Trans>Add {modifier}</Trans>
                </Button>
                <span className="text-ink-soft">{name ? i18n._(name) : null}</span>
              </li>
            )
          })}
        </ul>
      ) : null}
      <details className="mt-2">
        <summary className="w-fit rounded-sm py-1 text-accent">
          <Trans>What 59 and the X modifiers say</Trans>
        </summary>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
          {DISTINCT.map((modifier) => {
            const name = modifierName(modifier)
            return (
              <div key={modifier} className="contents">
                <dt className="font-medium">{modifier}</dt>
                <dd className="text-ink-soft">{name ? i18n._(name) : null}</dd>
              </div>
            )
          })}
        </dl>
        <p className="mt-1 text-ink-soft">
          <Trans>Write one of them, never two. A different diagnosis alone is no evidence.</Trans>
        </p>
      </details>
    </fieldset>
  )
}
