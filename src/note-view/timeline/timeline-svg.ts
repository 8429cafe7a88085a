import { safeLine } from '../../narrative/safe-text'
import { axisOf, clockLabel, gridOf, lanesOf, type Axis, type TimelineBlock } from './layout'
import { patternsOf, type Pattern } from './patterns'

const WIDTH = 960
const MARGIN = 24
const ROW = 44
const BAR = 34
const LANE_NAME = 22
const LANE_GAP = 14

const xml = (text: string): string =>
  safeLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const n = (value: number): string => String(Math.round(value * 100) / 100)

/** Told apart without colour: each its own strokes on white. */
const DEFS: Readonly<Record<Exclude<Pattern, 'plain'>, string>> = {
  stripes: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'counter-stripes': 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  lines: 'M0 4H8',
  dots: 'M4 3V5',
}

const definition = ([name, path]: readonly [string, string]) =>
  `<pattern id="${name}" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#fff"/><path d="${path}" stroke="#777" stroke-width="1.2" fill="none"/></pattern>`

const text = (x: number, y: number, words: string, rest = '') =>
  `<text x="${n(x)}" y="${n(y)}"${rest}>${xml(words)}</text>`

/** As many letters as there is room for; the table beside the picture has them all. */
const fitting = (words: string, width: number): string => {
  const room = Math.floor((width - 12) / 7)
  const line = safeLine(words)
  return [...line].length <= room
    ? line
    : room < 3
      ? ''
      : `${[...line].slice(0, room - 1).join('')}…`
}

function bar(block: TimelineBlock, y: number, at: (time: number) => number, pattern: Pattern) {
  const [x, width] = [at(block.start), at(block.end) - at(block.start)]
  const fill = pattern === 'plain' ? '#e4e4e4' : `url(#${pattern})`
  const dashed = block.counted ? '' : ' stroke-dasharray="5 3"'
  const thick = block.conflict ? 3 : 1.5
  const minutes = block.minutes === undefined ? '' : ` ${block.minutes} min`
  const code = block.code === '97140' ? '' : ` ${block.code}`
  const label = fitting(`${block.name}${code}${minutes}`, width)
  const full = `${clockLabel(block.start)} to ${clockLabel(block.end)}: ${block.name} ${block.code}${minutes}${block.counted ? '' : ', not counted'}${block.conflict ? ', check the time' : ''}`
  const under =
    label === '' || pattern === 'plain'
      ? ''
      : `<rect x="${n(x + 4)}" y="${n(y + 8)}" width="${n([...label].length * 7 + 4)}" height="18" fill="#fff"/>`
  return `<g><title>${xml(full)}</title><rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${BAR}" rx="4" fill="${fill}" stroke="#000" stroke-width="${thick}"${dashed}/>${under}${label === '' ? '' : text(x + 6, y + 22, label)}</g>`
}

function overlap({ from, to }: { from: number; to: number }, y: number, at: (t: number) => number) {
  const words = `Overlap, ${clockLabel(from)} to ${clockLabel(to)}`
  const middle = (at(from) + at(to)) / 2
  const anchor = middle > WIDTH / 2 ? 'end' : 'start'
  const x = anchor === 'end' ? at(to) : at(from)
  return `<path d="M${n(at(from))} ${n(y)}H${n(at(to))}" stroke="#000" stroke-width="3"/>${text(x, y + 15, words, ` text-anchor="${anchor}"`)}`
}

const gridLine = (x: number, y: number) => `<path d="M${n(x)} ${MARGIN}V${n(y)}" stroke="#bbb"/>`

/** Under each line; where they would touch, under every second one. */
function clockLabels(axis: Axis, y: number, at: (time: number) => number): string {
  const grid = gridOf(axis)
  const every = Math.ceil((grid.length * 48) / (WIDTH - 2 * MARGIN))
  return grid
    .filter((_, i) => i % every === 0)
    .map((time) => text(at(time), y, clockLabel(time), ' text-anchor="middle"'))
    .join('')
}

/**
 * The session on the clock as a picture of its own: no script, no colour that carries a meaning, no font or
 * file from elsewhere. Laid out as the timeline on the screen is. Without a block on the clock it says so.
 */
export function timelineSvg(blocks: readonly TimelineBlock[], title: string): string {
  if (blocks.length === 0)
    return frame(80, title, text(MARGIN, 46, 'No clock times are written in this note.'))
  const axis = axisOf(blocks)
  const at = (time: number) =>
    MARGIN + ((time - axis.from) / (axis.to - axis.from)) * (WIDTH - 2 * MARGIN)
  const patterns = patternsOf(blocks)
  const drawn: string[] = []
  let y = MARGIN
  for (const lane of lanesOf(blocks)) {
    drawn.push(text(MARGIN, y + 15, lane.name, ' font-weight="bold"'))
    y += LANE_NAME
    for (const { block, row } of lane.blocks)
      drawn.push(bar(block, y + row * ROW, at, patterns.get(block.code) ?? 'plain'))
    y += lane.rows * ROW
    for (const each of lane.overlaps) drawn.push(overlap(each, y, at))
    y += (lane.overlaps.length > 0 ? LANE_NAME : 0) + LANE_GAP
  }
  const grid = gridOf(axis).map((time) => gridLine(at(time), y))
  return frame(y + 30, title, [...grid, ...drawn, clockLabels(axis, y + 18, at)].join('\n'))
}

const frame = (height: number, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${n(height)}" viewBox="0 0 ${WIDTH} ${n(height)}" role="img" font-family="sans-serif" font-size="13" fill="#000">
<title>${xml(title)}</title>
<defs>${Object.entries(DEFS).map(definition).join('')}</defs>
<rect width="${WIDTH}" height="${n(height)}" fill="#fff"/>
${body}
</svg>
`
