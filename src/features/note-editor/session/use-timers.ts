import { useFormContext } from 'react-hook-form'
import type { DraftNote } from '../../../domain/note'
import type { TreatmentBlock } from '../../../domain/treatment-block'
import { newBlock } from '../../../domain/new-note'
import { useWorkspace } from '../workspace'
import { clocksNow, runningRun, startedBlock, stoppedBlock } from './timers'

/** Acts on the session's blocks: start and stop timers, add a block without one. One timer runs at a time. */
export function useTimers() {
  const { getValues, setValue } = useFormContext<DraftNote>()
  const { readOnly } = useWorkspace()
  const blocks = () => getValues('session.blocks')
  const write = (next: TreatmentBlock[]) => {
    // Keys reach timers from anywhere on the page.
    if (readOnly) return
    const before = blocks()
    setValue('session.blocks', next, { shouldDirty: true, shouldTouch: true })
    // A list set as a whole does not reach the boxes of blocks that stay on the screen.
    next.forEach((block, i) => {
      const was = before[i]
      if (was?.id !== block.id) return
      for (const field of ['minutes', 'start', 'end'] as const)
        if (was[field] !== block[field])
          setValue(`session.blocks.${i}.${field}`, block[field], { shouldDirty: true })
    })
  }
  const author = () => getValues('people')[0]?.id ?? ''
  const allStopped = () => {
    const { wall } = clocksNow()
    return blocks().map((block) => (runningRun(block) ? stoppedBlock(block, wall) : block))
  }
  return {
    /** Starts a technique; whatever runs is stopped first. Pressing what runs stops it. */
    toggle(intervention: string) {
      const running = blocks().find((b) => runningRun(b))
      const stopped = allStopped()
      if (running?.intervention === intervention) return write(stopped)
      const earlier = stopped.findLast((b) => b.intervention === intervention)
      write([
        ...stopped,
        startedBlock(crypto.randomUUID(), intervention, author(), earlier, clocksNow()),
      ])
    },
    stop() {
      if (blocks().some((b) => runningRun(b))) write(allStopped())
    },
    /** Ends a doubtful timer: with these minutes, with a blank to type them in, or thrown away. */
    settle(id: string, minutes: number | 'by-hand' | 'discard') {
      const { wall } = clocksNow()
      write(
        minutes === 'discard'
          ? blocks().filter((b) => b.id !== id)
          : blocks().map((b) => (b.id === id ? stoppedBlock(b, wall, minutes) : b)),
      )
    },
    add(intervention: string) {
      const block = newBlock(crypto.randomUUID(), intervention, author())
      write([...blocks(), block])
      return block.id
    },
    append(more: readonly TreatmentBlock[]) {
      write([...blocks(), ...more])
      // Only these go again: whatever was typed meanwhile in other blocks stays.
      const added = new Set(more.map((block) => block.id))
      return () => write(blocks().filter((block) => !added.has(block.id)))
    },
  }
}
