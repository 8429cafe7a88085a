import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settled, stubTabs } from '../testing/other-tabs'
import { webLocks } from '../testing/web-locks'
import { openedBeside, openedNote, toldBy, writerTab } from '../testing/writer-tab'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('navigator', { locks: webLocks() })
  stubTabs()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('one tab', () => {
  it('writes the note at once, and a second one is told that it is open elsewhere', async () => {
    const first = await openedNote()
    expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
    const second = await openedBeside()
    expect(second.writer.turn).toEqual({ kind: 'theirs', n: 1, taking: 'no' })
    expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
  })

  it('has a turn of its own for each note, and for each vault', async () => {
    await openedNote('note-1', 'vault-1')
    expect((await openedNote('note-2', 'vault-1')).writer.turn.kind).toBe('mine')
    expect((await openedNote('note-1', 'vault-2')).writer.turn.kind).toBe('mine')
    expect((await openedNote('note-1', '')).writer.turn.kind).toBe('mine')
  })

  it('is not told that another has it while that one is only leaving', async () => {
    const first = await openedNote()
    const second = await openedNote()
    const told = toldBy(second.writer)
    first.close()
    await vi.advanceTimersByTimeAsync(250)
    await settled()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(told).toEqual(['mine'])
    expect(second.writer.turn).toEqual({ kind: 'mine', n: 1 })
  })

  it('that waits gets its turn when the note is closed elsewhere, and reads the note anew', async () => {
    const first = await openedNote()
    const second = await openedBeside()
    first.close()
    await settled()
    expect(second.writer.turn).toEqual({ kind: 'mine', n: 2 })
  })

  it('that stopped waiting never gets it', async () => {
    const first = await openedNote()
    const second = await openedBeside()
    const third = await openedBeside()
    second.close()
    first.close()
    await settled()
    expect(second.writer.turn.kind).toBe('theirs')
    expect(third.writer.turn.kind).toBe('mine')
  })

  it('closed before it was its turn, it says nothing any more', async () => {
    const first = await openedNote()
    const second = await openedNote()
    const told = toldBy(second.writer)
    second.close()
    await vi.advanceTimersByTimeAsync(250)
    first.close()
    await settled()
    expect(told).toEqual([])
    expect((await openedNote()).writer.turn.kind).toBe('mine')
  })

  it('closed and opened again in one breath, it opens the note once', async () => {
    const { oneWriter } = await writerTab()
    const writer = oneWriter('note-1')
    const told = toldBy(writer)
    writer.start()()
    writer.start()
    await settled()
    await vi.advanceTimersByTimeAsync(250)
    expect(writer.turn).toEqual({ kind: 'mine', n: 1 })
    expect(told).toEqual(['mine'])
  })

  it('writes where a browser has no locks', async () => {
    vi.stubGlobal('navigator', {})
    const [first, second] = [await openedNote(), await openedNote()]
    expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
    expect(second.writer.turn).toEqual({ kind: 'mine', n: 1 })
    await second.writer.takeOver()
    second.close()
    expect(first.writer.turn).toEqual({ kind: 'mine', n: 1 })
  })

  it('tells nobody who stopped listening', async () => {
    const { oneWriter } = await writerTab()
    const writer = oneWriter('note-1')
    const told = vi.fn()
    writer.subscribe(told)()
    writer.start()
    await settled()
    expect(writer.turn.kind).toBe('mine')
    expect(told).not.toHaveBeenCalled()
  })
})

describe('what is still being written', () => {
  it('is finished before another tab has the note', async () => {
    const first = await openedNote()
    const second = await openedBeside()
    let write = () => {}
    first.writer.until(Promise.reject(new Error('refused')))
    first.writer.until(new Promise<void>((resolve) => (write = resolve)))
    first.close()
    await settled()
    expect(second.writer.turn.kind).toBe('theirs')
    write()
    await settled()
    expect(second.writer.turn.kind).toBe('mine')
  })

  it('is waited for when it is said as the note is closed', async () => {
    const first = await openedNote()
    const second = await openedBeside()
    let write = () => {}
    first.close()
    first.writer.until(new Promise<void>((resolve) => (write = resolve)))
    await settled()
    expect(second.writer.turn.kind).toBe('theirs')
    write()
    await settled()
    expect(second.writer.turn.kind).toBe('mine')
  })

  it('is waited for although something that was said before it is finished', async () => {
    const { oneWriter, stillWriting } = await writerTab()
    const ends: (() => void)[] = []
    for (let i = 0; i < 2; i += 1)
      stillWriting('note-1', new Promise<void>((resolve) => ends.push(resolve)))
    ends[0]?.()
    await settled()
    const writer = oneWriter('note-1')
    expect(writer.turn.kind).toBe('asking')
    writer.start()
    await settled()
    expect(writer.turn.kind).toBe('asking')
    ends[1]?.()
    await settled()
    expect(writer.turn.kind).toBe('mine')
  })

  it('is finished before the same tab opens the note again, all of it', async () => {
    const { oneWriter, stillWriting } = await writerTab()
    const ends: (() => void)[] = []
    for (let i = 0; i < 2; i += 1)
      stillWriting('note-1', new Promise<void>((resolve) => ends.push(resolve)))
    const writer = oneWriter('note-1')
    writer.start()
    const other = oneWriter('note-2')
    other.start()
    await settled()
    expect(other.turn.kind, 'it is about one note').toBe('mine')
    ends[1]?.()
    await settled()
    expect(writer.turn.kind).toBe('asking')
    ends[0]?.()
    await settled()
    expect(writer.turn.kind).toBe('mine')
  })
})
