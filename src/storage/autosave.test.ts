import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { DraftNote } from '../domain/note'
import { aNote } from '../testing/a-note'
import { autosave, type Autosave } from './autosave'
import { SaveConflict, type NoteStore, type Saved } from './note-store'

interface Write {
  note: DraftNote
  revision: number
  keepBefore: boolean
  commit: () => void
  fail: (error: Error) => void
}

const OPENED = { revision: 3, savedAt: '2026-01-12T15:00:00.000Z' }

/** A store whose writes end when the test says so. */
function slowStore() {
  const writes: Write[] = []
  const nobody = () => Promise.reject(new Error('not asked for here'))
  const store: NoteStore = {
    list: nobody,
    open: nobody,
    remove: nobody,
    save: (note, revision, _writer, keepBefore = false) =>
      new Promise<Saved>((resolve, reject) => {
        const commit = () =>
          resolve({ revision: revision + 1, savedAt: `2026-01-12T15:00:0${writes.length}.000Z` })
        writes.push({ note: structuredClone(note), revision, keepBefore, commit, fail: reject })
      }),
  }
  return { store, writes }
}

/** An open note being typed in, with the statuses the screen was told. */
function typing() {
  const { store, writes } = slowStore()
  const note = aNote()
  const saving: Autosave = autosave(store, () => note, OPENED)
  const told: string[] = []
  saving.subscribe(() => told.push(saving.status.kind))
  const type = (text: string) => {
    note.subjective.text = text
    saving.changed()
  }
  return { saving, writes, told, type }
}

/** Lets everything that was promised so far happen. */
const settled = () => vi.advanceTimersByTimeAsync(0)

const kept = (write: Write | undefined) => write?.note.subjective.text

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-12T15:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('writes a change at once, on top of the revision that was opened', () => {
  const { writes, type } = typing()
  type('N')
  expect(writes).toHaveLength(1)
  expect(writes[0]?.revision).toBe(3)
  expect(kept(writes[0])).toBe('N')
})

it('has one write under way at a time, and writes the newest words right after it', async () => {
  const { writes, type } = typing()
  for (const text of ['N', 'Ne', 'Nec', 'Neck']) type(text)
  expect(writes).toHaveLength(1)
  writes[0]?.commit()
  await settled()
  expect(writes).toHaveLength(2)
  expect(kept(writes[1])).toBe('Neck')
  expect(writes[1]?.revision).toBe(4)
  writes[1]?.commit()
  await settled()
  expect(writes).toHaveLength(2)
})

it('says Saved only when nothing typed since is still unwritten', async () => {
  const { saving, writes, told, type } = typing()
  type('N')
  expect(saving.status.kind).toBe('saving')
  type('Ne')
  writes[0]?.commit()
  await settled()
  expect(saving.status.kind).toBe('saving')
  writes[1]?.commit()
  await settled()
  expect(saving.status).toEqual({ kind: 'saved', at: '2026-01-12T15:00:02.000Z' })
  expect(told).toEqual(['saving', 'saved'])
})

it('writes a change that comes in answer to the word Saved', async () => {
  const { saving, writes, type } = typing()
  let answered = false
  saving.subscribe(() => {
    if (saving.status.kind !== 'saved' || answered) return
    answered = true
    queueMicrotask(() => type('changed meanwhile'))
  })
  type('N')
  writes[0]?.commit()
  await settled()
  expect(kept(writes[1])).toBe('changed meanwhile')
})

it('names the moment since when nothing is saved, and keeps to it while it fails', async () => {
  const { saving, writes, type } = typing()
  type('N')
  writes[0]?.fail(new DOMException('full', 'QuotaExceededError'))
  await settled()
  const first = { kind: 'not-saved', since: '2026-01-12T15:00:00.000Z', why: 'full' }
  expect(saving.status).toEqual(first)
  await vi.advanceTimersByTimeAsync(1000)
  writes[1]?.fail(new DOMException('full', 'QuotaExceededError'))
  await settled()
  expect(saving.status).toEqual(first)
})

it('tries again by itself after 1, 2, 5, 10 and then every 30 seconds', async () => {
  const { writes, type } = typing()
  type('N')
  for (const [nth, wait] of [1000, 2000, 5000, 10_000, 30_000, 30_000].entries()) {
    writes[nth]?.fail(new Error('refused'))
    await settled()
    await vi.advanceTimersByTimeAsync(wait - 1)
    expect(writes).toHaveLength(nth + 1)
    await vi.advanceTimersByTimeAsync(1)
    expect(writes).toHaveLength(nth + 2)
  }
})

it('recovers by itself, with the words that came while it failed', async () => {
  const { saving, writes, told, type } = typing()
  type('N')
  writes[0]?.fail(new Error('refused'))
  await settled()
  expect(saving.status).toMatchObject({ kind: 'not-saved', why: 'failed' })
  type('Neck')
  expect(writes, 'a key does not hammer a store that fails').toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(kept(writes[1])).toBe('Neck')
  expect(saving.status.kind, 'not Saving, while the last word was Not saved').toBe('not-saved')
  writes[1]?.commit()
  await settled()
  expect(told.at(-1)).toBe('saved')
  type('Neck pain')
  writes[2]?.fail(new Error('refused'))
  await settled()
  await vi.advanceTimersByTimeAsync(1000)
  expect(writes, 'waiting starts over at a second').toHaveLength(4)
})

it('keeps the words in a note of their own when somebody else wrote this one, and goes on there', async () => {
  const { saving, writes, told, type } = typing()
  type('mine')
  writes[0]?.fail(new SaveConflict())
  await settled()
  expect(saving.copy, 'not before it is there').toBeUndefined()
  expect(kept(writes[1])).toBe('mine')
  expect(writes[1]?.note.id).not.toBe('note-1')
  expect(writes[1]?.revision).toBe(0)
  type('mine, and more')
  writes[1]?.commit()
  await settled()
  expect(saving.copy).toBe(writes[1]?.note.id)
  expect(writes[2]).toMatchObject({ note: { id: saving.copy }, revision: 1 })
  expect(kept(writes[2])).toBe('mine, and more')
  writes[2]?.commit()
  await settled()
  expect(told).toEqual(['saving', 'saved'])
})

it('tries the copy again when that cannot be kept either, and says so', async () => {
  const { saving, writes, type } = typing()
  type('mine')
  writes[0]?.fail(new SaveConflict())
  await settled()
  writes[1]?.fail(new DOMException('full', 'QuotaExceededError'))
  await settled()
  expect(saving.status).toMatchObject({ kind: 'not-saved', why: 'full' })
  expect(saving.copy).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1000)
  expect(writes[2]?.note.id, 'one copy, not one each time').toBe(writes[1]?.note.id)
  writes[2]?.commit()
  await settled()
  expect(saving.status.kind).toBe('saved')
  expect(saving.copy).toBe(writes[2]?.note.id)
})

it('diverted, writes what is not committed into a copy and nothing more into the note', async () => {
  const { saving, writes, type } = typing()
  type('one')
  type('two')
  saving.divert()
  writes[0]?.commit()
  await settled()
  expect(writes[1]).toMatchObject({ revision: 0 })
  expect(writes[1]?.note.id).not.toBe('note-1')
  writes[1]?.commit()
  await settled()
  expect(saving.copy).toBe(writes[1]?.note.id)
})

it('diverted with nothing to write, makes no copy', async () => {
  const { saving, writes, type } = typing()
  saving.divert()
  type('too late')
  await settled()
  expect(writes).toHaveLength(0)
  const other = typing()
  other.type('one')
  other.saving.divert()
  other.writes[0]?.commit()
  await settled()
  expect(other.writes).toHaveLength(1)
  expect(other.saving.copy).toBeUndefined()
})

it('keeps the wording as it was opened, then one every 30 seconds, and one when asked to', async () => {
  const { saving, writes, type } = typing()
  const wrote = async (text: string) => {
    type(text)
    writes.at(-1)?.commit()
    await settled()
    return writes.at(-1)?.keepBefore
  }
  expect(await wrote('1')).toBe(true)
  expect(await wrote('2')).toBe(false)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(await wrote('3')).toBe(false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(await wrote('4')).toBe(true)
  expect(await wrote('5')).toBe(false)
  saving.keepBefore()
  expect(await wrote('6')).toBe(true)
})

it('asks again for the wording when the write that was to keep it failed', async () => {
  const { writes, type } = typing()
  type('1')
  writes[0]?.fail(new Error('refused'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(writes[1]?.keepBefore).toBe(true)
})

it('flushes what is under way and what waits behind it', async () => {
  const { saving, writes, type } = typing()
  type('N')
  type('Ne')
  let done = false
  void saving.flush().then(() => (done = true))
  writes[0]?.commit()
  await settled()
  expect(done).toBe(false)
  writes[1]?.commit()
  await settled()
  expect(done).toBe(true)
})

it('flushes a failed write at once instead of waiting for its turn', async () => {
  const { saving, writes, type } = typing()
  type('N')
  writes[0]?.fail(new Error('refused'))
  await settled()
  const flushed = saving.flush()
  expect(writes).toHaveLength(2)
  writes[1]?.commit()
  await flushed
  expect(saving.status.kind).toBe('saved')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(writes, 'the earlier appointment is off').toHaveLength(2)
})

it('has nothing to flush in a note nobody changed', async () => {
  const { saving, writes } = typing()
  await saving.flush()
  expect(writes).toHaveLength(0)
  expect(saving.status).toEqual({ kind: 'saved', at: OPENED.savedAt })
})

it('tries no more once closed, and tells nobody who stopped listening', async () => {
  const { store, writes } = slowStore()
  const saving = autosave(store, () => aNote(), OPENED)
  const told = vi.fn()
  const stop = saving.subscribe(told)
  stop()
  saving.changed()
  writes[0]?.fail(new Error('refused'))
  await settled()
  saving.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(writes).toHaveLength(1)
  expect(told).not.toHaveBeenCalled()
})
