import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { clockLabel, moved, stretched, type Axis, type Overlap, type TimelineBlock } from './layout'
import { PATTERN_CLASSES, type Pattern } from './patterns'

type Part = 'whole' | 'start' | 'end'

interface Drag {
  readonly part: Part
  readonly x: number
  readonly minutesPerPixel: number
}

interface BlockBarProps {
  block: TimelineBlock
  row: number
  axis: Axis
  overlaps: readonly Overlap[]
  pattern: Pattern
  onOpen: (index: number) => void
  /** Id of the text that says which keys do what. */
  hint?: string
  onHold?: (on: boolean) => void
  /** Left out where blocks stay where they are. */
  onMove?: (index: number, start: number, end: number) => void
}

const changed = (block: TimelineBlock, part: Part, by: number): [start: number, end: number] =>
  part === 'whole' ? moved(block, by) : stretched(block, part, by)

/** A block on the clock: drag it or its edges, or use the arrow keys; a press opens it. */
export function BlockBar(props: BlockBarProps) {
  const { block, row, axis, overlaps, pattern, hint, onHold, onMove, onOpen } = props
  const { t } = useLingui()
  const drag = useRef<Drag>(undefined)
  const justDragged = useRef(false)
  const [preview, setPreview] = useState<readonly [start: number, end: number]>()
  const [start, end] = preview ?? [block.start, block.end]
  const span = axis.to - axis.from

  const letGo = (take: boolean) => {
    drag.current = undefined
    if (!preview) return
    justDragged.current = true
    setPreview(undefined)
    onHold?.(false)
    if (take && (start !== block.start || end !== block.end)) onMove?.(block.index, start, end)
  }

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0 || !onMove) return
    const track = event.currentTarget.parentElement?.getBoundingClientRect().width ?? 0
    if (track === 0) return
    const edge = event.target instanceof HTMLElement ? event.target.dataset['edge'] : undefined
    justDragged.current = false
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = {
      part: edge === 'start' || edge === 'end' ? edge : 'whole',
      x: event.clientX,
      minutesPerPixel: span / track,
    }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return
    const { part, x, minutesPerPixel } = drag.current
    const by = Math.round((event.clientX - x) * minutesPerPixel)
    if (by === 0 && !preview) return
    if (!preview) onHold?.(true)
    setPreview(changed(block, part, by))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && preview) {
      event.stopPropagation()
      letGo(false)
      return
    }
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (by === undefined || !onMove || preview) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onMove(block.index, ...changed(block, event.shiftKey ? 'end' : 'whole', by))
  }

  const { name, minutes } = block
  const [from, to] = [clockLabel(start), clockLabel(end)]
  const said = [
    minutes === undefined
      ? t`${name}, ${from} to ${to}`
      : t`${name}, ${from} to ${to}, ${minutes} minutes`,
    block.counted ? '' : t`not counted`,
    block.conflict ? t`check the time` : '',
  ]
    .filter((words) => words !== '')
    .join(', ')
  const outline = block.counted
    ? PATTERN_CLASSES[pattern]
    : 'border-dashed border-line-strong bg-surface text-ink-soft'
  return (
    <button
      type="button"
      aria-label={said}
      data-block={block.index}
      aria-describedby={hint}
      title={said}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => letGo(true)}
      onPointerCancel={() => letGo(false)}
      onKeyDown={onKeyDown}
      onClick={() => {
        if (!justDragged.current) onOpen(block.index)
        justDragged.current = false
      }}
      className={`group/bar @container absolute h-8 min-w-1 touch-pan-y rounded-md border-[1.5px] text-left text-xs select-none focus-visible:z-20 pointer-coarse:h-11 ${outline} ${
        preview ? 'z-20 cursor-grabbing' : onMove ? 'cursor-grab' : ''
      }`}
      style={{
        left: `${((start - axis.from) / span) * 100}%`,
        width: `${((end - start) / span) * 100}%`,
        top: `calc(var(--row) * ${row})`,
      }}
    >
      {preview ? null : <Claimed block={block} overlaps={overlaps} />}
      <span aria-hidden="true" className="relative hidden items-center gap-1 px-2 @min-[40px]:flex">
        <Marks block={block} pattern={pattern} />
      </span>
      {onMove ? (
        <>
          <Edge edge="start" />
          <Edge edge="end" />
        </>
      ) : null}
      {preview ? (
        <span className="absolute top-full left-0 z-30 mt-1 rounded-sm border border-line-strong bg-surface px-1 whitespace-nowrap text-ink">
          {from}–{to}
        </span>
      ) : null}
    </button>
  )
}

/** What the block says of itself where there is room. Words on a pattern stand on a plain ground. */
function Marks({ block, pattern }: { block: TimelineBlock; pattern: Pattern }) {
  const isBare = !block.conflict && (pattern === 'plain' || !block.counted)
  const ground = isBare ? '' : '-mx-1 rounded-sm bg-surface/85 px-1'
  return (
    <span dir="auto" className={`truncate ${ground}`}>
      {block.conflict ? <span className="font-medium text-fix">! </span> : null}
      {block.code === '97140' ? block.name : `${block.code} ${block.name}`}
    </span>
  )
}

/** The part of a block that another block claims too. */
function Claimed({ block, overlaps }: { block: TimelineBlock; overlaps: readonly Overlap[] }) {
  if (!block.conflict) return null
  const length = block.end - block.start
  return (
    <span aria-hidden="true" className="absolute inset-0 overflow-hidden rounded-sm">
      {overlaps.map(({ from, to }) => (
        <span
          key={from}
          className="absolute inset-y-0 bg-[repeating-linear-gradient(135deg,var(--color-fix)_0_1px,transparent_1px_7px)]"
          style={{
            left: `${((from - block.start) / length) * 100}%`,
            width: `${((to - from) / length) * 100}%`,
          }}
        />
      ))}
    </span>
  )
}

function Edge({ edge }: { edge: 'start' | 'end' }) {
  return (
    <span
      aria-hidden="true"
      data-edge={edge}
      className={`absolute inset-y-0 w-[min(0.625rem,25%)] cursor-ew-resize ${
        edge === 'start' ? 'left-0' : 'right-0'
      }`}
    />
  )
}
