import { SECTIONS, type DraftNote, type Section } from '../../../domain/note'
import type { TreatmentBlock } from '../../../domain/treatment-block'
import { runningRun, stoppedBlock } from '../session/timers'

/** An open form adds blanks that a kept note does not have: nothing and a blank are the same. */
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.values(value).every(isBlank))

function isSame(a: unknown, b: unknown): boolean {
  if (a === b || (isBlank(a) && isBlank(b))) return true
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isSame(one[key], other[key]),
  )
}

/** The sections in which two wordings of a note differ. */
export const sectionsThatDiffer = (one: DraftNote, other: DraftNote): readonly Section[] =>
  SECTIONS.filter((section) => !isSame(one[section], other[section]))

/**
 * An earlier wording to go on from. A timer that ran at that time does not run on: where the note knows how
 * it ended, it ends so, otherwise at the moment of that wording.
 */
export function goneBackTo(
  wording: DraftNote,
  keptAt: string,
  now: readonly TreatmentBlock[],
): DraftNote {
  const blocks = wording.session.blocks.map((block) => {
    const running = runningRun(block)
    if (!running) return block
    const later = now.find(({ id }) => id === block.id)
    if (!later) return stoppedBlock(block, Math.max(running.from, Date.parse(keptAt)))
    const { runs, minutes, start, end } = later
    return { ...block, runs, minutes, start, end }
  })
  return { ...wording, session: { ...wording.session, blocks } }
}
