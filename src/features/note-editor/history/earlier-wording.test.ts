import { expect, it } from 'vitest'
import { aGoodNote, aNote } from '../../../testing/a-note'
import { startedBlock } from '../session/timers'
import { goneBackTo, sectionsThatDiffer } from './earlier-wording'

const AT = Date.parse('2026-01-12T15:00:00.000Z')
const later = (minutes: number) => AT + minutes * 60_000
const running = startedBlock('b1', 'joint-mobilization', 'pt', undefined, { wall: AT, mono: 0 })

it('names the sections that differ, and takes blanks that a form adds for nothing', () => {
  const note = aGoodNote()
  expect(sectionsThatDiffer(note, structuredClone(note))).toEqual([])
  const blank = structuredClone(note)
  Object.assign(blank.session.blocks[0]!.parameters, { grade: '', force: '' })
  Object.assign(note.session.blocks[0]!.parameters, { grade: '' })
  expect(sectionsThatDiffer(note, blank)).toEqual([])
  const other = aGoodNote((n) => {
    n.plan.goals = []
    n.visit.number = '7'
  })
  expect(sectionsThatDiffer(aGoodNote(), other)).toEqual(['visit', 'plan'])
})

it('ends a timer of that time as it ended, or leaves it running where it still runs', () => {
  const wording = aNote((n) => n.session.blocks.push(running))
  const ended = {
    ...running,
    minutes: '12',
    end: '10:12',
    runs: [{ from: AT, to: later(12), mono: 0 }],
  }
  const at = new Date(later(3)).toISOString()
  expect(goneBackTo(wording, at, [ended]).session.blocks).toEqual([ended])
  expect(goneBackTo(wording, at, [running]).session.blocks).toEqual([running])
})

it('ends a timer that the note no longer knows at the moment of that wording', () => {
  const wording = aNote((n) => n.session.blocks.push(running))
  const [block] = goneBackTo(wording, new Date(later(3)).toISOString(), []).session.blocks
  expect(block).toMatchObject({ minutes: '3', runs: [{ from: AT, to: later(3) }] })
})

it('changes nothing where no timer ran', () => {
  expect(goneBackTo(aGoodNote(), '', [])).toEqual(aGoodNote())
})
