import { Trans } from '@lingui/react/macro'
import { clockLabel, type TimelineBlock } from './layout'

/** The same as the timeline says, to read line by line, in order of time. */
export function TimelineTable({
  blocks,
  onOpen,
}: {
  blocks: readonly TimelineBlock[]
  onOpen: (index: number) => void
}) {
  return (
    <div className="-mx-4 overflow-x-auto px-4">
      <table className="w-full text-sm">
        <caption className="sr-only">
          <Trans>Session on the clock</Trans>
        </caption>
        <thead className="text-left text-xs text-ink-soft rtl:text-right">
          <tr className="border-b border-line [&>th]:py-1 [&>th]:pe-4 [&>th]:font-normal">
            <th scope="col">
              <Trans>Start</Trans>
            </th>
            <th scope="col">
              <Trans>End</Trans>
            </th>
            <th scope="col">
              <Trans>Minutes</Trans>
            </th>
            <th scope="col">
              <Trans>Technique</Trans>
            </th>
            <th scope="col">
              <Trans>Performer</Trans>
            </th>
            <th scope="col">
              <Trans>Counted</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {blocks
            .toSorted((a, b) => a.start - b.start || a.index - b.index)
            .map((block) => (
              <tr
                key={block.id}
                className="border-b border-line last:border-0 [&>td]:py-1.5 [&>td]:pe-4"
              >
                <td>{clockLabel(block.start)}</td>
                <td>{clockLabel(block.end)}</td>
                <td>{block.minutes ?? <Trans>not known</Trans>}</td>
                <td>
                  <button
                    type="button"
                    data-block={block.index}
                    onClick={() => onOpen(block.index)}
                    className="rounded-sm text-start text-accent underline underline-offset-4 pointer-coarse:min-h-11"
                  >
                    {block.name}
                    {block.code === '97140' ? '' : ` ${block.code}`}
                  </button>
                  {block.conflict ? (
                    <span className="block text-xs text-fix">
                      <Trans>Check the time</Trans>
                    </span>
                  ) : null}
                </td>
                <td>{block.lane}</td>
                <td>{block.counted ? <Trans>yes</Trans> : <Trans>no</Trans>}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
