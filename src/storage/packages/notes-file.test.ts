import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DraftNote } from '../../domain/note'
import { aGoodNote } from '../../testing/a-note'
import { anyNote } from '../../testing/any-note'
import { canonicalJson } from '../../vault/canonical-json'
import { notesAsText, readNotesBytes } from './notes-file'

const NOW = '2026-01-12T15:00:00.000Z'
const bytes = (text: string) => new TextEncoder().encode(text)
const good = notesAsText([aGoodNote()], NOW)
const read = (text: string) => readNotesBytes(bytes(text))

it('gives back any note to the character', async () => {
  await fc.assert(
    fc.asyncProperty(anyNote, async (note) => {
      const file = await read(notesAsText([note], NOW))
      if (file.kind !== 'notes') throw new Error(JSON.stringify(file))
      expect(canonicalJson(file.notes[0]?.note)).toBe(canonicalJson(note))
      expect(notesAsText([file.notes[0]?.note as DraftNote], NOW)).toBe(
        notesAsText([JSON.parse(JSON.stringify(note)) as DraftNote], NOW),
      )
    }),
    { numRuns: 60 },
  )
})

it('may be written by others, with other blanks', async () => {
  expect(await read(JSON.stringify(JSON.parse(good)))).toMatchObject({
    kind: 'notes',
    exportedAt: NOW,
    notes: [{ note: aGoodNote() }],
    odd: 0,
  })
})

it('is refused with its reason, and never in part', async () => {
  for (let end = 1; end < good.trimEnd().length; end += 7)
    expect(['damaged', 'not-ours']).toContain((await read(good.slice(0, end))).kind)
  const cases: [string, object][] = [
    ['', { kind: 'empty' }],
    ['hello', { kind: 'not-ours' }],
    ['null', { kind: 'not-ours' }],
    ['{"t":"other","v":1}', { kind: 'not-ours' }],
    [good.replace('"v": 1', '"v": 2'), { kind: 'newer' }],
    [good.replace('"v": 1', '"v": 0'), { kind: 'malformed' }],
    [good.replace('"v": 1', '"v": 1, "x": 1'), { kind: 'malformed' }],
    [good.replace('"v": 1', '"v": 1, "v": 1'), { kind: 'unsafe', why: 'repeated-name' }],
    [good.replace('"v": 1', '"v": 1, "__proto__": {}'), { kind: 'unsafe', why: 'name' }],
    [good.replace('"schemaVersion": 2', '"schemaVersion": 9'), { kind: 'newer' }],
    [good.replace('"status": "draft"', '"status": "draft", "more": 1'), { kind: 'malformed' }],
    [notesAsText([aGoodNote(), aGoodNote()], NOW), { kind: 'malformed' }],
  ]
  for (const [text, answer] of cases) expect(await read(text), text.slice(0, 60)).toEqual(answer)
  expect(await readNotesBytes(Uint8Array.of(0xff, 0xfe, 0x7b))).toEqual({ kind: 'not-ours' })
})
