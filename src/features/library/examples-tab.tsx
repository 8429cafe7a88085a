import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { METHODS } from '../../domain/payer'
import { Citations } from '../../note-view/citations'
import { METHOD_NAMES } from '../../note-view/method-names'
import { at } from '../../rules/sources'
import { unitsFor } from '../../units/units-for'
import { Caution } from './part'
import { WORKED_EXAMPLES, type WorkedExample } from './worked-examples'

/** The three examples of the code page: the arithmetic, and what a note would still have to say. */
export function ExamplesTab() {
  return (
    <>
      <p className="mb-6">
        <Trans>
          The code page gives three examples. Their arithmetic is right under every way of counting;
          as notes they leave much out.
        </Trans>
      </p>
      {WORKED_EXAMPLES.map((example) => (
        <Example key={example.statement} example={example} />
      ))}
      <Citations
        cites={[
          at('code-97140', 'worked examples'),
          at('lymphatic-article', 'diagnoses'),
          at('icd-10-cm', 'M54.5'),
        ]}
      />
    </>
  )
}

function Example({ example }: { example: WorkedExample }) {
  const { i18n } = useLingui()
  const { minutes, leavesOut, conflict } = example
  const counts = METHODS.map((method) => ({
    method,
    units: unitsFor([{ code: '97140', minutes }], method).units,
  }))
  const [first] = counts
  const agree = counts.every(({ units }) => units === first?.units)
  return (
    <article className="mb-6 border-b border-line pb-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-lg font-semibold tracking-tight">{i18n._(example.title)}</h2>
        <p className="text-lg">
          <Plural value={minutes} one="# minute" other="# minutes" />
          <span aria-hidden="true" className="mx-2 inline-block text-ink-soft rtl:-scale-x-100">
            →
          </span>
          <span className="font-semibold">
            <Plural value={first?.units ?? 0} one="# unit" other="# units" />
          </span>
        </p>
      </div>
      <p className="mt-1">{i18n._(example.story)}</p>
      <p className="mt-1 text-sm text-ink-soft">
        {agree ? (
          <Trans>The same under all three ways of counting.</Trans>
        ) : (
          counts.map(({ method, units }) => `${i18n._(METHOD_NAMES[method])}: ${units}`).join('; ')
        )}{' '}
        <Link
          to="/tools/units"
          search={{ m: `97140-${minutes}` }}
          className="text-accent underline underline-offset-4"
        >
          <Trans>See it counted</Trans>
        </Link>
      </p>
      {conflict ? (
        <div className="mt-3">
          <Caution>{i18n._(conflict)}</Caution>
        </div>
      ) : null}
      <h3 className="mt-4 mb-1 text-sm font-medium">
        <Trans>What it leaves out</Trans>
      </h3>
      <ul className="grid list-disc gap-1 ps-5 text-sm">
        {leavesOut.map((item) => (
          <li key={item.id}>{i18n._(item)}</li>
        ))}
      </ul>
    </article>
  )
}
