import { clockText } from '../domain/time'
import { DISTINCT, has } from './line-modifiers'
import type { DayService } from './pairs-day'
import type { Evidence } from './rule'

/** Its line says that the service was distinct from another of the day. */
export const isMarked = ({ lines }: DayService): boolean =>
  lines.some((line) => has(line, ...DISTINCT))

/** The lines that say so, as evidence. */
export const shownOf = ({ lines }: DayService): Evidence[] =>
  lines
    .filter((line) => has(line, ...DISTINCT))
    .map(({ code, modifiers, place }) => ({ quote: [code, ...modifiers].join(' '), place }))

/** When a service was given, where clock times say it. */
export const timesOf = ({ blocks }: DayService): Evidence[] =>
  blocks.flatMap(({ code, start, end, index }) =>
    start === undefined || end === undefined
      ? []
      : [
          {
            quote: `${code}, ${clockText(start)} to ${clockText(end)}`,
            place: `session.blocks.${index}.start`,
          },
        ],
  )
