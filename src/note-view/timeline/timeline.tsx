import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '../../ui/button'
import { BlockBar } from './block-bar'
import {
  axisOf,
  clockLabel,
  gridOf,
  lanesOf,
  type Axis,
  type Lane,
  type TimelineBlock,
} from './layout'
import { patternsOf } from './patterns'
import { TimelineTable } from './timeline-table'

interface TimelineProps {
  blocks: readonly TimelineBlock[]
  /** A block was moved or stretched; minutes after midnight. Left out where the clock is only read. */
  onMove?: (index: number, start: number, end: number) => void
  /** A block was pressed. */
  onOpen: (index: number) => void
}

/** The session on the clock: who did what when, what overlaps, what is left open. */
export function Timeline({ blocks, onMove, onOpen }: TimelineProps) {
  const { t } = useLingui()
  const [asTable, setAsTable] = useState(false)
  return (
    <section
      aria-label={t`Session on the clock`}
      className="rounded-lg border border-line bg-surface px-4 pt-3 pb-2"
    >
      {asTable ? (
        <TimelineTable blocks={blocks} onOpen={onOpen} />
      ) : (
        <Clock blocks={blocks} onOpen={onOpen} {...(onMove && { onMove })} />
      )}
      <div className="flex justify-end">
        <Button kind="quiet" size="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? <Trans>Show as timeline</Trans> : <Trans>Show as table</Trans>}
        </Button>
      </div>
    </section>
  )
}

function Clock({ blocks, onMove, onOpen }: TimelineProps) {
  const { t } = useLingui()
  const hint = useId()
  const [said, setSaid] = useState('')
  // While a block is dragged the clock and the rows under it keep still.
  const [held, setHeld] = useState<readonly TimelineBlock[]>()
  const shown = held ?? blocks
  const axis = axisOf(shown)
  const lanes = lanesOf(shown)
  const patterns = patternsOf(blocks)
  const move = (index: number, start: number, end: number) => {
    setSaid(t`${clockLabel(start)} to ${clockLabel(end)}`)
    onMove?.(index, start, end)
  }
  // Time runs from left to right in every language.
  return (
    <div dir="ltr" className="-mx-4 overflow-x-auto px-4 pt-1">
      <div style={{ minWidth: `${((axis.to - axis.from) / axis.step) * 3.5}rem` }}>
        <div className="relative grid gap-3 pb-2">
          <Grid axis={axis} />
          {lanes.map((lane) => (
            <div key={lane.name} role="group" aria-label={lane.name}>
              {lanes.length > 1 ? (
                <p
                  dir="auto"
                  className="relative mb-1 w-fit bg-surface pe-2 text-left text-xs text-ink-soft"
                >
                  {lane.name}
                </p>
              ) : null}
              <div
                className="relative [--row:2.5rem] pointer-coarse:[--row:3.25rem]"
                style={{ height: `calc(var(--row) * ${lane.rows} - 0.5rem)` }}
              >
                <Overlaps lane={lane} axis={axis} />
                {lane.blocks.map(({ block, row }) => (
                  <BlockBar
                    key={block.id}
                    block={block}
                    row={row}
                    axis={axis}
                    overlaps={lane.overlaps}
                    pattern={patterns.get(block.code) ?? 'plain'}
                    onOpen={onOpen}
                    {...(onMove && {
                      hint,
                      onHold: (on: boolean) => setHeld(on ? blocks : undefined),
                      onMove: move,
                    })}
                  />
                ))}
              </div>
              <OverlapWords lane={lane} axis={axis} />
            </div>
          ))}
        </div>
        <Labels axis={axis} />
      </div>
      {onMove ? (
        <p id={hint} hidden>
          {t`Arrow keys move it, Shift and arrow keys change its end.`}
        </p>
      ) : null}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  )
}

const percent = (time: number, { from, to }: Axis): string =>
  `${((time - from) / (to - from)) * 100}%`

function Grid({ axis }: { axis: Axis }) {
  return (
    <div aria-hidden="true" className="absolute inset-0">
      {gridOf(axis).map((time) => (
        <div
          key={time}
          className="absolute inset-y-0 w-px bg-line"
          style={{ left: percent(time, axis) }}
        />
      ))}
    </div>
  )
}

/** Each label is centred under its line; the outer two stay inside. */
function Labels({ axis }: { axis: Axis }) {
  return (
    <div aria-hidden="true" className="relative h-5 text-xs text-ink-soft">
      {gridOf(axis).map((time) => (
        <span
          key={time}
          className={`absolute ${
            time === axis.from ? '' : time === axis.to ? '-translate-x-full' : '-translate-x-1/2'
          }`}
          style={{ left: percent(time, axis) }}
        >
          {clockLabel(time)}
        </span>
      ))}
    </div>
  )
}

/** Behind the blocks, from the first to the last row: the eye sees where both claim the time. */
function Overlaps({ lane, axis }: { lane: Lane; axis: Axis }) {
  return lane.overlaps.map(({ from, to }) => (
    <div
      key={from}
      aria-hidden="true"
      className="absolute -inset-y-1 border-x-2 border-fix bg-[repeating-linear-gradient(135deg,var(--color-fix)_0_1px,transparent_1px_7px)]"
      style={{
        left: percent(from, axis),
        width: `${((to - from) / (axis.to - axis.from)) * 100}%`,
      }}
    />
  ))
}

function OverlapWords({ lane, axis }: { lane: Lane; axis: Axis }) {
  if (lane.overlaps.length === 0) return null
  return (
    <div className="relative mt-1.5 h-4">
      {lane.overlaps.map((overlap) => {
        const atRight = overlap.from > (axis.from + axis.to) / 2
        return (
          <span
            key={overlap.from}
            className="absolute rounded-sm bg-surface px-1 text-xs whitespace-nowrap text-fix"
            style={
              atRight
                ? { right: percent(axis.from + axis.to - overlap.to, axis) }
                : { left: percent(overlap.from, axis) }
            }
          >
            <Trans>
              Overlap, {clockLabel(overlap.from)} to {clockLabel(overlap.to)}
            </Trans>
          </span>
        )
      })}
    </div>
  )
}
