import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DraftNote } from '../../domain/note'
import { aNote } from '../../testing/a-note'
import { canonicalJson } from '../../vault/canonical-json'
import { incomingNotes } from './incoming-notes'
import type { IncomingNote } from './package'
import { idsToLookUp, planImport, type Present, type Step } from './plan-import'

const MONDAY = '2026-01-12T15:00:00.000Z'
const TUESDAY = '2026-01-13T15:00:00.000Z'

const said = (id: string, text: string): DraftNote =>
  aNote((note) => {
    note.id = id
    note.subjective.text = text
  })

async function incoming(...notes: DraftNote[]): Promise<IncomingNote[]> {
  const read = await incomingNotes(notes.map((note) => ({ note, revision: 1, savedAt: MONDAY })))
  if ('kind' in read) throw new Error(read.kind)
  return read
}

const here = (note: DraftNote | undefined, more: Partial<Present> = {}): Present => ({
  note,
  savedAt: MONDAY,
  ...more,
})

/** Does what a plan says, the way a store would. */
function carriedOut(present: ReadonlyMap<string, Present>, steps: readonly Step[]) {
  const after = new Map(present)
  for (const step of steps)
    if (step.do === 'add' || step.do === 'add-copy') {
      expect(after.has(step.note.id), 'nothing is overwritten').toBe(false)
      after.set(step.note.id, here(step.note))
    }
  return after
}

describe('what a file would do', () => {
  it('adds everything to an empty vault, as it is', async () => {
    const notes = [said('a', 'one'), said('b', 'two')]
    const plan = planImport(new Map(), await incoming(...notes))
    expect(plan).toMatchObject({ new: 2, same: 0, newer: 0, older: 0, differs: 0 })
    const texts = plan.steps.map((step) => ('note' in step ? canonicalJson(step.note) : ''))
    expect(texts).toEqual(notes.map(canonicalJson))
  })

  it('does nothing about the same words', async () => {
    const notes = await incoming(said('a', 'one'))
    const present = new Map([['a', here(said('a', 'one'))]])
    expect(planImport(present, notes)).toMatchObject({
      same: 1,
      steps: [{ do: 'nothing', id: 'a' }],
    })
  })

  it('keeps other words beside those that are here, and says which are newer', async () => {
    const notes = await incoming(said('a', 'from the file'))
    for (const [savedAt, than] of [
      [TUESDAY, 'older'],
      ['2026-01-11T00:00:00.000Z', 'newer'],
      [MONDAY, 'unknown'],
      ['soon', 'unknown'],
    ] as const) {
      const [step] = planImport(new Map([['a', here(said('a', 'here'), { savedAt })]]), notes).steps
      expect(step).toMatchObject({ do: 'add-copy', of: 'a', than })
      expect(step && 'note' in step && step.note).toMatchObject({
        subjective: { text: 'from the file' },
      })
    }
  })

  it('leaves a record that cannot be read alone', async () => {
    const plan = planImport(new Map([['a', here(undefined)]]), await incoming(said('a', 'one')))
    expect(plan.steps).toMatchObject([{ do: 'add-copy', of: 'a' }])
  })

  it('makes no second copy of words that came in before, changed since or not', async () => {
    const notes = await incoming(said('a', 'from the file'))
    const present = new Map([['a', here(said('a', 'here'))]])
    const after = carriedOut(present, planImport(present, notes).steps)
    expect(after.size).toBe(2)
    const [, copy = ''] = idsToLookUp(notes)
    after.set(copy, here(said(copy, 'changed since')))
    expect(planImport(after, notes).steps).toEqual([{ do: 'nothing', id: copy }])
  })
})

it('nothing is overwritten, no words are lost, and the same file twice does nothing', async () => {
  const text = fc.constantFrom('one', 'two', 'three')
  const several = fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), text), {
    selector: ([id]) => id,
  })
  await fc.assert(
    fc.asyncProperty(several, several, several, async (first, second, third) => {
      let present: ReadonlyMap<string, Present> = new Map(
        first.map(([id, each]) => [id, here(said(id, each))]),
      )
      for (const file of [second, third]) {
        // The second file is also one that was exported from here: it has copies of its own.
        const more = [...present.values()].flatMap(({ note }) =>
          note?.id.includes('~') ? [note] : [],
        )
        const notes = await incoming(...file.map(([id, each]) => said(id, each)), ...more)
        const before = present
        present = carriedOut(before, planImport(before, notes).steps)
        for (const [id, was] of before) expect(present.get(id)).toEqual(was)
        const texts = [...present.values()].map((each) => each.note?.subjective.text)
        for (const each of notes) expect(texts).toContain(each.note.subjective.text)
        const again = planImport(present, notes)
        expect(again.steps.every((step) => step.do === 'nothing')).toBe(true)
      }
    }),
    { numRuns: 200 },
  )
})
