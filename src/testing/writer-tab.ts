import { vi } from 'vitest'
import type { Writer } from '../storage/one-writer'
import { settled } from './other-tabs'

/** A tab of its own: it shares nothing with others but the browser. Which vault is open in it; '' for none. */
export async function writerTab(vault = 'vault-1') {
  vi.resetModules()
  const current = vault === '' ? { kind: 'locked' } : { kind: 'open', vault: { id: vault } }
  vi.doMock('../storage/session', () => ({ session: { current } }))
  return import('../storage/one-writer')
}

/** A tab that has opened a note. */
export async function openedNote(id = 'note-1', vault = 'vault-1') {
  const { oneWriter } = await writerTab(vault)
  const writer: Writer = oneWriter(id)
  const close = writer.start()
  await settled()
  return { writer, close }
}

/** The same, where another tab has it: it has waited for one that may be leaving. */
export async function openedBeside() {
  const beside = await openedNote()
  await vi.advanceTimersByTimeAsync(250)
  return beside
}

/** The kinds of turns that a writer tells. */
export function toldBy(writer: Writer): readonly string[] {
  const told: string[] = []
  writer.subscribe(() => told.push(writer.turn.kind))
  return told
}
