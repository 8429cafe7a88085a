import { msg } from '@lingui/core/macro'
import type { ReadBlock } from '../units/treatment'
import { aboutBlock } from './about-block'
import type { Facts, TechniqueFact } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Problem } from './rule'
import { quotes } from './said'
import { at } from './sources'

const SHARED: ReadonlySet<string | undefined> = new Set(['group', 'concurrent', 'co-treatment'])

const readOf = (manual: readonly TechniqueFact[], { treatment }: Pick<Facts, 'treatment'>) =>
  manual.map(({ index }) => treatment.blocks[index] as ReadBlock)

/** Rules about whom the minutes were spent with, and regions treated at once. */
export const timingContact = [
  rule({
    id: 'timing.one-on-one',
    tier: 'fix',
    says: msg`Counted minutes of manual therapy are one therapist with one patient.`,
    why: msg`Group and concurrent minutes are another service and count for no unit here.`,
    cites: [at('code-97140', 'time: direct contact'), at('claims-manual', 'ch. 5 §20.3')],
    covers: ['S8', 'S22', 'S32'],
    needs: ['manual', 'treatment', 'said'],
    go: 'session.blocks',
    check({ manual, treatment, said }) {
      const blocks = readOf(manual, { treatment })
      const left = blocks.filter((block) => SHARED.has(block.notCounted))
      const counted = blocks.filter((block) => block.counted > 0)
      if (counted.length > 0)
        return met(
          ...counted.slice(0, 3).map(({ index, counted: minutes }) => ({
            quote: `one-on-one, ${minutes} min`,
            place: `session.blocks.${index}.delivery`,
          })),
          ...left.map(({ index, minutes, notCounted }) => ({
            quote: `${notCounted}, ${minutes ?? 0} min left out`,
            place: `session.blocks.${index}.delivery`,
          })),
          ...quotes(said.about('one-on-one')),
        )
      if (left.length > 0)
        return unmetEach(
          left.map(({ index }) => ({
            message: msg`Give minutes one-on-one, or report another service: shared minutes count for no unit.`,
            go: `session.blocks.${index}.delivery`,
            about: aboutBlock(index),
          })),
        )
      const empty = blocks.find((block) => block.minutes === 0)
      return empty
        ? unmet(msg`Enter the minutes of direct contact, or remove the block.`, {
            go: `session.blocks.${empty.index}.minutes`,
            about: aboutBlock(empty.index),
          })
        : notApplicable
    },
  }),
  rule({
    id: 'timing.same-time',
    tier: 'fix',
    says: msg`Regions treated at once are linked, named, and said to be so.`,
    why: msg`Minutes with hands on several regions count once, and only if they really were.`,
    cites: [at('code-97140', 'guidelines: several regions')],
    covers: ['S7'],
    needs: ['note', 'manual', 'said', 'treatment'],
    go: 'session.sameTime',
    phrases: ['Both regions were treated at the same time: one hand on ___, the other on ___.'],
    check({ note, manual, said, treatment }) {
      const stated = said.about('same-time')
      const linked = manual.filter(({ block }) => block.sameTimeAs !== '')
      if (linked.length === 0) return unlinked(manual, stated.length > 0, quotes(stated))
      // Without any statement the minutes are in doubt, and `timing.minutes-possible` asks for it.
      if (treatment.conflicts.some(({ kind }) => kind === 'same-time-unknown')) return notApplicable
      if (stated.length === 0 && note.session.sameTime.trim() === '') return notApplicable
      const problems: Problem[] = linked
        .filter(({ regions }) => regions.length === 0)
        .map(({ index }) => ({
          message: msg`Name the region that was treated at the same time.`,
          go: `session.blocks.${index}.regions`,
          about: aboutBlock(index),
        }))
      if (stated.length === 0)
        problems.push({
          message: msg`Write that the regions were treated at the same time, and how.`,
          go: 'session.sameTime',
        })
      return unmetEach(problems, ...quotes(stated))
    },
  }),
] as const

/** The text speaks of regions treated at once though each block has minutes of its own. */
function unlinked(
  manual: readonly TechniqueFact[],
  stated: boolean,
  evidence: ReturnType<typeof quotes>,
) {
  if (!stated) return notApplicable
  // Regions of one block share its minutes anyway.
  const [, second] = manual
  if (second === undefined || manual.some(({ regions }) => regions.length > 1))
    return met(...evidence)
  return unmet(
    msg`Link the blocks that were treated at the same time, so that minutes count once.`,
    {
      go: `session.blocks.${second.index}.sameTimeAs`,
    },
  )
}
