import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Example } from '../../rules/example'
import type { Rule } from '../../rules/rule'
import { Button } from '../../ui/button'
import { Chevron } from './chevron'
import type { Ran } from './example-facts'
import { ExampleNote } from './example-note'
import { useExamples } from './use-examples'

type Shows = 'passes' | 'fails'

/** The notes a rule is tested with, by name; each opens, and all can be run here and now. */
export function RuleExamples({ rule }: { rule: Rule }) {
  const { data, isError, refetch } = useExamples()
  const [ran, setRan] = useState<ReadonlyMap<Example, Ran>>()
  if (isError)
    return (
      <div className="text-sm">
        <p className="mb-2">
          <Trans>The examples could not be loaded.</Trans>
        </p>
        <Button size="small" onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </Button>
      </div>
    )
  if (!data)
    return (
      <p className="text-sm text-ink-soft">
        <Trans>Loading the examples</Trans>
      </p>
    )
  const { passes, fails } = data.examplesOf(rule)
  const run = (example: Example, shows: Shows) => data.ranExample(rule, example, shows)
  const runAll = () =>
    setRan(
      new Map([
        ...passes.map((each) => [each, run(each, 'passes')] as const),
        ...fails.map((each) => [each, run(each, 'fails')] as const),
      ]),
    )
  const list = (title: ReactNode, examples: readonly Example[], shows: Shows) => (
    <div>
      <h3 className="mb-1 text-sm font-medium text-ink-soft">{title}</h3>
      <ul className="divide-y divide-line border-y border-line">
        {examples.map((example) => (
          <li key={example.name}>
            <ExampleRow
              example={example}
              result={ran?.get(example)}
              run={() => run(example, shows)}
              rule={rule}
            />
          </li>
        ))}
      </ul>
    </div>
  )
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={runAll}>
          <Trans>Run the examples</Trans>
        </Button>
        <p role="status" className="text-sm">
          {ran ? <Outcome results={[...ran.values()]} /> : null}
        </p>
      </div>
      {list(<Trans>Lets pass</Trans>, passes, 'passes')}
      {list(<Trans>Asks for more</Trans>, fails, 'fails')}
    </>
  )
}

function Outcome({ results }: { results: readonly Ran[] }) {
  const good = results.filter(({ asShown }) => asShown).length
  return good === results.length ? (
    <Plural
      value={good}
      one="The one example comes out as shown."
      other="All # examples come out as shown."
    />
  ) : (
    <span className="text-block">
      <Trans>
        {good} of {results.length} come out as shown.
      </Trans>
    </span>
  )
}

function ExampleRow({
  example,
  result,
  run,
  rule,
}: {
  example: Example
  result: Ran | undefined
  run: () => Ran
  rule: Rule
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="flex min-h-9 items-baseline gap-3 py-1.5 text-sm hover:text-accent pointer-coarse:min-h-11">
        <Chevron />
        <span className="grow">
          <bdi lang="en">{example.name}</bdi>
        </span>
        {result ? (
          <span className={`shrink-0 text-xs ${result.asShown ? 'text-ink-soft' : 'text-block'}`}>
            {result.asShown ? t`as shown` : t`not as shown`}
          </span>
        ) : null}
      </summary>
      {open ? <ExampleNote ran={result ?? run()} rule={rule} /> : null}
    </details>
  )
}
