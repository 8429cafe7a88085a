import { msg } from '@lingui/core/macro'
import type { ReadBlock } from '../units/treatment'
import { aboutBlock } from './about-block'
import type { Facts } from './facts'
import { met, notApplicable, rule, unmet, unmetEach, type Evidence, type Problem } from './rule'
import type { SaidMention } from './said'
import { at } from './sources'
import { runningProblems, timeProblem } from './time-problems'

/** Minutes of blocks as evidence, at most three. */
export const minutesAsEvidence = (blocks: readonly ReadBlock[]): readonly Evidence[] =>
  blocks.slice(0, 3).map(({ index, minutes }) => ({
    quote: `${minutes ?? 0} min`,
    place: `session.blocks.${index}.minutes`,
  }))

/** Rules about the minutes themselves. */
export const timingMinutes = [
  rule({
    id: 'timing.minutes-possible',
    tier: 'blocker',
    says: msg`Every timed block has minutes, and together they are possible.`,
    why: msg`One minute belongs to one service of one person, inside the visit.`,
    cites: [
      at('code-97140', 'time and documentation'),
      at('claims-manual', 'ch. 5 §20.2.C'),
      at('benefit-manual', 'ch. 15 §220.3.E'),
    ],
    covers: ['S8', 'S9', 'S29'],
    needs: ['note', 'treatment', 'said', 'people'],
    go: 'session.blocks',
    check(facts) {
      const { treatment } = facts
      const problems: Problem[] = []
      for (const conflict of treatment.conflicts) {
        const problem = timeProblem(conflict, facts)
        if (problem) problems.push(problem)
      }
      problems.push(...runningProblems(facts))
      if (problems.length === 0 && treatment.blocks.length === 0) return notApplicable
      return unmetEach(problems, ...minutesAsEvidence(treatment.blocks.filter((b) => b.timed)))
    },
  }),
  rule({
    id: 'timing.minutes-agree',
    tier: 'fix',
    says: msg`Typed minutes and clock times of a block agree, or the block says why not.`,
    why: msg`Two different durations for one block leave a reviewer to pick one.`,
    cites: [at('own-proposal', 'one duration for one block')],
    needs: ['note', 'treatment'],
    go: 'session.blocks',
    check({ note, treatment }) {
      const evidence: Evidence[] = []
      const problems: Problem[] = []
      for (const conflict of treatment.conflicts) {
        if (conflict.kind !== 'minutes-differ') continue
        const reason = note.session.blocks[conflict.block]?.originReason.trim()
        if (reason)
          evidence.push({ quote: reason, place: `session.blocks.${conflict.block}.originReason` })
        else problems.push(disagreement(conflict))
      }
      if (problems.length > 0 || evidence.length > 0) return unmetEach(problems, ...evidence)
      const both = treatment.blocks.filter((b) => b.start !== undefined && b.end !== undefined)
      return both.length === 0 ? notApplicable : met(...minutesAsEvidence(both))
    },
  }),
  rule({
    id: 'timing.clock-agrees-with-text',
    tier: 'consider',
    says: msg`Minutes written in the text are the minutes of the session.`,
    why: msg`A reviewer who finds two numbers for one service trusts neither.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, total minutes')],
    needs: ['treatment', 'said'],
    go: 'session.blocks',
    check({ treatment, said }) {
      const problems: Problem[] = []
      const agreeing: Evidence[] = []
      for (const mention of said.about('minutes')) {
        if (mention.place.startsWith('subjective.')) continue
        const reading = minutesSaid(mention, treatment)
        if (!reading) continue
        const { quote, place } = mention
        const { minutes, possible } = reading
        if (possible.includes(minutes)) agreeing.push({ quote, place })
        else
          problems.push({
            message: msg`Make text and session agree: the text says ${minutes} min.`,
            go: place,
          })
      }
      if (problems.length === 0 && agreeing.length === 0) return notApplicable
      return unmetEach(problems, ...agreeing.slice(0, 3))
    },
  }),
  rule({
    id: 'timing.approximate',
    tier: 'consider',
    says: msg`Durations are exact minutes.`,
    why: msg`An approximate duration supports no exact number of units.`,
    cites: [at('code-97140', 'documentation: duration of each technique')],
    covers: ['S29'],
    needs: ['said'],
    go: 'session.blocks',
    check({ said }) {
      return unmetEach(
        said.about('approximate-time').map(({ place }) => ({
          message: msg`Write the exact minutes instead of an estimate.`,
          go: place,
        })),
      )
    },
  }),
  rule({
    id: 'timing.rounded',
    tier: 'consider',
    says: msg`Minutes look counted, not rounded.`,
    why: msg`Minutes that all end in 0 or 5 read as estimates, day after day.`,
    cites: [at('own-proposal', 'plausible minutes')],
    needs: ['treatment'],
    go: 'session.blocks',
    check({ treatment }) {
      const timed = treatment.blocks.filter((block) => block.timed && (block.minutes ?? 0) > 0)
      if (timed.length < 3) return notApplicable
      // Start and end were both noted: a round number is then a fact, not an estimate.
      const watched = timed.every((b) => b.start !== undefined && b.end !== undefined)
      const roundTo = (step: number) => timed.every((block) => Number(block.minutes) % step === 0)
      if (watched || !roundTo(5)) return met(...minutesAsEvidence(timed))
      const step = roundTo(15) ? 15 : 5
      return unmetEach([
        {
          message: msg`Check for yourself: every block is a multiple of ${step} minutes. Were they counted?`,
          go: 'session.blocks',
        },
      ])
    },
  }),
  rule({
    id: 'timing.in-and-out',
    tier: 'consider',
    says: msg`A visit with a time in has a time out, and the other way round.`,
    why: msg`One end of a visit alone proves nothing about its length.`,
    cites: [at('own-proposal', 'both ends of a visit')],
    needs: ['note'],
    go: 'session.timeIn',
    check({ note }) {
      const { timeIn, timeOut } = note.session
      const [from, to] = [timeIn.trim(), timeOut.trim()]
      if (from === '' && to === '') return notApplicable
      if (from === '') return unmet(msg`Enter time in as well.`, { go: 'session.timeIn' })
      if (to === '') return unmet(msg`Enter time out as well.`, { go: 'session.timeOut' })
      return met({ quote: `${from} to ${to}`, place: 'session.timeIn' })
    },
  }),
  rule({
    id: 'timing.totals',
    tier: 'fix',
    says: msg`Total timed minutes and total treatment minutes can both be told.`,
    why: msg`A treatment note needs both totals; untimed services enter the second.`,
    cites: [at('benefit-manual', 'ch. 15 §220.3.E, total minutes')],
    needs: ['treatment'],
    go: 'session.blocks',
    check({ treatment }) {
      const { blocks, timedMinutes, totalMinutes } = treatment
      if (blocks.length === 0) return notApplicable
      const silent = blocks.filter(
        (b) => b.code !== '' && !b.timed && b.minutes === undefined && b.notCounted === 'untimed',
      )
      return unmetEach(
        silent.map(({ index }) => ({
          message: msg`Add its minutes: they belong to the total treatment time.`,
          go: `session.blocks.${index}.minutes`,
          about: aboutBlock(index),
        })),
        {
          quote: `Total timed ${timedMinutes}, total treatment ${totalMinutes}`,
          place: 'session.blocks',
        },
      )
    },
  }),
] as const

/** A difference of a whole hour is what a clock change leaves behind. */
function disagreement(conflict: { block: number; minutes: number; clock: number }): Problem {
  const { block, minutes, clock } = conflict
  return {
    message:
      Math.abs(minutes - clock) === 60
        ? msg`Correct one of them: typed ${minutes} min, clock ${clock} min. Exactly an hour apart: did the clocks change?`
        : msg`Correct one of them: typed ${minutes} min, clock ${clock} min.`,
    go: `session.blocks.${block}.minutes`,
    about: aboutBlock(block),
  }
}

/** A duration said of a service or of all, with what the session would allow it to be. */
function minutesSaid(
  { detail = '' }: SaidMention,
  treatment: Facts['treatment'],
): { minutes: number; possible: readonly (number | undefined)[] } | undefined {
  const [of, said] = detail.split(':')
  const minutes = Number(said)
  if (of === 'timed' || of === 'total') {
    const { timedMinutes, totalMinutes, visitMinutes, perCode } = treatment
    const manual = perCode.find(({ code }) => code === '97140')?.minutes
    const others = of === 'total' ? [totalMinutes, visitMinutes, manual] : []
    return treatment.blocks.length === 0
      ? undefined
      : { minutes, possible: [timedMinutes, ...others] }
  }
  const own = treatment.blocks.filter((block) => block.intervention === of)
  if (own.length === 0) return undefined
  const each = own.map((block) => block.minutes)
  const sum = each.reduce<number>((total, one) => total + (one ?? 0), 0)
  return { minutes, possible: [...each, sum] }
}
