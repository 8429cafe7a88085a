import { curatedCodes } from '../../src/coding/icd10/curated-list'
import { payersOf } from '../../src/payers/profiles'
import { factsOf, type Facts } from '../../src/rules/facts'
import { review } from '../../src/rules/review'
import { tallyOf } from '../../src/rules/triage'
import { practiceNote } from './practice'

/** Notes whose texts are all read: what is left of a re-check is the rules. */
const notes: Facts[] = []

function hold(count: number): number {
  for (let i = 0; i < count; i += 1) {
    const note = practiceNote(i)
    notes.push(factsOf(note, { ...payersOf(note.visit), today: '2026-01-12', codes: curatedCodes }))
  }
  return notes.length
}

/** The bare loop over the same notes: what looking at each of them costs at least. */
function floor(): number {
  let sum = 0
  for (const { note, lines } of notes) {
    for (const block of note.session.blocks) sum += Number(block.minutes)
    sum += lines.length
  }
  return sum
}

function recheck(): number {
  let open = 0
  for (const facts of notes) {
    const { blockers, fix } = tallyOf(review(facts), 'author')
    open += blockers + fix
  }
  return open
}

const WORK = { hold, floor, recheck }

addEventListener('message', ({ data }: MessageEvent<{ do: keyof typeof WORK; count: number }>) => {
  const began = performance.now()
  const value = WORK[data.do](data.count)
  postMessage({ did: data.do, value, ms: performance.now() - began })
})
